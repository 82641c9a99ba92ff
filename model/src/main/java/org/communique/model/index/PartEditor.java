package org.communique.model.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/** Makes parts anew with something changed, by the metamodel. */
final class PartEditor {

  private PartEditor() {}

  /**
   * {@return a part with other values in its properties}
   *
   * @param part the part
   * @param change gives the value of a property from the one it has, either null if there is none
   */
  static Part changed(Part part, BiFunction<Property, @Nullable Object, @Nullable Object> change) {
    return changed(part, part.getExtensions(), change);
  }

  static Part changed(
      Part part,
      Extensions extensions,
      BiFunction<Property, @Nullable Object, @Nullable Object> change) {
    PartType type = PartType.of(part);
    Object builder = type.newBuilder();
    for (Property property : type.properties()) {
      if (!property.isDiscriminator()) {
        Object value = change.apply(property, property.get(part));
        if (value != null) {
          property.set(builder, value);
        }
      }
    }
    type.extend(builder, extensions);
    return type.build(builder);
  }

  /**
   * {@return a part with another value at a place}
   *
   * @param part the part
   * @param place where in the part
   * @param value the value; null for none
   * @throws IllegalArgumentException if the place leads nowhere in the part
   */
  static Part with(Part part, Pointer place, @Nullable Object value) {
    return with(part, place.steps(), value);
  }

  private static Part with(Part part, List<String> steps, @Nullable Object value) {
    String name = steps.get(0);
    if (Extensions.isName(name)) {
      Extensions others = part.getExtensions().without(name);
      return changed(
          part,
          value instanceof Extensions one ? others.with(name, one.value(name)) : others,
          (property, held) -> held);
    }
    if (PartType.of(part).property(name) == null) {
      throw new IllegalArgumentException(
          "the part has no property " + name + "; the difference is from another dossier");
    }
    List<String> rest = steps.subList(1, steps.size());
    return changed(
        part, (property, held) -> property.name().equals(name) ? at(held, rest, value) : held);
  }

  private static @Nullable Object at(
      @Nullable Object held, List<String> steps, @Nullable Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    if (held instanceof Part part) {
      return with(part, steps, value);
    }
    int item = Integer.parseInt(steps.get(0));
    if (held instanceof List<?> list && item < list.size()) {
      List<@Nullable Object> all = new ArrayList<>(list);
      all.set(item, at(list.get(item), steps.subList(1, steps.size()), value));
      return all;
    }
    throw new IllegalArgumentException(
        "the list has no item " + item + "; the difference is from another dossier");
  }

  /**
   * {@return a part in which ids, its own and those that it refers to, have other names}
   *
   * @param part the part
   * @param names the new names by the old
   */
  static Part renamed(Part part, Map<Id, Id> names) {
    return changed(
        part, (property, value) -> value == null ? null : renamed(property, part, value, names));
  }

  private static Object renamed(Property property, Part part, Object value, Map<Id, Id> names) {
    if (value instanceof Id id) {
      return property.name().equals("id") && part instanceof Recorded
          ? names.getOrDefault(id, id)
          : id;
    }
    return renamed(value, names);
  }

  private static Object renamed(Object value, Map<Id, Id> names) {
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>(list.size());
      list.forEach(each -> all.add(renamed(each, names)));
      return all;
    }
    if (value instanceof Ref<?> ref) {
      Id name = names.get(ref.id());
      return name == null ? ref : to(ref.type(), name);
    }
    return value instanceof Part part ? renamed(part, names) : value;
  }

  private static <T extends DossierRecord> Ref<T> to(Class<T> type, Id id) {
    return Ref.to(type, id);
  }
}
