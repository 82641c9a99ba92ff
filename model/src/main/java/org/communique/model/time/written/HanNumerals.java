package org.communique.model.time.written;

/**
 * Numbers in Han characters: by place, as years are written (二〇二四), or with tens, as days are (二十一,
 * 廿一).
 */
final class HanNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumerals() {}

  /** {@return where the run of numerals ends that begins at a place; the place, if none does} */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@return the digits of a run of numerals; empty if it is no number of these forms} */
  static String digits(String run) {
    String plain = run.replace('零', '〇').replace('○', '〇').replace('两', '二').replace('兩', '二');
    String tens = plain.replace("廿", "二十").replace("卅", "三十");
    int ten = tens.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      tens.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    String before = tens.substring(0, ten);
    String after = tens.substring(ten + 1);
    if (before.length() > 1 || after.length() > 1 || after.equals("十")) {
      return "";
    }
    return (before.isEmpty() ? "1" : digits(before)) + (after.isEmpty() ? "0" : digits(after));
  }

  private static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || "零○两兩十廿卅".indexOf(c) >= 0;
  }
}
