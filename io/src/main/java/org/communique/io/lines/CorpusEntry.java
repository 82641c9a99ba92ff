package org.communique.io.lines;

import java.util.Objects;
import java.util.Optional;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;

/**
 * One dossier of a corpus: where it stands, and what reading it gave.
 *
 * <p>Immutable and safe to share between threads, as the result is.
 */
public final class CorpusEntry {

  private final long number;
  private final int line;
  private final long offset;
  private final ReadResult result;

  CorpusEntry(long number, int line, long offset, ReadResult result) {
    this.number = number;
    this.line = line;
    this.offset = offset;
    this.result = Objects.requireNonNull(result, "result");
  }

  /** {@return which dossier of its file this is, from 1; broken ones count, blank lines do not} */
  public long number() {
    return number;
  }

  /**
   * {@return the line of the file in which it begins, from 1} Of a file with more lines than an
   * {@code int} counts it is {@link Integer#MAX_VALUE}; the offset tells them apart.
   */
  public int line() {
    return line;
  }

  /** {@return how many bytes come before it; of a compressed file, of what is compressed in it} */
  public long offset() {
    return offset;
  }

  /**
   * {@return the dossier and what was found in reading it}
   *
   * <p>The lines of its findings are counted from where the dossier begins; {@link #place} gives
   * the place in the file. Columns are those of the file, except in a dossier that begins after
   * column 1,000 of its line: in its first line they are then counted from its beginning.
   *
   * <p>The text of a long dossier is in a temporary file, which is gone once the next is asked for.
   */
  public ReadResult result() {
    return result;
  }

  /**
   * {@return where in the file a finding on this dossier is; empty if its place is not known}
   *
   * @param finding a finding of reading, or one that was {@linkplain ReadResult#locate located}
   */
  public Optional<Position> place(Finding finding) {
    return finding.position().map(at -> Position.of(below(at.line()), at.column()));
  }

  private int below(int within) {
    return (int) Math.min(Integer.MAX_VALUE, (long) line - 1 + within);
  }

  /** {@return place and result, for logs} */
  @Override
  public String toString() {
    return "line " + line + ", offset " + offset + ": " + result;
  }
}
