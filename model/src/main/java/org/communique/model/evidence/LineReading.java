package org.communique.model.evidence;

/**
 * How the ends of lines are read where the text does not tell which of several readings is meant.
 */
enum LineReading {
  /** A hyphen at the end of a line parts a word: {@code inter-} and {@code national} are one. */
  JOINED,
  /** It is a hyphen of the word: {@code long-} and {@code term} are {@code long-term}. */
  HYPHENATED,
  /** As joined; and a quotation mark that begins a paragraph opens a quotation once more. */
  REOPENED;

  /** {@return whether a text may be read otherwise than as joined} */
  boolean matters(String text) {
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (this == HYPHENATED ? endsInHyphen(text, at) : FoldingScanner.opensQuotation(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInHyphen(String text, int lineEnd) {
    int at = lineEnd - 1;
    while (at > 0 && (text.charAt(at) == '\r' || text.charAt(at) == ' ')) {
      at--;
    }
    return at > 0 && (text.charAt(at) == '-' || text.charAt(at) == '\u2010');
  }
}
