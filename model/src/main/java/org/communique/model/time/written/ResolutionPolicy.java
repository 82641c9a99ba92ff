package org.communique.model.time.written;

import java.time.LocalDate;
import org.communique.model.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which of the dates that words may mean is taken, where the words leave the year, the month or the
 * week open.
 *
 * <p>News tells of what has been, so {@link #standard()} is the nearest past. What the words fix by
 * themselves ("16 May 2024", "tomorrow") is beyond any policy.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class ResolutionPolicy {

  /** The widest window, in days: about a century. */
  public static final int MAX_DAYS = 36_525;

  /** How far from the anchor a policy without a window of its own goes on looking, in days. */
  private static final int YEAR = 366;

  private static final ResolutionPolicy NEAREST_PAST =
      new ResolutionPolicy(Direction.PAST, "nearest-past", YEAR);
  private static final ResolutionPolicy NEAREST =
      new ResolutionPolicy(Direction.EITHER, "nearest", YEAR);
  private static final ResolutionPolicy NEAREST_FUTURE =
      new ResolutionPolicy(Direction.FUTURE, "nearest-future", YEAR);

  private enum Direction {
    PAST,
    EITHER,
    FUTURE,
    WINDOW
  }

  private final Direction direction;
  private final String name;
  private final int reach;

  private ResolutionPolicy(Direction direction, String name, int reach) {
    this.direction = direction;
    this.name = name;
    this.reach = reach;
  }

  /** {@return the policy where no other is asked for: the nearest past} */
  public static ResolutionPolicy standard() {
    return NEAREST_PAST;
  }

  /**
   * {@return the last date that did not begin after the anchor; the anchor itself counts} A weekday
   * that does not fit is followed back for a year and no further.
   */
  public static ResolutionPolicy nearestPast() {
    return NEAREST_PAST;
  }

  /** {@return the date nearest to the anchor; none if one before and one after are as near} */
  public static ResolutionPolicy nearest() {
    return NEAREST;
  }

  /** {@return the first date that did not end before the anchor; the anchor itself counts} */
  public static ResolutionPolicy nearestFuture() {
    return NEAREST_FUTURE;
  }

  /**
   * Gives the policy that takes the only date within a window around the anchor.
   *
   * @param days how many days before and after the anchor still belong to it
   * @return the policy; it takes none if several dates are in the window
   * @throws IllegalArgumentException if that is negative or more than {@value #MAX_DAYS}
   */
  public static ResolutionPolicy within(int days) {
    if (days < 0 || days > MAX_DAYS) {
      throw new IllegalArgumentException(
          "a window has 0 to " + MAX_DAYS + " days to either side, not " + days);
    }
    return new ResolutionPolicy(Direction.WINDOW, "within-" + days + "-days", days);
  }

  /**
   * Reads a policy from its name.
   *
   * @param name {@code nearest-past}, {@code nearest}, {@code nearest-future} or {@code
   *     within-30-days}
   * @return the policy
   * @throws IllegalArgumentException if it is none of these
   */
  public static ResolutionPolicy of(String name) {
    return switch (name) {
      case "nearest-past" -> NEAREST_PAST;
      case "nearest" -> NEAREST;
      case "nearest-future" -> NEAREST_FUTURE;
      default -> window(name);
    };
  }

  private static ResolutionPolicy window(String name) {
    String prefix = "within-";
    String suffix = "-days";
    try {
      if (name.startsWith(prefix) && name.endsWith(suffix)) {
        return within(Integer.parseInt(name, prefix.length(), name.length() - suffix.length(), 10));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // Not a number of days; told below.
    }
    throw new IllegalArgumentException(
        "no policy is called '"
            + name
            + "'; there are nearest-past, nearest, nearest-future and within-30-days");
  }

  /** {@return its name, as {@link #of} reads it} */
  public String name() {
    return name;
  }

  /** {@return how far from the anchor dates are looked at, in days} */
  int reach() {
    return reach;
  }

  /** {@return whether all dates in reach count, and not just the nearest} */
  boolean isWindow() {
    return direction == Direction.WINDOW;
  }

  /** {@return why a date is out of the question, whatever the others are; null if it is not} */
  @Nullable String objectionTo(Edtf date, LocalDate anchor) {
    long day = anchor.toEpochDay();
    if (direction == Direction.PAST && date.earliest().epochDay().orElse(day) > day) {
      return "begins after the anchor " + anchor;
    }
    if (direction == Direction.FUTURE && date.latest().epochDay().orElse(day) < day) {
      return "ends before the anchor " + anchor;
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResolutionPolicy that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** {@return its name} */
  @Override
  public String toString() {
    return name;
  }
}
