package org.communique.registers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;

/**
 * The cells of one row, record or element of a register, by column. Cells that are empty say
 * nothing and are none.
 *
 * <p>To be closed, which accounts for every cell. Not for sharing between threads.
 */
public final class RegisterRow implements AutoCloseable {

  private final Intake intake;
  private final String file;
  private final long line;
  private final List<Cell> cells = new ArrayList<>();

  RegisterRow(Intake intake, String file, long line) {
    this.intake = intake;
    this.file = file;
    this.line = line;
  }

  /**
   * Adds a cell, unless it is blank.
   *
   * @param column the name of its column
   * @param number which column it is, from 1; in text that has no columns, its place in the line
   * @param value the text, which is trimmed
   * @return the cell; empty if it is blank
   */
  public Optional<Cell> add(String column, int number, String value) {
    String trimmed = value.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    Cell cell = new Cell(this, column, number, trimmed);
    cells.add(cell);
    return Optional.of(cell);
  }

  /** {@return the line on which it begins, from 1} */
  public long line() {
    return line;
  }

  /** {@return all cells, in their order} */
  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  /**
   * {@return the first cell of a column; empty if the column is missing or the cell blank}
   *
   * @param column the name of the column
   */
  public Optional<Cell> cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }

  /**
   * {@return the text of a cell, which the reader takes over; empty if there is none}
   *
   * @param column the name of the column
   */
  public Optional<String> take(String column) {
    return cell(column).map(Cell::take);
  }

  /**
   * Leaves a cell out on purpose, if there is one.
   *
   * @param column the name of the column
   * @param why a few words that name the purpose
   */
  public void leaveOut(String column, String why) {
    cells.stream().filter(cell -> cell.column().equals(column)).forEach(cell -> cell.leaveOut(why));
  }

  /**
   * Leaves out all cells that nothing was done with.
   *
   * @param why a few words that name the purpose
   */
  public void leaveOutRest(String why) {
    cells.forEach(cell -> cell.leaveOut(why));
  }

  void report(Finding.Builder finding, int column) {
    int at = (int) Math.min(Integer.MAX_VALUE, Math.max(1, line));
    intake.report(finding.file(file).position(Position.of(at, Math.max(1, column))).build());
  }

  /** Accounts for the cells; what was not touched is reported. */
  @Override
  public void close() {
    for (Cell cell : cells) {
      if (cell.fate() == Cell.Fate.UNTOUCHED) {
        cell.misunderstood(
            Intake.NOT_UNDERSTOOD,
            "this reader does not know what that column or value says, and left it out");
      }
      intake.count(cell);
    }
    cells.clear();
  }
}
