package org.communique.page.section;

import org.communique.model.text.CodePointOffsets;

/** A text of which pieces are asked for by code points. */
final class CodePoints {

  private final String text;
  private final CodePointOffsets offsets;

  CodePoints(String text) {
    this.text = text;
    this.offsets = new CodePointOffsets(text);
  }

  /** {@return how many code points there are} */
  int count() {
    return offsets.count();
  }

  /** {@return the text from one code point up to another} */
  String between(int start, int end) {
    return text.substring(index(start), index(end));
  }

  private int index(int offset) {
    return offsets.index(offset).orElse(text.length());
  }
}
