package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.Part;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.text.Spelling;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says that it is evidence for: the pointers of its {@code supports}, led into the
 * record or part that holds it.
 *
 * <p>Without a pointer it is evidence for all of it. A pointer that leads nowhere supports nothing,
 * so a citation whose pointers all do is evidence for nothing.
 */
public final class Supports {

  private Supports() {}

  /**
   * {@return the places that a citation is evidence for: the root alone for all of it; none if its
   * pointers lead nowhere}
   *
   * @param citation the citation
   * @param holder the record or part whose evidence it is
   */
  public static List<Pointer> places(Citation citation, Part holder) {
    if (citation.getSupports().isEmpty()) {
      return List.of(Pointer.ROOT);
    }
    return citation.getSupports().stream().filter(place -> leads(place, holder)).toList();
  }

  /**
   * {@return whether a citation is evidence for a place, as a whole, in part or with what is around
   * it}
   *
   * @param citation the citation
   * @param holder the record or part whose evidence it is
   * @param place where in that the place is
   */
  public static boolean covers(Citation citation, Part holder, Pointer place) {
    return places(citation, holder).stream()
        .anyMatch(each -> each.startsWith(place) || place.startsWith(each));
  }

  /**
   * {@return whether a pointer leads to something that a record or part has}
   *
   * @param pointer the pointer
   * @param holder the record or part
   */
  public static boolean leads(Pointer pointer, Part holder) {
    @Nullable Object at = holder;
    for (String step : pointer.steps()) {
      at = step(at, step);
      if (at == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the pointer that one which leads nowhere was perhaps meant to be: with the nearest
   * name at the step where it goes astray; else as far as it leads, if it leads anywhere}
   *
   * @param pointer the pointer
   * @param holder the record or part
   */
  public static Optional<Pointer> nearest(Pointer pointer, Part holder) {
    @Nullable Object at = holder;
    Pointer reached = Pointer.ROOT;
    for (String step : pointer.steps()) {
      Object next = step(at, step);
      if (next == null) {
        Pointer before = reached;
        Object whole = at;
        return corrected(pointer, before, whole, holder)
            .or(() -> before.equals(Pointer.ROOT) ? Optional.empty() : Optional.of(before));
      }
      reached = reached.child(step);
      at = next;
    }
    return Optional.of(reached);
  }

  private static Optional<Pointer> corrected(
      Pointer pointer, Pointer before, @Nullable Object whole, Part holder) {
    List<String> steps = pointer.steps();
    int astray = before.depth();
    return Spelling.nearest(steps.get(astray), names(whole))
        .map(
            name -> {
              Pointer corrected = before.child(name);
              Pointer full = corrected;
              for (String rest : steps.subList(astray + 1, steps.size())) {
                full = full.child(rest);
              }
              return leads(full, holder) ? full : corrected;
            });
  }

  private static List<String> names(@Nullable Object whole) {
    List<String> names = new ArrayList<>();
    if (whole instanceof Part part) {
      for (Property property : PartType.of(part).properties()) {
        if (property.get(part) != null) {
          names.add(property.name());
        }
      }
      names.addAll(part.getExtensions().names());
    } else if (whole instanceof LanguageMap texts) {
      texts.languages().forEach(language -> names.add(language.toString()));
    }
    return names;
  }

  private static @Nullable Object step(@Nullable Object at, String step) {
    if (at instanceof Part part) {
      Property property = PartType.of(part).property(step);
      return property == null ? part.getExtensions().value(step) : property.get(part);
    }
    if (at instanceof List<?> list) {
      return item(list, step);
    }
    if (at instanceof LanguageMap texts) {
      return texts.entries().stream()
          .filter(entry -> entry.getKey().toString().equals(step))
          .map(Map.Entry<LanguageTag, String>::getValue)
          .findFirst()
          .orElse(null);
    }
    return at instanceof Map<?, ?> map ? map.get(step) : null;
  }

  private static @Nullable Object item(List<?> list, String step) {
    if (step.isEmpty() || step.length() > 9 || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int position = Integer.parseInt(step);
    boolean isSpelledSo = Integer.toString(position).equals(step);
    return isSpelledSo && position < list.size() ? list.get(position) : null;
  }
}
