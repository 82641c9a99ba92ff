package org.communique.io.json;

/** Finds halves of characters. */
public final class Surrogates {

  private Surrogates() {}

  /**
   * {@return the index of the first surrogate that stands alone; -1 if there is none}
   *
   * @param text any text
   */
  public static int firstLone(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return firstLone(text, at);
      }
    }
    return -1;
  }

  /** {@return the index of the first surrogate that stands alone, from an index on; -1 if none} */
  static int firstLone(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        if (!isPair(text, at)) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
