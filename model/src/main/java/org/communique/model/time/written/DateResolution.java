package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.style.Answer;
import org.communique.model.time.Edtf;
import org.immutables.value.Value;

/**
 * What words about a date come to.
 *
 * <p>Every candidate fits the words. Besides it is told what was looked at and left out, and why: a
 * day that is not the weekday named, or a candidate that was passed over for another. What is
 * chosen is a candidate and not left out. If nothing is chosen, there was nothing to choose from,
 * or several candidates are as good.
 */
@Answer
@Value.Immutable
public abstract class DateResolution {

  /** {@return the dates that fit the words, in order of time} */
  public abstract List<Edtf> candidates();

  /** {@return the one taken, if there is exactly one} */
  public abstract Optional<Edtf> chosen();

  /**
   * {@return what it was chosen by: the name of a {@link ResolutionPolicy}, or {@link #STATED},
   * {@link #SHIFTED}, {@link #NO_ANCHOR}, {@link #NOTHING_FIXED}, {@link #NOT_UNDERSTOOD}}
   */
  public abstract String rule();

  /** {@return what is out of the question, and why, in order of time} */
  public abstract List<Excluded> excluded();

  /** {@return what stops the reading of the words: "April has 30 days"; empty if they are read} */
  public abstract Optional<String> obstacle();

  DateResolution() {}

  @Value.Check
  void check() {
    if (chosen().isPresent() && !candidates().contains(chosen().get())) {
      throw new IllegalArgumentException(chosen().get() + " is chosen, but is no candidate");
    }
    for (Excluded each : excluded()) {
      if (chosen().filter(each.date()::equals).isPresent()) {
        throw new IllegalArgumentException(each.date() + " is chosen, but excluded: it " + each);
      }
    }
  }

  /** The rule where the words state the date in full. */
  public static final String STATED = "stated";

  /** The rule where the date was counted from the anchor. */
  public static final String SHIFTED = "shifted";

  /** The rule where the words are relative, and no day is known that they are relative to. */
  public static final String NO_ANCHOR = "no-anchor";

  /** The rule where the words could not be read; {@link #obstacle} says why. */
  public static final String NOT_UNDERSTOOD = "not-understood";

  /** The rule where the words fix nothing. */
  public static final String NOTHING_FIXED = "nothing-fixed";

  /** A date that is out of the question. */
  @Answer
  @Value.Immutable
  public abstract static class Excluded {

    /** {@return the date} */
    public abstract Edtf date();

    /** {@return why, to be read after the date: "is a Friday, not a Thursday"} */
    public abstract String reason();

    Excluded() {}

    /** {@return the date and the reason} */
    @Override
    public String toString() {
      return date() + " " + reason();
    }
  }

  /** What words come to that were read. */
  static DateResolution of(
      List<Edtf> candidates, Optional<Edtf> chosen, String rule, List<Excluded> excluded) {
    return ImmutableDateResolution.of(candidates, chosen, rule, excluded, Optional.empty());
  }

  /** Nothing came of it. */
  static DateResolution none(String rule) {
    return of(List.of(), Optional.empty(), rule, List.of());
  }

  /** The words could not be read. */
  static DateResolution notUnderstood(String obstacle) {
    return ImmutableDateResolution.of(
        List.of(), Optional.empty(), NOT_UNDERSTOOD, List.of(), Optional.of(obstacle));
  }

  /** {@return whether several dates fit the words and none was chosen} */
  public boolean isAmbiguous() {
    return chosen().isEmpty() && candidates().size() > 1;
  }

  /** {@return whether there were dates to look at, and none of them fits the words} */
  public boolean fitsNothing() {
    return candidates().isEmpty() && !excluded().isEmpty();
  }

  /**
   * Puts together what several readings of the same words come to.
   *
   * @param readings what each comes to; at least one
   * @return all candidates; what was chosen, if those readings that have candidates agree on it;
   *     the rule of the first reading that has any
   * @throws IllegalArgumentException if there are no readings
   */
  public static DateResolution ofReadings(List<DateResolution> readings) {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("words have at least one reading, if only as words");
    }
    List<DateResolution> possible =
        readings.stream().filter(reading -> !reading.candidates().isEmpty()).toList();
    Set<Edtf> candidates = new LinkedHashSet<>();
    Set<Optional<Edtf>> chosen = new LinkedHashSet<>();
    Set<Excluded> excluded = new LinkedHashSet<>();
    for (DateResolution reading : readings) {
      candidates.addAll(reading.candidates());
      excluded.addAll(reading.excluded());
    }
    for (DateResolution reading : possible) {
      chosen.add(reading.chosen());
      reading.chosen().ifPresent(date -> excluded.removeIf(each -> each.date().equals(date)));
    }
    List<Edtf> ordered = new ArrayList<>(candidates);
    ordered.sort(Edtf.DISPLAY_ORDER);
    List<Excluded> left = new ArrayList<>(excluded);
    left.sort((one, other) -> Edtf.DISPLAY_ORDER.compare(one.date(), other.date()));
    return of(
        ordered,
        chosen.size() == 1 ? chosen.iterator().next() : Optional.empty(),
        (possible.isEmpty() ? readings : possible).get(0).rule(),
        left);
  }

  /** {@return what was chosen, by what rule, and what was left out, on one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(chosen().map(Edtf::toString).orElse("none of " + candidates()));
    text.append(" by ").append(rule());
    obstacle().ifPresent(reason -> text.append("; ").append(reason));
    excluded().forEach(each -> text.append("; ").append(each));
    return text.toString();
  }
}
