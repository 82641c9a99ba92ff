package org.communique.cli.dates;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that may have no end, such as a device. A line ends with LF, CR LF, or the
 * stream. Not for sharing between threads.
 */
public final class Lines {

  /** The longest line, in UTF-16 units: more than any date needs. */
  public static final int MAX_LENGTH = 100_000;

  private final Reader in;
  private long number;
  private boolean isOver;

  /**
   * Makes the lines of a stream.
   *
   * @param in the stream, buffered
   */
  public Lines(Reader in) {
    this.in = in;
  }

  /**
   * {@return the next line, without its end; null after the last}
   *
   * @throws IOException if the stream fails, or the line is longer than {@value #MAX_LENGTH} UTF-16
   *     units
   */
  public @Nullable String next() throws IOException {
    if (isOver) {
      return null;
    }
    number++;
    StringBuilder line = new StringBuilder();
    int unit = in.read();
    for (; unit >= 0 && unit != '\n'; unit = in.read()) {
      if (line.length() == MAX_LENGTH) {
        throw new IOException(
            "line "
                + number
                + " has more than "
                + MAX_LENGTH
                + " characters; expected one date a line");
      }
      line.append((char) unit);
    }
    isOver = unit < 0;
    return isOver && line.isEmpty() ? null : withoutReturn(line);
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }
}
