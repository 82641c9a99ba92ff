package org.communique.model.text;

/**
 * Where words stand in a text; offsets count Unicode code points, as everywhere in the format.
 *
 * @param start the offset of the first code point
 * @param end the offset after the last code point
 */
public record CodePointRange(int start, int end) {

  /**
   * {@return where words stand in a text that has them once}
   *
   * @param words the words
   * @param text the text
   * @throws IllegalArgumentException if the text has them not at all, or more than once
   */
  public static CodePointRange of(String words, String text) {
    CodePointRange range = first(words, text, 0);
    int at = text.offsetByCodePoints(0, range.start);
    if (text.indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "the text has " + Quoted.text(words) + " more than once; give start and end");
    }
    return range;
  }

  /**
   * {@return where words stand in a text for the first time}
   *
   * @param words the words
   * @param text the text
   * @param from the code point to look from
   * @throws IllegalArgumentException if the text does not have them from there on
   */
  public static CodePointRange first(String words, String text, int from) {
    int at = text.indexOf(words, text.offsetByCodePoints(0, from));
    if (at < 0) {
      throw new IllegalArgumentException(
          "the text does not have "
              + Quoted.text(words)
              + (from == 0 ? "" : " after code point " + from)
              + "; expected its very words");
    }
    int start = text.codePointCount(0, at);
    return new CodePointRange(start, start + words.codePointCount(0, words.length()));
  }
}
