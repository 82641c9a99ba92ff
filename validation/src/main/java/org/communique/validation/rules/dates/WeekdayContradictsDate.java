package org.communique.validation.rules.dates;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.DateAsWritten;
import org.communique.model.Part;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.Weekday;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A date that has no day of the weekday which its source names.
 *
 * <p>Where the words speak of one end of a period, that end is held against them. A date in doubt
 * may be on any weekday, and words without a weekday contradict nothing.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A date falls on the weekday that its source names.",
    because =
        "A weekday is evidence, most of all for the year. Either the record has the wrong date, or"
            + " the source is mistaken; then keep its words as they are.")
public final class WeekdayContradictsDate implements PartRule<Part> {

  @Override
  public boolean concerns(PartType type) {
    return type.properties().stream().anyMatch(each -> each.name().equals("dateAsWritten"));
  }

  @Override
  public void check(Part part, Reporter reporter) {
    Dated dated = Dated.of(part);
    if (dated.words().isEmpty()) {
      return;
    }
    Optional<Weekday> weekday = dated.words().flatMap(DateAsWritten::getWeekday);
    Optional<Edtf> date = dated.spokenOf();
    if (weekday.isEmpty() || date.isEmpty()) {
      return;
    }
    if (!dated.words().orElseThrow().clues().allowWeekdayOf(date.get())) {
      String text = Quoted.text(dated.words().orElseThrow().getText());
      reporter
          .at("date")
          .with("date", date.get())
          .with("weekday", weekday.get())
          .with("text", dated.words().orElseThrow().getText())
          .with("actual", date.get().weekday().map(WeekdayContradictsDate::name).orElse(""))
          .with("written", name(weekday.get().toDayOfWeek()))
          .related(Pointer.ROOT.child("dateAsWritten").child("weekday"))
          .add(
              date.get()
                  + told(date.get())
                  + ", but the source says "
                  + text
                  + ", a "
                  + name(weekday.get().toDayOfWeek())
                  + "; check the year and the month, or keep both if the source is mistaken");
    }
  }

  private static String told(Edtf date) {
    Optional<DayOfWeek> actual = date.weekday();
    return actual.isPresent() ? " is a " + name(actual.get()) : " has no such weekday";
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
