package org.communique.io.report;

import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * The forms in which what was found can be written while it is found.
 *
 * <p>No form lets a character of the data steer a terminal or turn the direction of writing: it is
 * written as its escape.
 */
public final class ReportWriters {

  private ReportWriters() {}

  /**
   * {@return a writer of text for people, as {@link TextReport} has it, without a last line}
   *
   * @param out where to
   * @param form the form, such as one with colors
   * @param withAcknowledged whether to tell accepted findings, too
   */
  public static ReportWriter text(Appendable out, TextReport form, boolean withAcknowledged) {
    return new TextWritten(
        Objects.requireNonNull(out, "out"), Objects.requireNonNull(form, "form"), withAcknowledged);
  }

  /**
   * {@return a writer of one JSON object, as {@link JsonReport} has it} It sorts and counts, so it
   * holds all findings until the end.
   *
   * @param out where to
   */
  public static ReportWriter json(Appendable out) {
    return new JsonCollected(Objects.requireNonNull(out, "out"));
  }

  /**
   * {@return a writer of SARIF 2.1.0, for tools that review code}
   *
   * <p>The log has the rules, and a result a finding with its region, its pointer as logical
   * location, a fingerprint that does not depend on lines, and a suppression where it is accepted.
   *
   * @param out where to
   * @param version the version of the program that checks, as it is to be told
   * @param rules what is said of the codes; a code that is not among them is told without
   */
  public static ReportWriter sarif(Appendable out, String version, List<RuleDescription> rules) {
    return new SarifLog(
        Objects.requireNonNull(out, "out"), Objects.requireNonNull(version, "version"), rules);
  }

  /**
   * {@return a writer of commands of GitHub Actions, one line a finding, which are shown beside the
   * lines of a change} Accepted findings are left out.
   *
   * @param out where to
   */
  public static ReportWriter github(Appendable out) {
    return new GithubAnnotations(Objects.requireNonNull(out, "out"));
  }

  /**
   * {@return a writer of JUnit's XML, for pages that show how builds went}
   *
   * <p>A suite a dossier, a case a finding: errors fail, warnings and infos pass with their words
   * as output, and accepted findings are skipped.
   *
   * @param out where to
   */
  public static ReportWriter junit(Appendable out) {
    return new JunitXml(Objects.requireNonNull(out, "out"));
  }

  /**
   * {@return a writer of CSV (RFC 4180), one row a finding, with a header}
   *
   * <p>The columns are file, line, column, offset, dossier, record, code, severity, pointer,
   * message and acknowledgment; a cell is empty where something is not known. Line and column are
   * those of the finding in the file; the offset is that of the dossier, in bytes. A text that a
   * spreadsheet would take for a formula gets an apostrophe in front, so that none is run.
   *
   * @param out where to; flushed after each dossier
   * @param withAcknowledged whether to tell accepted findings, too
   */
  public static ReportWriter csv(Writer out, boolean withAcknowledged) {
    return new CsvRows(Objects.requireNonNull(out, "out"), withAcknowledged);
  }

  /**
   * {@return a writer of JSON Lines, one object a finding}
   *
   * <p>The members are the columns of {@link #csv}, in each object all of them; null where
   * something is not known.
   *
   * @param out where to
   * @param withAcknowledged whether to tell accepted findings, too
   */
  public static ReportWriter jsonLines(Appendable out, boolean withAcknowledged) {
    return new JsonRows(Objects.requireNonNull(out, "out"), withAcknowledged);
  }
}
