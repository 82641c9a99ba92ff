package org.communique.model;

import org.communique.model.finding.Quoted;

/** Where words stand in a text; offsets count Unicode code points, as everywhere in the format. */
record Stretch(int start, int end) {

  /**
   * {@return where words stand in a text that has them once}
   *
   * @param words the words
   * @param text the text
   * @throws IllegalArgumentException if the text has them not at all, or more than once
   */
  static Stretch of(String words, String text) {
    Stretch stretch = first(words, text, 0);
    int at = text.offsetByCodePoints(0, stretch.start);
    if (text.indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "the text has " + Quoted.text(words) + " more than once; give start and end");
    }
    return stretch;
  }

  /**
   * {@return where words stand in a text for the first time}
   *
   * @param words the words
   * @param text the text
   * @param from the code point to look from
   * @throws IllegalArgumentException if the text does not have them from there on
   */
  static Stretch first(String words, String text, int from) {
    int at = text.indexOf(words, text.offsetByCodePoints(0, from));
    if (at < 0) {
      throw new IllegalArgumentException(
          "the text does not have "
              + Quoted.text(words)
              + (from == 0 ? "" : " after code point " + from)
              + "; expected its very words");
    }
    int start = text.codePointCount(0, at);
    return new Stretch(start, start + words.codePointCount(0, words.length()));
  }
}
