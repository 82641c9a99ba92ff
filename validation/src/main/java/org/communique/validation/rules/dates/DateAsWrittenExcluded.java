package org.communique.validation.rules.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.model.DateAsWritten;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.written.DateClues;
import org.communique.model.time.written.WrittenCalendar;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A date that has no day in common with what the words of its source fix, be that digits, in the
 * calendar of the words, a shift from the anchor, or the side of the anchor that it is on. The
 * weekday has a rule of its own.
 *
 * <p>Where the words may stand in several sources, a shift excludes a date only if it does so from
 * each.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A date is one that the words of its source allow for.",
    because =
        "The date was taken from the words. Either the record has the wrong date, or the words"
            + " were read or anchored wrongly, or the source is mistaken; then keep its words as"
            + " they are.")
public final class DateAsWrittenExcluded implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<DateAsWritten> words : dossier.all(DateAsWritten.class)) {
      Located<?> dated = words.whole().orElseThrow();
      Optional<Edtf> date = Dated.of(dated.part()).spokenOf();
      if (date.isPresent()) {
        expected(words, date.get(), dossier)
            .ifPresent(expected -> report(words, dated, date.get(), expected, reporter));
      }
    }
  }

  /** {@return what the words allow for, if the date is nothing of it} */
  private static Optional<String> expected(
      Located<DateAsWritten> words, Edtf date, DossierIndex dossier) {
    DateClues clues = words.part().clues();
    if (!clues.allowFixesOf(date)) {
      return clues.fixes().map(fixed -> told(fixed, clues));
    }
    if (clues.shift().isEmpty() && clues.side().isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> anchors = Anchors.of(words, dossier);
    boolean isOnOtherSide =
        !anchors.isEmpty() && anchors.stream().noneMatch(day -> clues.allowSideOf(date, day));
    if (isOnOtherSide) {
      boolean isPast = clues.side().orElseThrow() == DateClues.Side.PAST;
      return Optional.of("a date " + (isPast ? "before " : "after ") + anchors.get(0));
    }
    List<Edtf> units =
        anchors.stream()
            .map(clues::shifted)
            .flatMap(Optional::stream)
            .filter(unit -> isOutside(date, unit))
            .toList();
    return anchors.isEmpty() || units.size() < anchors.size()
        ? Optional.empty()
        : Optional.of(units.get(0) + " (" + clues.shift().get() + " from " + anchors.get(0) + ")");
  }

  private static String told(Edtf fixed, DateClues clues) {
    if (clues.calendar() == WrittenCalendar.GREGORIAN) {
      return fixed.toString();
    }
    String gregorian = clues.gregorian().map(date -> date + ", which is ").orElse("");
    return gregorian + fixed + " in the calendar " + clues.calendar().code();
  }

  private static boolean isOutside(Edtf date, Edtf fixed) {
    return date.compatibleWith(fixed).isImpossible();
  }

  private static void report(
      Located<DateAsWritten> words,
      Located<?> dated,
      Edtf date,
      String expected,
      Reporter reporter) {
    reporter
        .at(dated)
        .at("date")
        .with("date", date)
        .with("expected", expected)
        .with("text", words.part().getText())
        .related(words)
        .add(
            date
                + " does not fit the words of the source, "
                + Quoted.text(words.part().getText())
                + ": expected "
                + expected
                + "; correct the date or the reading of the words, or keep both if the source is"
                + " mistaken");
  }
}
