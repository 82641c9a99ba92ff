package org.communique.model.index;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;

/** The names of the properties by which parts refer to records. */
final class ReferenceNames {

  private static final ClassValue<Set<String>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return of(type);
        }
      };

  private ReferenceNames() {}

  /** Refuses a name by which no part of a type refers to anything: it would find nothing, ever. */
  static void require(Class<? extends Part> type, String property) {
    Set<String> names = OF_CLASS.get(type);
    if (!names.contains(property)) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + " has no references named "
              + Quoted.text(property)
              + Spelling.nearest(property, names)
                  .map(nearest -> "; did you mean " + Quoted.text(nearest) + "?")
                  .orElse("; it has " + names));
    }
  }

  private static Set<String> of(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (PartType each : PartType.all()) {
      if (type.isAssignableFrom(each.javaType())) {
        Outline.of(each).references().stream().map(Property::name).forEach(names::add);
      }
    }
    return Collections.unmodifiableSet(names);
  }
}
