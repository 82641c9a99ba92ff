package org.communique.io.lines;

import java.io.IOException;

/** What a file begins with, and so what it is. For one thread. */
final class Beginning {

  /** So much is looked at to see whether a dossier ends with its line. */
  private static final int MOST = 4 * 1024 * 1024;

  private final Intake in;
  private int at;

  private Beginning(Intake in) {
    this.in = in;
    this.at = in.at();
  }

  /** {@return whether a byte order mark comes first} */
  static boolean isMarked(Intake in) throws IOException {
    Beginning beginning = new Beginning(in);
    return beginning.next() == 0xEF && beginning.next() == 0xBB && beginning.next() == 0xBF;
  }

  /**
   * {@return how dossiers stand in a file}
   *
   * @param in the file, of which nothing is taken
   * @param marked whether a byte order mark comes first
   * @param namedLines whether its name says that it is JSON Lines
   */
  static CorpusForm form(Intake in, boolean marked, boolean namedLines) throws IOException {
    Beginning beginning = new Beginning(in);
    if (marked) {
      beginning.at += 3;
    }
    if (isWide(in)) {
      return CorpusForm.DOCUMENT; // One finding on the whole is enough: no line of it can be read.
    }
    int first = beginning.nextSolid();
    if (first == '[') {
      return beginning.nextSolid() == '{' ? CorpusForm.ARRAY : CorpusForm.DOCUMENT;
    }
    if (first == 0x1E) {
      return CorpusForm.SEQUENCE;
    }
    if (namedLines) {
      return CorpusForm.LINES;
    }
    return first == '{' && beginning.endsWithLine() ? CorpusForm.LINES : CorpusForm.DOCUMENT;
  }

  /** {@return whether it begins as UTF-16 and UTF-32 do} */
  private static boolean isWide(Intake in) throws IOException {
    Beginning beginning = new Beginning(in);
    int one = beginning.next();
    int two = beginning.next();
    return one == 0 || two == 0 || one == 0xFE && two == 0xFF || one == 0xFF && two == 0xFE;
  }

  /** {@return the next byte; -1 at the end, and where too much was looked at} */
  private int next() throws IOException {
    int index = at - in.at();
    while (in.at() + index >= in.end()) {
      if (index > MOST || !in.more()) {
        return -1;
      }
    }
    at = in.at() + index + 1;
    return in.window()[at - 1] & 0xFF;
  }

  private int nextSolid() throws IOException {
    int next = next();
    while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
      next = next();
    }
    return next;
  }

  /** {@return whether an object ends in the line in which it begins, and another one follows} */
  private boolean endsWithLine() throws IOException {
    int depth = 1;
    boolean inText = false;
    boolean escaped = false;
    while (depth > 0) {
      int c = next();
      if (c == -1 || c == '\n') {
        return false;
      }
      if (inText) {
        inText = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else if (c == '"') {
        inText = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    int after = next();
    while (after == ' ' || after == '\r' || after == '\t') {
      after = next();
    }
    return after == '\n' && nextSolid() == '{';
  }
}
