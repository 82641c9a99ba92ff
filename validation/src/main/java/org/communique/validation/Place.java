package org.communique.validation;

import org.communique.model.finding.Pointer;
import org.communique.model.meta.Property;

/** How a property, or an item of its list, is pointed at. */
final class Place {

  /** Stands for the position in what is no list. */
  static final int NO_POSITION = -1;

  private Place() {}

  static Pointer in(Pointer whole, Property property, int position) {
    Pointer held = whole.child(property.name());
    return position == NO_POSITION ? held : held.child(position);
  }
}
