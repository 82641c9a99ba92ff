package org.communique.io.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a corpus into the texts of its dossiers, without holding any of them. For one thread.
 *
 * <p>Each text is a stream that must be read, or is skipped, before the next begins. Before a text
 * that does not begin at the left margin stand as many spaces as make its columns right.
 */
abstract class Cutter {

  /** So many spaces are put before a text; of later columns the text does not know. */
  private static final int MOST_PADDING = 1_000;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  final Intake in;
  private boolean marked;
  private boolean begun;
  private Piece piece = new Piece(new byte[0], true);
  private int line;
  private long offset;

  Cutter(Intake in) {
    this.in = in;
  }

  /**
   * {@return a cutter of a corpus}
   *
   * @param form how the dossiers stand in it
   * @param in the corpus, of which nothing was taken
   * @param marked whether a byte order mark comes first
   */
  static Cutter of(CorpusForm form, Intake in, boolean marked) {
    Cutter cutter =
        switch (form) {
          case DOCUMENT -> new Whole(in);
          case LINES -> new Lines(in);
          case SEQUENCE -> new Sequence(in);
          case ARRAY -> new Items(in);
        };
    cutter.marked = marked;
    if (marked) {
      in.takeWithinLine(in.at() + MARK.length);
    }
    return cutter;
  }

  /** Goes to the next text, and tells whether there is one. */
  final boolean next() throws IOException {
    if (!begun) {
      begun = true;
    } else if (isOnly()) {
      return false; // What is left of it need not be read, and may have no end.
    }
    piece.skip();
    if (!begin()) {
      return false;
    }
    line = in.line();
    offset = in.offset();
    piece = new Piece(before(), false);
    return true;
  }

  /** {@return the text} */
  final InputStream text() {
    return piece;
  }

  /** {@return the line in which the text begins, from 1} */
  final int line() {
    return line;
  }

  /** {@return how many bytes come before the text} */
  final long offset() {
    return offset;
  }

  /** What is put before the text, for its places to be right. */
  private byte[] before() {
    String opening = opening();
    int padding = in.column() - 1 <= MOST_PADDING ? in.column() - 1 - opening.length() : 0;
    String before = " ".repeat(Math.max(0, padding)) + opening;
    byte[] bytes = before.getBytes(StandardCharsets.US_ASCII);
    if (!marked) {
      return bytes;
    }
    marked = false; // Its reader says that there is one.
    byte[] withMark = new byte[MARK.length + bytes.length];
    System.arraycopy(MARK, 0, withMark, 0, MARK.length);
    System.arraycopy(bytes, 0, withMark, MARK.length, bytes.length);
    return withMark;
  }

  /** {@return whether there is one text only} */
  boolean isOnly() {
    return false;
  }

  /** {@return what stands before the text in the place of what was taken already} */
  String opening() {
    return "";
  }

  /** Goes to where the next text begins, and tells whether there is one. */
  abstract boolean begin() throws IOException;

  /** {@return the index of what ends the text; -1 if it goes on to the end of what is looked at} */
  abstract int end(byte[] bytes, int from, int end);

  /** Takes part of the text. */
  void take(int until) {
    in.take(until);
  }

  /** Takes white space, and tells whether something comes after it. */
  final boolean skipSpace() throws IOException {
    while (in.fill()) {
      byte[] window = in.window();
      int at = in.at();
      while (at < in.end() && isSpace(window[at])) {
        at++;
      }
      boolean found = at < in.end();
      in.take(at);
      if (found) {
        return true;
      }
    }
    return false;
  }

  boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** The text of one dossier. */
  private final class Piece extends InputStream {

    private final byte[] before;
    private int beforeAt;
    private boolean ended;

    Piece(byte[] before, boolean ended) {
      this.before = before;
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (beforeAt < before.length) {
        int count = Math.min(length, before.length - beforeAt);
        System.arraycopy(before, beforeAt, target, offset, count);
        beforeAt += count;
        return count;
      }
      int count = advance(length);
      if (count > 0) {
        System.arraycopy(in.window(), in.at() - count, target, offset, count);
      }
      return count;
    }

    /** Takes some of the text, which is still in the window then; -1 at its end. */
    private int advance(int most) throws IOException {
      if (ended || !in.fill()) {
        ended = true;
        return -1;
      }
      int from = in.at();
      int until = (int) Math.min(in.end(), (long) from + most);
      int found = end(in.window(), from, until);
      Cutter.this.take(found < 0 ? until : found);
      ended = found >= 0;
      return found == from ? -1 : in.at() - from;
    }

    void skip() throws IOException {
      while (!ended) {
        advance(Integer.MAX_VALUE);
      }
    }
  }

  /** The whole is one text. */
  private static final class Whole extends Cutter {

    Whole(Intake in) {
      super(in);
    }

    @Override
    boolean isOnly() {
      return true;
    }

    @Override
    boolean begin() {
      return true;
    }

    @Override
    void take(int until) {
      in.takeWithinLine(until);
    }

    @Override
    int end(byte[] bytes, int from, int end) {
      return -1;
    }
  }

  /** Each line is a text. */
  private static final class Lines extends Cutter {

    Lines(Intake in) {
      super(in);
    }

    @Override
    boolean begin() throws IOException {
      return skipSpace();
    }

    @Override
    void take(int until) {
      in.takeWithinLine(until);
    }

    @Override
    int end(byte[] bytes, int from, int end) {
      for (int at = from; at < end; at++) {
        if (bytes[at] == '\n') {
          return at;
        }
      }
      return -1;
    }
  }

  /** A record separator stands before each text. */
  private static final class Sequence extends Cutter {

    static final byte SEPARATOR = 0x1E;

    Sequence(Intake in) {
      super(in);
    }

    @Override
    boolean begin() throws IOException {
      return skipSpace();
    }

    @Override
    boolean isSpace(byte c) {
      return c == SEPARATOR || super.isSpace(c);
    }

    @Override
    int end(byte[] bytes, int from, int end) {
      for (int at = from; at < end; at++) {
        if (bytes[at] == SEPARATOR) {
          return at;
        }
      }
      return -1;
    }
  }

  /**
   * Each item of a JSON array is a text. Brackets and quotation marks are all that is looked at: an
   * item with a bracket too few goes on to the end of the file.
   */
  private static final class Items extends Cutter {

    private boolean opened;
    private boolean closed;
    private boolean afterwards;
    private int depth;
    private boolean inText;
    private boolean escaped;

    Items(Intake in) {
      super(in);
    }

    @Override
    boolean begin() throws IOException {
      depth = 0;
      inText = false;
      escaped = false;
      if (closed) {
        return false;
      }
      boolean something = skipSpace();
      int next = in.peek();
      if (!opened) {
        opened = true;
        in.take(); // The bracket.
        closed = !skipSpace();
        return closed || in.peek() != ']' || finish();
      }
      if (next == ',') {
        in.take();
        closed = !skipSpace();
        return true; // If nothing follows, its text is empty, and its reader says so.
      }
      if (next == ']') {
        return finish();
      }
      closed = !something; // The bracket that ends the array is missing: an empty text says so.
      return true;
    }

    /** What comes after the array is told of like a text that cannot be read. */
    private boolean finish() throws IOException {
      in.take();
      closed = true;
      afterwards = skipSpace();
      return afterwards;
    }

    @Override
    String opening() {
      return afterwards ? "]" : "";
    }

    @Override
    int end(byte[] bytes, int from, int end) {
      if (closed) {
        return -1;
      }
      for (int at = from; at < end; at++) {
        byte c = bytes[at];
        if (inText) {
          inText = escaped || c != '"';
          escaped = !escaped && c == '\\';
        } else if (c == '"') {
          inText = true;
        } else if (c == '{' || c == '[') {
          depth++;
        } else if ((c == ',' || c == ']') && depth == 0) {
          return at;
        } else if (c == '}' || c == ']') {
          depth = Math.max(0, depth - 1);
        }
      }
      return -1;
    }
  }
}
