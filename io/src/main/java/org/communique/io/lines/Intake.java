package org.communique.io.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes with a window in which one may look ahead, and the place where one is. For one thread. */
final class Intake implements Closeable {

  static final int WINDOW = 64 * 1024;

  private final InputStream in;
  private byte[] window = new byte[WINDOW];
  private int at;
  private int end;
  private boolean ended;
  private long offset;
  private int line = 1;
  private int column = 1;

  Intake(InputStream in) {
    this.in = in;
  }

  /** {@return the window; what is in it from {@link #at} to {@link #end} was not yet taken} */
  byte[] window() {
    return window;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  long offset() {
    return offset;
  }

  int line() {
    return line;
  }

  /** {@return the column, in UTF-16 units, from 1} */
  int column() {
    return column;
  }

  /** Sees to it that there is something in the window, and tells whether there is. */
  boolean fill() throws IOException {
    if (at == end && !ended) {
      at = 0;
      end = 0;
      more();
    }
    return at < end;
  }

  /** Reads more into the window, which grows, and tells whether there was more. */
  boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (end == window.length) {
      if (at > 0) {
        System.arraycopy(window, at, window, 0, end - at);
        end -= at;
        at = 0;
      } else {
        window = Arrays.copyOf(window, window.length * 2);
      }
    }
    int count = in.read(window, end, window.length - end);
    ended = count < 0;
    end += Math.max(count, 0);
    return !ended;
  }

  /** {@return the next byte, which stays; -1 at the end} */
  int peek() throws IOException {
    return fill() ? window[at] & 0xFF : -1;
  }

  /** Takes one byte. */
  void take() {
    take(at + 1);
  }

  /** Takes what is in the window before an index. */
  void take(int until) {
    offset += until - at;
    for (int index = at; index < until; index++) {
      byte next = window[index];
      if (next == '\n') {
        line += line == Integer.MAX_VALUE ? 0 : 1;
        column = 1;
      } else if ((next & 0xC0) != 0x80) {
        column += (next & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    at = until;
  }

  /** Takes what is in the window before an index, in which there is no line end, uncounted. */
  void takeWithinLine(int until) {
    offset += until - at;
    column = Integer.MAX_VALUE; // Known again after the next line end.
    at = until;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
