package org.communique.model.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Comparison in which a time of day counts, where it says how far it is from UTC. {@link Edtf}
 * compares the days that are written, wherever on Earth they were; that is what most questions
 * about dates are about, but it is not enough to say that two dates cannot both be right.
 *
 * <ul>
 *   <li>Two values with an offset are two instants: {@code 2024-05-17T01:00:00+08:00} is before
 *       {@code 2024-05-16T18:00:00Z}.
 *   <li>A value with an offset and one without: the zone of the latter is unknown. So the former is
 *       read as one of the days that it was anywhere on Earth, from {@code -12:00} to {@code
 *       +14:00}: {@code 2024-05-16T23:30:00-04:00} may lie within {@code 2024-05-17}.
 *   <li>Two values without an offset are compared by their days.
 * </ul>
 *
 * <p>A leap second is no instant of the JDK, and counts as a day anywhere on Earth.
 */
public final class Moments {

  private static final Duration DAY = Duration.ofDays(1);

  private Moments() {}

  /**
   * Asks whether one is over before another begins.
   *
   * @param one a value
   * @param other another value
   * @return the answer, as {@link Edtf#before} means it
   */
  public static Possibility before(Edtf one, Edtf other) {
    return compare(one, other, (a, b) -> known(a.isBefore(b)), Relations::before);
  }

  /**
   * Asks whether one lies within another, at the edge or not. The time of day of an encounter says
   * when it was, and not how long it lasted: of two instants less than a day apart, one may lie
   * within the other.
   *
   * @param part a value
   * @param whole another value
   * @return the answer, as {@link Edtf#during} means it
   */
  public static Possibility during(Edtf part, Edtf whole) {
    return compare(part, whole, Moments::instantDuring, Relations::during);
  }

  private static Possibility instantDuring(Instant part, Instant whole) {
    if (part.equals(whole)) {
      return Possibility.NECESSARY;
    }
    return Duration.between(part, whole).abs().compareTo(DAY) < 0
        ? Possibility.POSSIBLE
        : Possibility.IMPOSSIBLE;
  }

  /**
   * Asks whether two were at the same time.
   *
   * @param one a value
   * @param other another value
   * @return the answer, as {@link Edtf#same} means it
   */
  public static Possibility same(Edtf one, Edtf other) {
    return compare(one, other, (a, b) -> known(a.equals(b)), Relations::same);
  }

  /**
   * Asks whether two have any time in common.
   *
   * @param one a value
   * @param other another value
   * @return the answer, as {@link Edtf#compatibleWith} means it
   */
  public static Possibility compatible(Edtf one, Edtf other) {
    return compare(one, other, (a, b) -> known(a.equals(b)), Relations::compatible);
  }

  private static Possibility known(boolean holds) {
    return holds ? Possibility.NECESSARY : Possibility.IMPOSSIBLE;
  }

  private static Possibility compare(
      Edtf one,
      Edtf other,
      BiFunction<Instant, Instant, Possibility> ofInstants,
      Function<Relations, Possibility> ofDays) {
    Optional<Instant> first = instant(one);
    Optional<Instant> second = instant(other);
    if (first.isPresent() && second.isPresent()) {
      return ofInstants.apply(first.get(), second.get());
    }
    boolean areDays = !hasOffset(one) && !hasOffset(other);
    return ofDays.apply(
        areDays
            ? new Relations(one, other)
            : new Relations(anywhere(one), anywhere(other), new Steps()));
  }

  private static Optional<Instant> instant(Edtf value) {
    return value instanceof EdtfDateTime time ? time.toInstant() : Optional.empty();
  }

  private static boolean hasOffset(Edtf value) {
    return value instanceof EdtfDateTime time && time.offset().isPresent();
  }

  private static Readings anywhere(Edtf value) {
    if (!hasOffset(value)) {
      return value.readings();
    }
    DayBounds days = value.dayBoundsAnywhere();
    return new Readings.Within(new DayRun(Grid.DAY, days.first(), days.last()));
  }
}
