package org.communique.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Checks for well-formed UTF-8, by table 3-7 of the Unicode Standard: no overlong forms, no
 * surrogates, nothing beyond U+10FFFF. For one thread.
 *
 * <p>On the way it looks whether JSON could smuggle in half a character all the same, by an escape
 * such as <code>&#92;ud83d</code>. Where there is none, no text has to be searched for it.
 */
final class Utf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NOT_ASCII = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final long BACKSLASHES = '\\' * ONES;

  private boolean escapesSurrogates;

  /** {@return whether an escape of a surrogate may stand in what was checked so far} */
  boolean mayEscapeSurrogates() {
    return escapesSurrogates;
  }

  /**
   * {@return the index of the first byte that belongs to no complete and well-formed character; the
   * end, if there is none}
   *
   * @param bytes bytes
   * @param from the index of the first byte looked at, where a character begins
   * @param end after the last byte looked at
   */
  int wellFormed(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end) {
      at = skipPlain(bytes, at, end);
      if (at < end) {
        int length = length(bytes, at, end);
        if (length == 0) {
          return at;
        }
        if (bytes[at] == '\\') {
          escapesSurrogates |= mayBeSurrogate(bytes, at, end);
        }
        at += length;
      }
    }
    return at;
  }

  /** {@return the index of the first byte that is not ASCII or begins an escape; often the end} */
  private static int skipPlain(byte[] bytes, int from, int end) {
    int at = from;
    while (at + 8 <= end && isPlain((long) EIGHT.get(bytes, at))) {
      at += 8;
    }
    while (at < end && bytes[at] >= 0 && bytes[at] != '\\') {
      at++;
    }
    return at;
  }

  /** {@return whether of eight bytes all are ASCII and none is a backslash} */
  private static boolean isPlain(long eight) {
    long zeroes = eight ^ BACKSLASHES; // A byte of zero is where a backslash was.
    return ((eight | (zeroes - ONES)) & NOT_ASCII) == 0;
  }

  /** {@return whether an escape may be one of U+D800 to U+DFFF, as far as it is there} */
  private static boolean mayBeSurrogate(byte[] bytes, int at, int end) {
    return at + 2 >= end || bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd';
  }

  /** {@return how many bytes the character has; 0 if it is ill-formed or not complete} */
  private static int length(byte[] bytes, int at, int end) {
    int expected = expectedLength(bytes[at]);
    return expected > 0 && good(bytes, at, end) == expected ? expected : 0;
  }

  /** {@return how many bytes follow from the first; 0 if it begins no character} */
  private static int expectedLength(byte first) {
    int lead = first & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** {@return how many bytes from the lead byte on can stand so in one character} */
  private static int good(byte[] bytes, int at, int end) {
    int expected = expectedLength(bytes[at]);
    int good = 1;
    while (good < expected && at + good < end && fits(bytes, at, good)) {
      good++;
    }
    return good;
  }

  private static boolean fits(byte[] bytes, int at, int index) {
    int next = bytes[at + index] & 0xFF;
    if (index > 1) {
      return next >= 0x80 && next <= 0xBF;
    }
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> next >= 0xA0 && next <= 0xBF;
      case 0xED -> next >= 0x80 && next <= 0x9F;
      case 0xF0 -> next >= 0x90 && next <= 0xBF;
      case 0xF4 -> next >= 0x80 && next <= 0x8F;
      default -> next >= 0x80 && next <= 0xBF;
    };
  }

  /** {@return whether the bytes to the end can be the beginning of one character} */
  static boolean isBegun(byte[] bytes, int at, int end) {
    int expected = expectedLength(bytes[at]);
    return end - at < expected && good(bytes, at, end) == end - at;
  }

  /**
   * {@return what is wrong}
   *
   * @param bytes bytes
   * @param at the index of the first byte that is wrong
   * @param end after the last byte that is known
   */
  static EncodingFlaw flaw(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
    boolean goesOn = second >= 0x80 && second <= 0xBF;
    if (isBegun(bytes, at, end)) {
      return new EncodingFlaw(hex(bytes, at, end) + ", a character cut off", "");
    }
    if (goesOn && (lead == 0xC0 || lead == 0xC1 || lead == 0xE0 || lead == 0xF0)) {
      return new EncodingFlaw(hex(bytes, at, at + 2) + ", an overlong form", "");
    }
    if (goesOn && lead == 0xED) {
      String fix = "; a pair of surrogates is one character of four bytes";
      return new EncodingFlaw(hex(bytes, at, Math.min(end, at + 3)) + ", a surrogate", fix);
    }
    if (goesOn && lead >= 0xF4) {
      return new EncodingFlaw(hex(bytes, at, at + 2) + ", a character beyond U+10FFFF", "");
    }
    String fix = "; if the text is in Latin-1 or Windows-1252, convert it to UTF-8";
    return new EncodingFlaw(hex(bytes, at, at + 1) + ", which begins no character here", fix);
  }

  /** {@return what is wrong if the bytes look like UTF-16 or UTF-32; null if they do not} */
  static @Nullable EncodingFlaw wide(byte[] bytes, int end) {
    if (end < 2) {
      return null;
    }
    int one = bytes[0] & 0xFF;
    int two = bytes[1] & 0xFF;
    boolean marked = one == 0xFE && two == 0xFF || one == 0xFF && two == 0xFE;
    boolean empty = one == 0 || two == 0; // JSON begins with two characters of ASCII.
    if (!marked && !empty) {
      return null;
    }
    return new EncodingFlaw(
        hex(bytes, 0, 2) + ", as texts in UTF-16 or UTF-32 begin", "; convert the text to UTF-8");
  }

  private static String hex(byte[] bytes, int from, int end) {
    StringBuilder hex = new StringBuilder(end - from == 1 ? "the byte" : "the bytes");
    for (int at = from; at < end; at++) {
      hex.append(String.format(" %02X", bytes[at] & 0xFF));
    }
    return hex.toString();
  }
}
