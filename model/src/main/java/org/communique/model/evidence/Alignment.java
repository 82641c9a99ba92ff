package org.communique.model.evidence;

/**
 * The stretch of a text that takes the fewest changes to become given words (Sellers 1980).
 *
 * <p>Of stretches that take as few, one that begins and ends where words do is taken, so that a
 * reader sees whole words.
 *
 * @param start the first code point of the stretch, from 0
 * @param end after its last code point
 * @param distance how many changes it takes
 */
record Alignment(int start, int end, int distance) {

  /**
   * {@return the best stretch}
   *
   * @param words the code points of the words, one or more
   * @param text the code points of the text
   */
  static Alignment best(int[] words, int[] text) {
    int[] changes = new int[words.length + 1];
    int[] starts = new int[words.length + 1];
    for (int row = 0; row <= words.length; row++) {
      changes[row] = row;
    }
    Alignment best = new Alignment(0, 0, words.length);
    for (int at = 0; at < text.length; at++) {
      step(words, text[at], at, changes, starts);
      int distance = changes[words.length];
      if (distance <= best.distance) {
        Alignment next = new Alignment(starts[words.length], at + 1, distance);
        best = next.isBetterThan(best, text) ? next : best;
      }
    }
    return best;
  }

  private static void step(int[] words, int letter, int at, int[] changes, int[] starts) {
    int diagonal = changes[0];
    int diagonalStart = starts[0];
    starts[0] = at + 1;
    for (int row = 1; row <= words.length; row++) {
      int kept = diagonal + (words[row - 1] == letter ? 0 : 1);
      int leftOut = changes[row] + 1;
      int putIn = changes[row - 1] + 1;
      int start = diagonalStart;
      diagonal = changes[row];
      diagonalStart = starts[row];
      int fewest = kept;
      if (leftOut < fewest) {
        fewest = leftOut;
        start = starts[row];
      }
      if (putIn < fewest) {
        fewest = putIn;
        start = starts[row - 1];
      }
      changes[row] = fewest;
      starts[row] = start;
    }
  }

  private boolean isBetterThan(Alignment other, int[] text) {
    if (distance != other.distance) {
      return distance < other.distance;
    }
    return wholeWords(text) > other.wholeWords(text);
  }

  /** {@return at how many of its ends the stretch does not cut a word} */
  private int wholeWords(int[] text) {
    if (start == end) {
      return 0;
    }
    return (cutsWord(text, start) ? 0 : 1) + (cutsWord(text, end) ? 0 : 1);
  }

  private static boolean cutsWord(int[] text, int at) {
    return at > 0 && at < text.length && isLetter(text[at - 1]) && isLetter(text[at]);
  }

  private static boolean isLetter(int character) {
    return Character.isLetterOrDigit(character);
  }
}
