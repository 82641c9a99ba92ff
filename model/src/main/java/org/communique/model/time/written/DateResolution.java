package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.time.Edtf;

/**
 * What words about a date come to.
 *
 * <p>Every candidate fits the words. Besides it is told what was looked at and left out, and why: a
 * day that is not the weekday named, or a candidate that was passed over for another. What is
 * chosen is a candidate and not left out. If nothing is chosen, there was nothing to choose from,
 * or several candidates are as good.
 *
 * @param candidates the dates that fit the words, in order of time
 * @param chosen the one taken, if there is exactly one
 * @param rule what it was chosen by: the name of a {@link ResolutionPolicy}, or {@link #STATED},
 *     {@link #SHIFTED}, {@link #NO_ANCHOR}, {@link #NOTHING_FIXED}, {@link #NOT_UNDERSTOOD}
 * @param excluded what is out of the question, and why, in order of time
 * @param obstacle what stops the reading of the words: "April has 30 days"; empty if they are read
 */
public record DateResolution(
    List<Edtf> candidates,
    Optional<Edtf> chosen,
    String rule,
    List<Excluded> excluded,
    Optional<String> obstacle) {

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

  /**
   * A date that is out of the question.
   *
   * @param date the date
   * @param reason why, to be read after the date: "is a Friday, not a Thursday"
   */
  public record Excluded(Edtf date, String reason) {

    /** {@return the date and the reason} */
    @Override
    public String toString() {
      return date + " " + reason;
    }
  }

  /**
   * Takes over the lists.
   *
   * @param candidates the dates that fit the words
   * @param chosen the one taken
   * @param rule what it was chosen by
   * @param excluded what is out of the question
   * @param obstacle what stops the reading of the words
   * @throws IllegalArgumentException if what is chosen is no candidate, or is excluded
   */
  public DateResolution {
    candidates = List.copyOf(candidates);
    excluded = List.copyOf(excluded);
    if (chosen.isPresent() && !candidates.contains(chosen.get())) {
      throw new IllegalArgumentException(chosen.get() + " is chosen, but is no candidate");
    }
    for (Excluded each : excluded) {
      if (chosen.filter(each.date()::equals).isPresent()) {
        throw new IllegalArgumentException(each.date() + " is chosen, but excluded: it " + each);
      }
    }
  }

  /**
   * What words come to that were read.
   *
   * @param candidates the dates that fit the words
   * @param chosen the one taken
   * @param rule what it was chosen by
   * @param excluded what is out of the question
   * @throws IllegalArgumentException if what is chosen is no candidate, or is excluded
   */
  public DateResolution(
      List<Edtf> candidates, Optional<Edtf> chosen, String rule, List<Excluded> excluded) {
    this(candidates, chosen, rule, excluded, Optional.empty());
  }

  /** Nothing came of it. */
  static DateResolution none(String rule) {
    return new DateResolution(List.of(), Optional.empty(), rule, List.of());
  }

  /** The words could not be read. */
  static DateResolution notUnderstood(String obstacle) {
    return new DateResolution(
        List.of(), Optional.empty(), NOT_UNDERSTOOD, List.of(), Optional.of(obstacle));
  }

  /** {@return whether several dates fit the words and none was chosen} */
  public boolean isAmbiguous() {
    return chosen.isEmpty() && candidates.size() > 1;
  }

  /** {@return whether there were dates to look at, and none of them fits the words} */
  public boolean fitsNothing() {
    return candidates.isEmpty() && !excluded.isEmpty();
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
    return new DateResolution(
        ordered,
        chosen.size() == 1 ? chosen.iterator().next() : Optional.empty(),
        (possible.isEmpty() ? readings : possible).get(0).rule(),
        left);
  }

  /** {@return what was chosen, by what rule, and what was left out, on one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(chosen.map(Edtf::toString).orElse("none of " + candidates));
    text.append(" by ").append(rule);
    obstacle.ifPresent(reason -> text.append("; ").append(reason));
    excluded.forEach(each -> text.append("; ").append(each));
    return text.toString();
  }
}
