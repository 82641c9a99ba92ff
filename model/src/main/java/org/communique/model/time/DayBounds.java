package org.communique.model.time;

/**
 * Between which days all lies that a value of EDTF may denote, with its doubts counted in.
 *
 * <p>For {@link Edtf#before} these two days are all that counts. So where many dates are compared
 * with many, they can be put in order by them instead of being compared each with each.
 *
 * @param first the first day, counted from 1970-01-01; less than any day if there is none, or it is
 *     not known
 * @param last the last day, counted likewise; greater than any day if there is none, or it is not
 *     known
 */
public record DayBounds(long first, long last) {

  /** That of a date of which nothing is known. */
  public static final DayBounds UNKNOWN = new DayBounds(Long.MIN_VALUE, Long.MAX_VALUE);

  /**
   * {@return whether this is over before another begins} For the bounds of two values this is
   * whether it is necessary that one is {@linkplain Edtf#before before} the other.
   *
   * @param other the other bounds
   */
  public boolean isBefore(DayBounds other) {
    return last < other.first;
  }
}
