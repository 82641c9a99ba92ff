package org.communique.model.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.time.PossibleDays;

/**
 * When an agreement enters into force by its own condition (VCLT article 24), computed from the
 * consents in its log.
 *
 * <p>Fuzzy in, fuzzy out: where consents are not dated to the day, there is an earliest and a
 * latest day. It never precedes the consents that it counts.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param outcome what came of the condition
 * @param earliest the earliest day on which it may have entered into force
 * @param latest the latest day; empty also if the condition may not be met at all
 * @param because the condition and the consents that count
 * @param agreesWithRecord whether an entry into force that the log records is on that day; empty if
 *     there is nothing to compare
 */
public record EntryByCondition(
    Outcome outcome,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    List<Pointer> because,
    Optional<Possibility> agreesWithRecord) {

  /** What came of the condition. */
  public enum Outcome {
    /** The agreement states no condition. */
    NO_CONDITION,
    /** The condition cannot be computed: as agreed, or it lacks what it needs. */
    NOT_COMPUTABLE,
    /** The condition is not met by what the log tells of. */
    UNMET,
    /** It may be met, and may not. */
    POSSIBLY_MET,
    /** It is met. */
    MET
  }

  /**
   * Makes a result.
   *
   * @param outcome what came of the condition
   * @param earliest the earliest day
   * @param latest the latest day
   * @param because the condition and the consents that count; copied
   * @param agreesWithRecord whether the record agrees
   */
  public EntryByCondition {
    because = List.copyOf(because);
  }

  /**
   * {@return a result with the days on which it may have entered into force}
   *
   * @param outcome what came of the condition
   * @param days the days; {@code ANY} if the condition is not met
   * @param because the condition and the consents that count; copied
   * @param agrees whether the record agrees
   */
  public static EntryByCondition of(
      Outcome outcome, PossibleDays days, List<Pointer> because, Optional<Possibility> agrees) {
    return new EntryByCondition(
        outcome, PossibleDays.date(days.from()), PossibleDays.date(days.to()), because, agrees);
  }

  /** {@return the day, or one of the days from the earliest to the latest; empty if unmet} */
  public Optional<Edtf> date() {
    boolean met = outcome == Outcome.MET || outcome == Outcome.POSSIBLY_MET;
    Optional<Edtf> first = earliest.filter(EntryByCondition::hasFourDigits).map(Edtf::of);
    Optional<Edtf> last = latest.filter(EntryByCondition::hasFourDigits).map(Edtf::of);
    if (!met || first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    if (first.equals(last)) {
      return first;
    }
    String from = first.map(Edtf::toString).orElse("");
    String to = last.map(Edtf::toString).orElse("");
    return Optional.of(Edtf.parse("[" + from + ".." + to + "]"));
  }

  /** Later and earlier years are written without month and day, which says less than no bound. */
  private static boolean hasFourDigits(LocalDate day) {
    return Math.abs(day.getYear()) <= 9999;
  }

  /**
   * Tells whether the condition was met, and the delay over, by a date.
   *
   * @param date the date
   * @return whether it was; possible where the condition cannot be computed
   */
  public Possibility isMetBy(Edtf date) {
    if (outcome == Outcome.NO_CONDITION || outcome == Outcome.NOT_COMPUTABLE) {
      return Possibility.POSSIBLE;
    }
    PossibleDays asked = PossibleDays.of(date);
    if (outcome == Outcome.UNMET || asked.to() < bound(earliest, PossibleDays.ALWAYS)) {
      return Possibility.IMPOSSIBLE;
    }
    boolean met = outcome == Outcome.MET && bound(latest, PossibleDays.NEVER) <= asked.from();
    return met ? Possibility.NECESSARY : Possibility.POSSIBLE;
  }

  private static long bound(Optional<LocalDate> day, long otherwise) {
    return day.map(LocalDate::toEpochDay).orElse(otherwise);
  }
}
