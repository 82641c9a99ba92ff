package org.communique.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.written.DateClues;
import org.communique.model.time.written.DateReader;
import org.communique.model.time.written.DateResolution;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.model.time.written.WrittenCalendar;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.CalendarKind;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Weekday;
import org.immutables.value.Value;

/**
 * A date in the words of a source, and what those words fix.
 *
 * <p>"Thursday, May 16" fixes a weekday and {@code XXXX-05-16}; "yesterday" a shift of {@code -P1D}
 * from an anchor. It stands beside the date as resolved and is never bent to fit it: a weekday that
 * was not given contradicts nothing, one that fits no candidate is reported.
 */
@Value.Immutable
@ValueStyle
@Properties({
  "text",
  "language",
  "calendar",
  "weekday",
  "fixes",
  "shift",
  "direction",
  "part",
  "anchor"
})
public sealed interface DateAsWritten extends Part permits ImmutableDateAsWritten {

  /** {@return the words themselves} */
  String getText();

  /** {@return the language of the words} */
  Optional<LanguageTag> getLanguage();

  /**
   * {@return the calendar of the words, and of {@code fixes} and {@code weekday}; absent, the
   * Gregorian; a code of the list calendars. What is resolved is Gregorian}
   */
  Optional<CalendarKind> getCalendar();

  /** {@return the weekday that the words name} */
  Optional<Weekday> getWeekday();

  /**
   * {@return what the words fix of the date, an EDTF string with unspecified digits for the rest:
   * {@code XXXX-05-16}}
   */
  Optional<Edtf> getFixes();

  /**
   * {@return how far the date lies from the anchor, in its smallest unit: {@code P0D} today, {@code
   * -P1D} yesterday, {@code -P1W} last week}
   */
  Optional<IsoDuration> getShift();

  /**
   * {@return on which side of the anchor the date lies, where the words say so: "last Thursday",
   * "el próximo 16 de mayo"}
   */
  Optional<DateDirection> getDirection();

  /** {@return which end of the date the words fix, where they fix only one} */
  Optional<DatePart> getPart();

  /**
   * {@return the day that the words are relative to; absent, it is the day on which the source
   * cited was published}
   */
  Optional<Edtf> getAnchor();

  /**
   * Reads what words fix, by {@link DateReader}.
   *
   * @param text the words of a source, on a date and nothing else
   * @param language their language
   * @return what they say: one reading; several if they are ambiguous, such as {@code 05/06/2025};
   *     if they are not understood, the words, which fix nothing
   */
  static List<DateAsWritten> read(String text, LanguageTag language) {
    List<DateClues> readings =
        DateReader.in(Locale.forLanguageTag(language.toString())).read(text).readings();
    return (readings.isEmpty() ? List.of(DateClues.NONE) : readings)
        .stream().map(clues -> of(text, language, clues)).toList();
  }

  private static DateAsWritten of(String text, LanguageTag language, DateClues clues) {
    Builder written = builder().text(text).language(language);
    clues.weekday().map(Weekday::of).ifPresent(written::weekday);
    clues.fixes().ifPresent(written::fixes);
    clues.shift().ifPresent(written::shift);
    clues
        .side()
        .map(side -> side == DateClues.Side.PAST ? DateDirection.PAST : DateDirection.FUTURE)
        .ifPresent(written::direction);
    clues
        .end()
        .map(end -> end == DateClues.End.FIRST ? DatePart.START : DatePart.END)
        .ifPresent(written::part);
    if (clues.calendar() != WrittenCalendar.GREGORIAN) {
      written.calendar(CalendarKind.of(clues.calendar().code()));
    }
    return written.build();
  }

  /**
   * {@return what the words fix} Of a calendar that is not known here, {@code fixes} is left out:
   * it could be held against nothing.
   */
  default DateClues clues() {
    Optional<WrittenCalendar> calendar =
        getCalendar().isEmpty()
            ? Optional.of(WrittenCalendar.GREGORIAN)
            : WrittenCalendar.of(getCalendar().get().code());
    DateClues clues = DateClues.NONE.withCalendar(calendar.orElse(WrittenCalendar.GREGORIAN));
    clues = getWeekday().map(Weekday::toDayOfWeek).map(clues::withWeekday).orElse(clues);
    clues = getFixes().filter(any -> calendar.isPresent()).map(clues::withFixes).orElse(clues);
    clues = getShift().map(clues::withShift).orElse(clues);
    clues =
        getDirection()
            .map(side -> side == DateDirection.PAST ? DateClues.Side.PAST : DateClues.Side.FUTURE)
            .map(clues::withSide)
            .orElse(clues);
    return getPart()
        .map(part -> part == DatePart.START ? DateClues.End.FIRST : DateClues.End.LAST)
        .map(clues::withEnd)
        .orElse(clues);
  }

  /**
   * Finds the dates that the words may mean, or the ends of a date that they may mean if {@link
   * #getPart} says so. Pure: it depends on nothing but what it is given.
   *
   * @param anchor what the words are relative to, unless {@link #getAnchor} says otherwise; usually
   *     the publication of the source cited
   * @param policy which date is taken where the words leave that open
   * @return candidates, the one chosen, by what rule, and what excluded the others; if the anchor
   *     is not known to the day, what the words state in full
   */
  default DateResolution resolve(Edtf anchor, ResolutionPolicy policy) {
    return getAnchor()
        .orElse(anchor)
        .toLocalDate()
        .map(day -> clues().resolve(day, policy))
        .orElseGet(clues()::resolveWithoutAnchor);
  }

  /**
   * {@return how words on the date of an event are resolved if no policy is asked for: what was
   * announced lies ahead, so by the nearest future; anything else by {@link
   * ResolutionPolicy#standard}}
   *
   * @param status the status of the event
   */
  static ResolutionPolicy policyFor(EventStatus status) {
    return status.liesAhead() ? ResolutionPolicy.nearestFuture() : ResolutionPolicy.standard();
  }

  /**
   * {@return that of a date which the words speak of: its start or its end if {@link #getPart} says
   * so, else all of it; empty if that end is open or not known}
   *
   * @param date the date of the record
   */
  default Optional<Edtf> spokenOf(Edtf date) {
    if (getPart().isEmpty() || !(date instanceof EdtfInterval interval)) {
      return Optional.of(date);
    }
    return getPart().get() == DatePart.START ? interval.start() : interval.end();
  }

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableDateAsWritten.Builder {

    Builder() {}

    /**
     * Sets {@code language} from its text.
     *
     * @param tag a BCP 47 language tag
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder language(String tag) {
      return language(LanguageTag.of(tag));
    }

    /**
     * Sets {@code fixes} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder fixes(String edtf) {
      return fixes(Edtf.parse(edtf));
    }

    /**
     * Sets {@code shift} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder shift(String duration) {
      return shift(IsoDuration.parse(duration));
    }

    /**
     * Sets {@code anchor} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder anchor(String edtf) {
      return anchor(Edtf.parse(edtf));
    }
  }
}
