package org.communique.io.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Keeps the parser of characters from taking for a hexadecimal digit what is none.
 *
 * <p>Of the four characters after a backslash and a {@code u} it looks at the low byte only, so
 * that a Cyrillic letter can pass for a digit. What is not ASCII there is given to it as U+FFFF, at
 * which it stops.
 */
final class StrictEscapes extends FilterReader {

  private static final char NO_DIGIT = '\uFFFF';

  private boolean afterBackslash;
  private int digits;

  StrictEscapes(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 ? c : checked((char) c);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int at = offset; at < offset + count; at++) {
      buffer[at] = checked(buffer[at]);
    }
    return count;
  }

  private char checked(char c) {
    if (digits > 0) {
      digits--;
      return c > 0x7F ? NO_DIGIT : c;
    }
    if (afterBackslash) {
      afterBackslash = false;
      digits = c == 'u' ? 4 : 0;
    } else {
      afterBackslash = c == '\\';
    }
    return c;
  }
}
