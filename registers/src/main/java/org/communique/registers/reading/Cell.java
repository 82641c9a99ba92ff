package org.communique.registers.reading;

import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;

/**
 * One value of a register: a cell of a table, a value of a JSON record, an element of XML. A reader
 * maps it, leaves it out on purpose, or says that it does not understand it; what it does none of
 * these with is reported when its row is closed.
 *
 * <p>Not for sharing between threads.
 */
public final class Cell {

  /** What became of a cell. */
  enum Fate {
    UNTOUCHED,
    MAPPED,
    LEFT_OUT,
    NOT_UNDERSTOOD
  }

  private static final int SHOWN = 200;

  private final RegisterRow row;
  private final String column;
  private final int number;
  private final String value;
  private Fate fate = Fate.UNTOUCHED;
  private String reason = "";

  Cell(RegisterRow row, String column, int number, String value) {
    this.row = row;
    this.column = column;
    this.number = number;
    this.value = value;
  }

  /** {@return the name of its column} */
  public String column() {
    return column;
  }

  /** {@return its text, trimmed, not empty} It does not count as mapped by that. */
  public String peek() {
    return value;
  }

  /** {@return its text, which the reader takes over into the dossier} */
  public String take() {
    if (fate != Fate.NOT_UNDERSTOOD) {
      fate = Fate.MAPPED;
    }
    return value;
  }

  /**
   * Leaves it out on purpose.
   *
   * @param why a few words that name the purpose; cells are counted by them
   */
  public void leaveOut(String why) {
    if (fate == Fate.UNTOUCHED) {
      fate = Fate.LEFT_OUT;
      reason = why;
    }
  }

  /**
   * Reports that it, or a part of it, is not understood.
   *
   * @param code the code of the finding
   * @param problem what was expected, to follow "found ..., "
   */
  public void misunderstood(String code, String problem) {
    fate = Fate.NOT_UNDERSTOOD;
    remark(Severity.WARNING, code, column + ": found " + Quoted.text(shortened()) + "; " + problem);
  }

  /**
   * Reports something about it that does not keep it from being mapped.
   *
   * @param severity how much it matters
   * @param code the code of the finding
   * @param message the whole message
   */
  public void remark(Severity severity, String code, String message) {
    row.report(
        Finding.builder(severity, code, Pointer.ROOT, message)
            .argument("row", Long.toString(row.line()))
            .argument("column", column)
            .argument("found", shortened()),
        number);
  }

  private String shortened() {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "...";
  }

  Fate fate() {
    return fate;
  }

  String reason() {
    return reason;
  }
}
