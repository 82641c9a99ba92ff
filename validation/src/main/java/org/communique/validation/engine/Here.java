package org.communique.validation.engine;

import org.communique.model.finding.Pointer;
import org.communique.model.index.Located;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is at, shared by the rules that look there: kept as steps, and made a pointer when a
 * rule has something to report.
 */
final class Here {

  /** Stands for the position in what is no list. */
  static final int NO_POSITION = -1;

  private @Nullable Located<?> part;
  private @Nullable Property property;
  private int position = NO_POSITION;
  private @Nullable String language;

  /** Goes to a part. */
  void enter(Located<?> located) {
    part = located;
    property = null;
    position = NO_POSITION;
    language = null;
  }

  /** Goes to a value of the part. */
  void enter(Property within, int item) {
    property = within;
    position = item;
    language = null;
  }

  /** Goes to the text in one language, of a value that is a language map. */
  void enter(String tag) {
    language = tag;
  }

  Pointer pointer() {
    Pointer here = part == null ? Pointer.ROOT : part.pointer();
    if (property != null) {
      here = here.child(property.name());
      here = position == NO_POSITION ? here : here.child(position);
    }
    return language == null ? here : here.child(language);
  }
}
