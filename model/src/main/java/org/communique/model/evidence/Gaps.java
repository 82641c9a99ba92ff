package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text around the brackets of a quotation: whoever quotes puts what is left out, put in or
 * changed between square brackets.
 */
final class Gaps {

  private static final Pattern BRACKETS =
      Pattern.compile("\\[[^\\[\\]]{1,100}\\]|\\((?:\\.\\.\\.|\u2026|\\. \\. \\.)\\)");

  /** More pieces are not sought. */
  private static final int MAX_PIECES = 50;

  /**
   * The words before, between or after brackets.
   *
   * @param words the words
   * @param mayCutStart whether they begin within a word, as after the brackets of {@code [w]e}
   * @param mayCutEnd whether they end within a word, likewise
   */
  record Piece(String words, boolean mayCutStart, boolean mayCutEnd) {}

  private Gaps() {}

  /** {@return the words around brackets, in order; none if there are no brackets or too many} */
  static List<Piece> around(String words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(words);
    int from = 0;
    while (brackets.find()) {
      add(words, from, brackets.start(), pieces);
      from = brackets.end();
    }
    if (from == 0 || pieces.size() >= MAX_PIECES) {
      return List.of();
    }
    add(words, from, words.length(), pieces);
    return List.copyOf(pieces);
  }

  private static void add(String words, int from, int to, List<Piece> pieces) {
    String piece = words.substring(from, to);
    if (piece.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    boolean mayCutStart = from > 0 && Character.isLetter(piece.codePointAt(0));
    boolean mayCutEnd =
        to < words.length() && Character.isLetter(piece.codePointBefore(piece.length()));
    pieces.add(new Piece(piece.strip(), mayCutStart, mayCutEnd));
  }
}
