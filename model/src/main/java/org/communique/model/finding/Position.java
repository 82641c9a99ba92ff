package org.communique.model.finding;

import java.util.Comparator;
import org.communique.model.text.NeedsJsonModule;

/**
 * A place in a text: line and column, both counted from 1.
 *
 * <p>Columns count UTF-16 units, as editors and SARIF viewers do, and not what is seen: a tab is
 * one column, an emoji mostly two. Immutable and safe to share between threads; positions are
 * ordered as they follow each other in the text.
 */
public final class Position implements Comparable<Position>, NeedsJsonModule {

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  private final int line;
  private final int column;

  private Position(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /**
   * {@return a position}
   *
   * @param line the line, counted from 1
   * @param column the column in UTF-16 units, counted from 1
   * @throws IllegalArgumentException if either is less than 1
   */
  public static Position of(int line, int column) {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "not a position: line " + line + ", column " + column + "; both are counted from 1");
    }
    return new Position(line, column);
  }

  /** {@return the line, counted from 1} */
  public int line() {
    return line;
  }

  /** {@return the column in UTF-16 units, counted from 1} */
  public int column() {
    return column;
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position that && line == that.line && column == that.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }

  /** {@return line and column, such as {@code 3:14}} */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
