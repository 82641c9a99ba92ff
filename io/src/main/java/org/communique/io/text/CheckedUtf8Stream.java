package org.communique.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Passes UTF-8 through and ends where it is ill-formed, as if the text ended there. A byte order
 * mark at the beginning is left out.
 *
 * <p>Whether there was a mark is known once something was read, whether there is a flaw at the end.
 */
public final class CheckedUtf8Stream extends InputStream {

  private static final int BUFFER = 32 * 1024;

  /** So many bytes show whether there is a mark, and whether characters are wide. */
  private static final int ENOUGH_TO_TELL = 3;

  private final InputStream in;
  private final Utf8 check = new Utf8();
  private final byte[] buffer = new byte[BUFFER];

  /** The next byte to be given out; those before {@code checked} may be. */
  private int next;

  private int checked;
  private int filled;
  private boolean begun;
  private boolean ended;
  private boolean startsWithMark;
  private @Nullable EncodingFlaw flaw;

  /**
   * Checks a stream.
   *
   * @param in the stream, which is closed with this one
   */
  public CheckedUtf8Stream(InputStream in) {
    this.in = in;
  }

  /** {@return whether a byte order mark was left out} */
  public boolean startsWithMark() {
    return startsWithMark;
  }

  /** {@return what the stream ended at, if that was not the end} */
  public Optional<EncodingFlaw> flaw() {
    return Optional.ofNullable(flaw);
  }

  /** {@return whether an escape of a surrogate may stand in what was given out so far} */
  public boolean mayEscapeSurrogates() {
    return check.mayEscapeSurrogates();
  }

  /** {@return whether nothing was left out so far} */
  public boolean isClean() {
    return flaw == null && !startsWithMark;
  }

  @Override
  public int read() throws IOException {
    return isMore() ? buffer[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!isMore()) {
      return -1;
    }
    int count = Math.min(length, checked - next);
    System.arraycopy(buffer, next, target, offset, count);
    next += count;
    return count;
  }

  private boolean isMore() throws IOException {
    while (next == checked && !ended) {
      fill();
    }
    return next < checked;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, checked, buffer, 0, filled - checked);
    filled -= checked;
    next = 0;
    checked = 0;
    int count = in.read(buffer, filled, BUFFER - filled);
    filled += Math.max(0, count);
    if (!begun && filled < ENOUGH_TO_TELL && count >= 0) {
      return;
    }
    if (!begun) {
      begin();
    }
    check(count < 0);
  }

  private void begin() {
    begun = true;
    flaw = Utf8.wide(buffer, filled);
    ended = flaw != null;
    startsWithMark =
        filled >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    next = startsWithMark ? 3 : 0;
    checked = next;
  }

  private void check(boolean atEnd) {
    if (ended) {
      return;
    }
    checked = check.wellFormed(buffer, checked, filled);
    if (checked < filled && (atEnd || !Utf8.isBegun(buffer, checked, filled))) {
      flaw = Utf8.flaw(buffer, checked, filled);
    }
    ended = atEnd || flaw != null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
