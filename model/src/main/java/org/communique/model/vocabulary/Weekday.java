package org.communique.model.vocabulary;

import java.time.DayOfWeek;

/**
 * A day of the week as the words of a source name it: {@code weekday} of a date as written. The
 * list is closed. It says what is written, and may fit no date at all.
 */
public enum Weekday implements ClosedCode {
  /** Monday, day 1 of the week in ISO 8601. */
  MONDAY("monday"),
  /** Tuesday, day 2 of the week in ISO 8601. */
  TUESDAY("tuesday"),
  /** Wednesday, day 3 of the week in ISO 8601. */
  WEDNESDAY("wednesday"),
  /** Thursday, day 4 of the week in ISO 8601. */
  THURSDAY("thursday"),
  /** Friday, day 5 of the week in ISO 8601. */
  FRIDAY("friday"),
  /** Saturday, day 6 of the week in ISO 8601. */
  SATURDAY("saturday"),
  /** Sunday, day 7 of the week in ISO 8601. */
  SUNDAY("sunday");

  private final String code;

  Weekday(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** {@return the same day in the calendar of the JDK} */
  public DayOfWeek toDayOfWeek() {
    return DayOfWeek.of(ordinal() + 1);
  }

  /**
   * Gives the weekday of the JDK's.
   *
   * @param day the day in the calendar of the JDK
   * @return the same day
   */
  public static Weekday of(DayOfWeek day) {
    return values()[day.ordinal()];
  }

  /** {@return the code, as {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }

  /**
   * Gives the day of the week that is so spelt.
   *
   * @param code one of the codes
   * @return the day of the week
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static Weekday of(String code) {
    return ClosedList.find(code, "day of the week", values());
  }
}
