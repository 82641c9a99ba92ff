package org.communique.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.io.ReadResult;
import org.communique.io.reading.Excerpt;
import org.communique.io.reading.RecordLabels;
import org.communique.io.reading.RecordLabels.Label;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Shows reports to people, as a compiler would.
 *
 * <pre>{@code
 * a.json:4:3: error: "titel" is not a property of a summit; did you mean "title"?
 *   in talks
 *   4 |   "titel": {"en": "Talks"},
 *     |   ^
 * 1 error
 * }</pre>
 *
 * <p>Where a finding carries a fix, a line says what it does: {@code fix: ...} if it is sure, else
 * {@code perhaps: ...}.
 *
 * <p>The findings of a file are in the order of their places in it. The record and the line are
 * shown where the text is at hand, see {@link #withText}: the record by its id and title; a long
 * line is cut around the place. What stands in the text cannot take hold of the terminal: controls
 * and characters that are not seen are shown as what they are. A finding without a place in the
 * text is shown with its pointer instead. Of places that are related to a finding the first ten are
 * shown; {@link JsonReport} has them all. The last line has the totals, and says what the report
 * counts and does not hold.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextReport {

  /** How much of a line is shown, in UTF-16 units. */
  private static final int WIDTH = 80;

  /** How many related places are shown of a finding; a circle of records may have any number. */
  private static final int RELATED = 10;

  private static final TextReport PLAIN = new TextReport(Map.of(), Style.NONE, 1);

  /** The texts by the names of their files; the empty name is for findings without a file. */
  private final Map<String, ReadResult> texts;

  private final Style style;

  /** The line of its file in which a text begins. */
  private final int firstLine;

  private TextReport(Map<String, ReadResult> texts, Style style, int firstLine) {
    this.texts = texts;
    this.style = style;
    this.firstLine = firstLine;
  }

  /** {@return the form without colors, and without texts at hand} */
  public static TextReport plain() {
    return PLAIN;
  }

  /** {@return this form in colors, by the escapes of ANSI terminals} */
  public TextReport withColors() {
    return new TextReport(texts, Style.ANSI, firstLine);
  }

  /**
   * {@return this form, with the text at hand that findings without a file are in}
   *
   * @param text what was read, not yet closed
   */
  public TextReport withText(ReadResult text) {
    return withText("", text);
  }

  /**
   * {@return this form, with one more text at hand}
   *
   * @param file the name of its file, as findings have it
   * @param text what was read, not yet closed
   */
  public TextReport withText(String file, ReadResult text) {
    Map<String, ReadResult> more = new HashMap<>(texts);
    more.put(file, Objects.requireNonNull(text, "text"));
    return new TextReport(Map.copyOf(more), style, firstLine);
  }

  /**
   * {@return this form for texts that begin further down in their files, as those of JSON Lines do}
   *
   * @param line the line in which they begin, from 1; positions are counted from there
   * @throws IllegalArgumentException if it is less than 1
   */
  public TextReport startingAt(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("not a line: " + line + "; expected 1 or more");
    }
    return new TextReport(texts, style, line);
  }

  private Position inFile(Position position) {
    return firstLine == 1
        ? position
        : Position.of(firstLine - 1 + position.line(), position.column());
  }

  /**
   * {@return how many findings a report has, such as "2 errors, 1 warning; not shown: 5 of
   * unknown-property", or "nothing found"}
   *
   * @param report the report
   */
  public static String totals(Report report) {
    return Totals.of(report);
  }

  /**
   * {@return how many findings there are, for callers who tell of findings one dossier at a time
   * and keep none}
   *
   * @param counts a report that has the totals
   * @param shown how many findings of each code were told of
   */
  public static String totals(Report counts, Map<String, Long> shown) {
    return Totals.of(counts, shown);
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param out where to
   * @throws IOException if that fails, or if a text at hand cannot be read again
   */
  public void write(Report report, Appendable out) throws IOException {
    writeFindings(report, out);
    out.append(totals(report)).append('\n');
  }

  /**
   * Writes the findings of a report without the last line, for callers who have more reports to
   * write.
   *
   * @param report the report
   * @param out where to
   * @throws IOException if that fails, or if a text at hand cannot be read again
   */
  public void writeFindings(Report report, Appendable out) throws IOException {
    write(report.findings(), out);
  }

  /**
   * Writes the findings of a report that are accepted, each with the reason.
   *
   * @param report the report
   * @param out where to
   * @throws IOException if that fails, or if a text at hand cannot be read again
   */
  public void writeAcknowledged(Report report, Appendable out) throws IOException {
    write(report.acknowledged(), out);
  }

  private void write(List<Finding> findings, Appendable out) throws IOException {
    Map<String, List<Finding>> byFile = new HashMap<>();
    findings.forEach(
        f -> byFile.computeIfAbsent(f.file().orElse(""), n -> new ArrayList<>()).add(f));
    Map<String, Lines> lines = new HashMap<>();
    for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
      lines.put(entry.getKey(), Lines.of(texts.get(entry.getKey()), entry.getValue()));
    }
    for (Finding finding : inOrderOfPlace(findings, lines)) {
      write(finding, Objects.requireNonNull(lines.get(finding.file().orElse(""))), out);
    }
  }

  /** People correct a file from top to bottom. */
  private static List<Finding> inOrderOfPlace(List<Finding> findings, Map<String, Lines> lines) {
    Comparator<Finding> byPlace =
        Comparator.comparing((Finding finding) -> finding.file().orElse(""))
            .thenComparing(
                finding ->
                    Objects.requireNonNull(lines.get(finding.file().orElse("")))
                        .position(finding)
                        .orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    return findings.stream().sorted(byPlace).toList();
  }

  /**
   * {@return a report as a string}
   *
   * @param report the report
   * @throws UncheckedIOException if a text at hand cannot be read again
   */
  public String toText(Report report) {
    StringBuilder text = new StringBuilder();
    try {
      write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(Finding finding, Lines lines, Appendable out) throws IOException {
    Optional<Position> position = lines.position(finding);
    out.append(style.strong(place(finding, position)))
        .append(style.severity(finding.severity(), finding.severity() + ": "))
        .append(Quoted.visible(finding.message()))
        .append(" [")
        .append(finding.code())
        .append("]\n");
    if (finding.acknowledgment().isPresent()) {
      String reason = finding.acknowledgment().get();
      out.append("  acknowledged")
          .append(reason.isBlank() ? "" : ": " + Quoted.visible(reason))
          .append('\n');
    }
    Optional<Label> label = lines.labels().at(finding.pointer());
    if (label.isPresent()) {
      out.append("  in ").append(named(label.get())).append('\n');
    }
    if (position.isPresent()) {
      writeLine(position.get(), lines, out);
    }
    writeRelated(finding.related(), lines, out);
    if (finding.fix().isPresent()) {
      Fix fix = finding.fix().get();
      out.append(fix.isSure() ? "  fix: " : "  perhaps: ").append(Quoted.visible(fix.summary()));
      out.append('\n');
    }
  }

  /** The id as people would type it, unless there is anything odd about it. */
  private static String named(Label label) {
    String id = label.id();
    String quoted = Quoted.text(id);
    boolean isPlain = quoted.equals('"' + id + '"');
    return (isPlain ? id : quoted)
        + label.title().map(title -> " " + Quoted.text(title)).orElse("");
  }

  private void writeRelated(List<Pointer> all, Lines lines, Appendable out) throws IOException {
    for (Pointer related : first(all)) {
      out.append("  see ").append(shown(related));
      Optional<Position> place = lines.position(related);
      out.append(place.map(at -> " at " + inFile(at)).orElse("")).append('\n');
    }
    if (all.size() > RELATED) {
      out.append("  and ").append(Integer.toString(all.size() - RELATED)).append(" more places\n");
    }
  }

  private static List<Pointer> first(List<Pointer> related) {
    return related.subList(0, Math.min(related.size(), RELATED));
  }

  private String place(Finding finding, Optional<Position> position) {
    StringBuilder place = new StringBuilder();
    finding.file().ifPresent(file -> place.append(Quoted.visible(file)).append(':'));
    position.ifPresent(at -> place.append(inFile(at)).append(':'));
    if (position.isEmpty() && finding.pointer().depth() > 0) {
      place.append(shown(finding.pointer())).append(':');
    }
    return place.isEmpty() ? "" : place.append(' ').toString();
  }

  private static String shown(Pointer pointer) {
    return pointer.depth() == 0 ? "the document" : Quoted.visible(pointer.toString());
  }

  private void writeLine(Position position, Lines lines, Appendable out) throws IOException {
    Excerpt excerpt = lines.excerpt(position);
    if (excerpt == null) {
      return;
    }
    String number = Integer.toString(inFile(position).line());
    String before =
        (excerpt.isStartOfLine() ? "" : "…") + excerpt.text().substring(0, excerpt.index());
    String whole =
        (excerpt.isStartOfLine() ? "" : "…") + excerpt.text() + (excerpt.isEndOfLine() ? "" : "…");
    out.append("  ").append(number).append(" | ").append(Shown.of(whole).toString()).append('\n');
    out.append("  ")
        .append(" ".repeat(number.length()))
        .append(" | ")
        .append(" ".repeat(Shown.of(before).width()))
        .append(style.caret("^"))
        .append('\n');
  }

  /** Where the findings on one text are, and its lines there. */
  private record Lines(
      Map<Pointer, Position> positions, Map<Position, Excerpt> excerpts, RecordLabels labels) {

    static Lines of(@Nullable ReadResult text, List<Finding> findings) throws IOException {
      Map<Pointer, Position> positions = new HashMap<>();
      if (text == null) {
        return new Lines(positions, Map.of(), RecordLabels.none());
      }
      for (Finding located : text.locate(unlocated(findings))) {
        located.position().ifPresent(at -> positions.put(located.pointer(), at));
      }
      Lines found = new Lines(positions, Map.of(), RecordLabels.none());
      Set<Position> shown =
          findings.stream().flatMap(f -> found.position(f).stream()).collect(Collectors.toSet());
      return new Lines(positions, text.excerpts(shown, WIDTH), text.labels(findings));
    }

    /** {@return findings at all pointers whose place is not known} */
    private static List<Finding> unlocated(List<Finding> findings) {
      Set<Pointer> pointers = new HashSet<>();
      for (Finding finding : findings) {
        pointers.addAll(first(finding.related()));
        if (finding.position().isEmpty()) {
          pointers.add(finding.pointer());
        }
      }
      return pointers.stream()
          .map(pointer -> Finding.builder(Severity.INFO, "place", pointer, "").build())
          .toList();
    }

    Optional<Position> position(Finding finding) {
      return finding.position().or(() -> position(finding.pointer()));
    }

    Optional<Position> position(Pointer pointer) {
      return Optional.ofNullable(positions.get(pointer));
    }

    @Nullable Excerpt excerpt(Position position) {
      return excerpts.get(position);
    }
  }
}
