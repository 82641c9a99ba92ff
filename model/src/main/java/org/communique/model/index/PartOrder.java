package org.communique.model.index;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;

/**
 * An order of parts by what they say, property by property. Parts are at one place in it only if
 * they are equal, for all that is no part or list has a text form of its own.
 */
enum PartOrder implements Comparator<Part> {
  BY_CONTENT;

  @Override
  public int compare(Part one, Part other) {
    PartType type = PartType.of(one);
    int order = Integer.compare(type.index(), PartType.of(other).index());
    Iterator<Property> properties = type.properties().iterator();
    while (order == 0 && properties.hasNext()) {
      Property property = properties.next();
      order = compareValues(property.get(one), property.get(other));
    }
    return order == 0
        ? one.getExtensions().toString().compareTo(other.getExtensions().toString())
        : order;
  }

  private int compareValues(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    if (one instanceof List<?> list && other instanceof List<?> others) {
      return compareLists(list, others);
    }
    return one instanceof Part part && other instanceof Part another
        ? compare(part, another)
        : one.toString().compareTo(other.toString());
  }

  private int compareLists(List<?> one, List<?> other) {
    int order = Integer.compare(one.size(), other.size());
    for (int at = 0; order == 0 && at < one.size(); at++) {
      order = compareValues(one.get(at), other.get(at));
    }
    return order;
  }
}
