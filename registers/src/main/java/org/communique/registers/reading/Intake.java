package org.communique.registers.reading;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.registers.actors.ActorTable;

/**
 * Where a reader of a register puts what it reads: dossiers go on at once, cells are counted,
 * findings are collected.
 *
 * <p>Not for sharing between threads.
 */
public final class Intake {

  /** The code of findings on what a reader does not understand. */
  public static final String NOT_UNDERSTOOD = "register-value-not-understood";

  private final ActorTable actors;
  private final Consumer<Dossier> out;
  private final Report.Builder findings;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private long dossiers;
  private long mapped;
  private long notUnderstood;

  /**
   * Makes an intake.
   *
   * @param actors the states and others that names are looked up in
   * @param maxFindings how many findings of each code to keep
   * @param out takes each dossier when it is whole
   */
  public Intake(ActorTable actors, int maxFindings, Consumer<Dossier> out) {
    this.actors = Objects.requireNonNull(actors, "actors");
    this.out = Objects.requireNonNull(out, "out");
    this.findings = Report.builder(maxFindings);
  }

  /** {@return the states and others that names are looked up in} */
  public ActorTable actors() {
    return actors;
  }

  /**
   * Begins a row.
   *
   * @param file the file it is in
   * @param line the line on which it begins, from 1
   * @return the row, to be filled and closed
   */
  public RegisterRow row(RegisterFile file, long line) {
    return new RegisterRow(this, file.name(), line);
  }

  /**
   * Hands on a dossier.
   *
   * @param dossier what one entry of the register became
   */
  public void accept(Dossier dossier) {
    dossiers++;
    out.accept(dossier);
  }

  /**
   * Reports something about a file as a whole.
   *
   * @param file the file
   * @param severity how much it matters
   * @param code the code of the finding
   * @param message what was found and what was expected
   */
  public void report(RegisterFile file, Severity severity, String code, String message) {
    report(Finding.builder(severity, code, Pointer.ROOT, message).file(file.name()).build());
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  void count(Cell cell) {
    switch (cell.fate()) {
      case MAPPED -> mapped++;
      case LEFT_OUT -> leftOut.merge(cell.reason(), 1L, Long::sum);
      default -> notUnderstood++;
    }
  }

  /** {@return what was read so far} */
  public ImportReport report() {
    return new ImportReport(dossiers, mapped, leftOut, notUnderstood, findings.build());
  }
}
