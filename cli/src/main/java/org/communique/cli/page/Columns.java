package org.communique.cli.page;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>East Asian wide characters and pictures take two, marks that join the character before them
 * take none. By the East Asian Width property of Unicode, in blocks; a terminal may differ in
 * single characters.
 */
final class Columns {

  /** First and last code points of the blocks whose characters are wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18AFF},
    {0x1AFF0, 0x1B2FF},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /** {@return the columns that a text takes} */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** {@return the columns that a character takes: 0, 1 or 2} */
  static int of(int codePoint) {
    if (joinsTheOneBefore(codePoint)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** {@return whether a character is wide; a line may break on either side of it} */
  static boolean isWide(int codePoint) {
    if (codePoint < WIDE[0][0]) {
      return false;
    }
    for (int[] block : WIDE) {
      if (codePoint <= block[1]) {
        return codePoint >= block[0];
      }
    }
    return false;
  }

  private static boolean joinsTheOneBefore(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
