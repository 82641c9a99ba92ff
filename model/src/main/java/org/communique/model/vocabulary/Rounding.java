package org.communique.model.vocabulary;

import java.util.List;

/**
 * To what day a day is moved on which an agreement would enter into force.
 *
 * <p>Used in {@code rounding} of an entry into force. It is applied after all delays.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Rounding extends Code {

  /**
   * First day of the following month: The first day of the month after that in which the day lies.
   */
  public static final Rounding FIRST_OF_FOLLOWING_MONTH = new Rounding("first-of-following-month");

  /**
   * First day of the following quarter: The next of 1 January, 1 April, 1 July and 1 October after
   * the day.
   */
  public static final Rounding FIRST_OF_FOLLOWING_QUARTER =
      new Rounding("first-of-following-quarter");

  /** First day of the following year: 1 January of the year after that in which the day lies. */
  public static final Rounding FIRST_OF_FOLLOWING_YEAR = new Rounding("first-of-following-year");

  /** Last day of the month: The last day of the month in which the day lies. */
  public static final Rounding LAST_OF_MONTH = new Rounding("last-of-month");

  /** Last day of the year: 31 December of the year in which the day lies. */
  public static final Rounding LAST_OF_YEAR = new Rounding("last-of-year");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Rounding> VOCABULARY =
      new Vocabulary<>(
          "roundings",
          Rounding.class,
          List.of(
              FIRST_OF_FOLLOWING_MONTH,
              FIRST_OF_FOLLOWING_QUARTER,
              FIRST_OF_FOLLOWING_YEAR,
              LAST_OF_MONTH,
              LAST_OF_YEAR));

  private Rounding(String code) {
    super(code);
  }

  /**
   * Gives the code that is so spelt: the constant if it is known, else an unknown code.
   *
   * @param code the code in lower-kebab form
   * @return the code
   * @throws IllegalArgumentException if the text is not in lower-kebab form; the message says what
   *     was found, what was expected and the likely fix
   */
  public static Rounding of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Rounding valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Rounding> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Rounding> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Rounding unknown(String code) {
    return new Rounding(code);
  }
}
