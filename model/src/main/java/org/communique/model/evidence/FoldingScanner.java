package org.communique.model.evidence;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text piece by piece, a piece being as much as is folded together: a letter with
 * its marks, a run of white space.
 */
final class FoldingScanner {

  /** Quotation marks and apostrophes of all scripts that have them, with what is typed for them. */
  private static final BitSet QUOTATION_MARKS =
      setOf(
          "\"'`\u00B4\u00AB\u00BB\u02B9\u02BA\u02BB\u02BC\u02BD\u02EE\u055A\u05F3\u05F4"
              + "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u2035\u2036"
              + "\u2039\u203A\u275B\u275C\u275D\u275E\u276E\u276F\u2E42\u3008\u3009\u300A\u300B"
              + "\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFE41\uFE42\uFE43\uFE44\uFF02\uFF07"
              + "\uFF62\uFF63");

  /** Of these two stand for one mark: {@code ''peace''}, {@code ,,Frieden``}, {@code <<paix>>}. */
  private static final BitSet DOUBLED = setOf("'`\u00B4\u2018\u2019\u201A\u2032\u2039\u203A,<>");

  /** How many characters that are left out are looked past for a mark after white space. */
  private static final int MAX_LEFT_OUT = 4;

  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";
  private static final String ELLIPSES = "\u2026\u22EF";

  /** Where one of these stands after white space, some leave the space out. */
  private static final String STOPS = "!?;:";

  private static final String LINE_END_HYPHENS = "-\u2010\u00AD";

  private static final int MAX_INDENT = 32;

  private static final int MAX_BETWEEN_DOTS = 2;

  /** More full stops are another row: a hostile text may have millions. */
  private static final int MAX_DOTS = 64;

  /** No writing needs more; a hostile text may have millions of marks on one letter. */
  private static final int MAX_MARKS = 32;

  private final String text;
  private final LineReading reading;
  private final int limit;
  private int start;
  private int end;
  private boolean isAfterMark;
  private @Nullable Folding kind;
  private @Nullable String output;

  FoldingScanner(String text, LineReading reading, int from, int limit) {
    this.text = text;
    this.reading = reading;
    this.end = from;
    this.limit = limit;
  }

  /** Goes on to the next piece; false at the end. */
  boolean next() {
    if (end >= limit) {
      return false;
    }
    start = end;
    int first = codePointAt(start);
    end = start + Character.charCount(first);
    kind = null;
    output = null;
    if (!isPlain(first) || quotationMarkEnd(start) > 0 || isSpacedDots(first)) {
      scan(first);
    } else if (end < limit && isMark(codePointAt(end))) {
      normalize(first);
    }
    isAfterMark = kind == Folding.QUOTATION_MARKS || isAfterMark && outputLength() == 0;
    return true;
  }

  /**
   * Goes past words of ASCII letters and digits with one space between each two, which no reading
   * changes. Each of their characters is a piece by itself.
   *
   * @return where they end, in UTF-16 units; where the next piece begins if there are none
   */
  int skipPlainWords() {
    int at = end;
    while (at < limit && isPlainWord(text.charAt(at)) && !mayBeMarked(at)) {
      at++;
      boolean isBetweenWords =
          at + 1 < limit && text.charAt(at) == ' ' && isPlainWord(text.charAt(at + 1));
      if (isBetweenWords && !mayBeMarked(at + 1)) {
        at++;
      }
    }
    isAfterMark &= at == end;
    end = at;
    return at;
  }

  private static boolean isPlainWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Marks come after U+0300; so do many letters. */
  private boolean mayBeMarked(int letter) {
    return letter + 1 < limit && text.charAt(letter + 1) >= 0x300;
  }

  /** {@return where the piece begins, in UTF-16 units} */
  int start() {
    return start;
  }

  /** {@return where it ends} */
  int end() {
    return end;
  }

  /** {@return what kind of writing it is that others may write otherwise; empty: none} */
  Optional<Folding> kind() {
    return Optional.ofNullable(kind);
  }

  /** Appends what it is folded to. */
  void appendTo(StringBuilder folded) {
    if (output == null) {
      folded.append(text, start, end);
    } else {
      folded.append(output);
    }
  }

  /** {@return how many UTF-16 units it is folded to} */
  int outputLength() {
    return output == null ? end - start : output.length();
  }

  private int codePointAt(int index) {
    char c = text.charAt(index);
    boolean pair =
        Character.isHighSurrogate(c)
            && index + 1 < limit
            && Character.isLowSurrogate(text.charAt(index + 1));
    return pair ? text.codePointAt(index) : c;
  }

  /** Letters, digits and punctuation of ASCII that nothing is folded to or from. */
  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '`' && c != '-';
  }

  private void scan(int first) {
    int afterHyphen = endOfHyphenation(first);
    if (afterHyphen > 0) {
      end = afterHyphen;
      boolean isKept = reading == LineReading.HYPHENATED && first != 0xAD;
      fold(Folding.HYPHENATION, isKept ? "-" : "");
    } else if (isSpace(first)) {
      scanSpace();
    } else if (quotationMarkEnd(start) > 0) {
      end = quotationMarkEnd(start);
      fold(Folding.QUOTATION_MARKS, "\"");
    } else if (first == 0xAD) {
      fold(Folding.SOFT_HYPHENS, "");
    } else if (first == 0x640) {
      fold(Folding.STRETCHING, "");
    } else if (isInvisible(first)) {
      fold(Folding.INVISIBLE_CHARACTERS, "");
    } else if (DASHES.indexOf(first) >= 0) {
      while (end < limit && DASHES.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      fold(Folding.DASHES, "-");
    } else if (ELLIPSES.indexOf(first) >= 0) {
      fold(Folding.ELLIPSES, "...");
    } else if (first == '.') {
      end = endOfDots(start);
      long dots = text.substring(start, end).chars().filter(c -> c == '.').count();
      fold(Folding.ELLIPSES, ".".repeat((int) dots));
    } else {
      normalize(first);
    }
  }

  private void scanSpace() {
    boolean breaksLine = false;
    end = start;
    while (end < limit && isSpace(codePointAt(end))) {
      breaksLine |= isLineBreak(text.charAt(end));
      end++;
    }
    boolean opensAgain =
        reading == LineReading.REOPENED
            && breaksLine
            && start > 0
            && end < limit
            && !QUOTATION_MARKS.get(text.charAt(start - 1))
            && quotationMarkEnd(end) > 0;
    if (opensAgain) {
      end = quotationMarkEnd(end);
      fold(Folding.QUOTATION_MARKS, isNextToUnspaced() ? "" : " ");
      return;
    }
    // Some write « peace », some «peace»: next to a mark, white space separates nothing.
    boolean separates = !isAfterMark && !isBeforeMark() && !isBeforeStop() && !isNextToUnspaced();
    fold(Folding.WHITE_SPACE, separates ? " " : "");
  }

  private boolean isBeforeStop() {
    if (end >= limit) {
      return false;
    }
    char next = text.charAt(end);
    return STOPS.indexOf(next) >= 0
        || ELLIPSES.indexOf(next) >= 0
        || next == '.' && endOfDots(end) > 0;
  }

  private boolean isNextToUnspaced() {
    return start > 0 && WordBoundaries.isUnspaced(text.codePointBefore(start))
        || end < limit && WordBoundaries.isUnspaced(codePointAt(end));
  }

  /** {@return where the break of a word at the end of a line ends; 0 if there is none here} */
  private int endOfHyphenation(int first) {
    boolean mayBe =
        LINE_END_HYPHENS.indexOf(first) >= 0
            && start > 0
            && Character.isLetter(text.codePointBefore(start));
    if (!mayBe) {
      return 0;
    }
    int at = start + 1;
    while (at < limit && at < start + MAX_LEFT_OUT && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= limit || !isLineBreak(text.charAt(at))) {
      return 0;
    }
    int lineEnd = at;
    while (at < limit && isSpace(codePointAt(at))) {
      at++;
    }
    boolean isOneBreak = text.substring(lineEnd, at).chars().filter(c -> c == '\n').count() < 2;
    return isOneBreak && at < limit && Character.isLetter(codePointAt(at)) ? at : 0;
  }

  /** {@return whether a line that begins after a line break begins with a quotation mark} */
  static boolean opensQuotation(String text, int lineBreak) {
    int at = lineBreak + 1;
    while (at < text.length() && at < lineBreak + MAX_INDENT && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && QUOTATION_MARKS.get(text.charAt(at));
  }

  private static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private boolean isSpacedDots(int first) {
    return first == '.' && endOfDots(start) > start + 2 && hasSpace(start, endOfDots(start));
  }

  private boolean hasSpace(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != '.') {
        return true;
      }
    }
    return false;
  }

  /** {@return where three full stops or more end, with or without spaces between; 0 if fewer} */
  private int endOfDots(int from) {
    int dots = 1;
    int last = from + 1;
    for (int at = last; at < limit && at <= last + MAX_BETWEEN_DOTS; at++) {
      char c = text.charAt(at);
      if (c == '.') {
        dots++;
        last = at + 1;
      } else if (!isSpace(c) || isLineBreak(c)) {
        break;
      }
      if (dots == MAX_DOTS) {
        break;
      }
    }
    return dots >= 3 ? last : 0;
  }

  /** {@return where the quotation mark at an index ends; 0 if there is none} */
  private int quotationMarkEnd(int at) {
    char c = text.charAt(at);
    if (DOUBLED.get(c) && at + 1 < limit && text.charAt(at + 1) == c) {
      return at + 2;
    }
    return QUOTATION_MARKS.get(c) ? at + 1 : 0;
  }

  private boolean isBeforeMark() {
    int at = end;
    while (at < limit && at < end + MAX_LEFT_OUT && isLeftOut(text.charAt(at))) {
      at++;
    }
    return at < limit && quotationMarkEnd(at) > 0;
  }

  private static boolean isLeftOut(int c) {
    return c == 0xAD || isInvisible(c);
  }

  private static BitSet setOf(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  private void normalize(int first) {
    for (int marks = 0; marks < MAX_MARKS && end < limit; marks++) {
      int mark = codePointAt(end);
      if (!isMark(mark)) {
        break;
      }
      end += Character.charCount(mark);
    }
    String piece = text.substring(start, end);
    String seen = withoutSelectors(piece);
    if (seen.length() < piece.length()) {
      fold(Folding.INVISIBLE_CHARACTERS, Normalizer.normalize(seen, Normalizer.Form.NFC));
      return;
    }
    if (piece.length() == 1 && isAlwaysNormal(first)) {
      fold(Folding.UNICODE_FORM, piece);
      return;
    }
    Normalizer.Form form = isOnlyAShape(first) ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
    // Also what is in normal form already is of this kind: others may write it otherwise.
    fold(Folding.UNICODE_FORM, Normalizer.normalize(piece, form));
  }

  /** Variation selectors choose among shapes of one character. */
  private static String withoutSelectors(String piece) {
    if (piece.codePoints().noneMatch(FoldingScanner::isSelector)) {
      return piece;
    }
    StringBuilder seen = new StringBuilder();
    piece.codePoints().filter(c -> !isSelector(c)).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF
        || c >= 0x180B && c <= 0x180D
        || c == 0x180F;
  }

  private void fold(Folding folding, String to) {
    kind = folding;
    output = to;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Joiners within words are not among them: Persian and Indic scripts and emoji need these. */
  static boolean isInvisible(int c) {
    return c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0x2060
        || c == 0x061C
        || c == 0xFEFF
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /** What composes with the letter before: marks, and what completes a Hangul syllable. */
  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= 0x1160 && c <= 0x11FF || c == 0xFF9E || c == 0xFF9F;
    };
  }

  /** Letters that alone are in form C, told quickly: they are most of most texts. */
  private static boolean isAlwaysNormal(int c) {
    return c >= 0xC0 && c <= 0x2FF && !isOnlyAShape(c)
        || c >= 0x400 && c <= 0x6FF // Cyrillic, Armenian, Hebrew, Arabic
        || c >= 0x3041 && c <= 0x30FF
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Whether the compatible form of a character is the same letters in another shape. */
  private static boolean isOnlyAShape(int c) {
    return c == 0x17F // long s
        || c >= 0x132 && c <= 0x133
        || c >= 0x1C4 && c <= 0x1CC
        || c >= 0x1F1 && c <= 0x1F3
        || c >= 0x2160 && c <= 0x217F // Roman numerals
        || c >= 0xFB00 && c <= 0xFB4F // ligatures of Latin, Armenian and Hebrew
        || c >= 0xFB50 && c <= 0xFDFF && c != 0xFDFA && c != 0xFDFB // Arabic, but for sentences
        || c >= 0xFE70 && c <= 0xFEFC
        || c >= 0xFF01 && c <= 0xFFEE; // full and half width
  }
}
