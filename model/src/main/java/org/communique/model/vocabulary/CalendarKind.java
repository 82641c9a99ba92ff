package org.communique.model.vocabulary;

import java.util.List;

/**
 * The calendar in which a source gives a date.
 *
 * <p>Used in {@code calendar} of dates as written. A date as resolved is always in the proleptic
 * Gregorian calendar of ISO 8601.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class CalendarKind extends Code {

  /** Gregorian: The default. */
  public static final CalendarKind GREGORIAN = new CalendarKind("gregorian");

  /** Julian: Old style; a year may be written double, 1697/8. */
  public static final CalendarKind JULIAN = new CalendarKind("julian");

  /** Islamic, Umm al-Qura: The Hijri calendar as Saudi Arabia computes it. */
  public static final CalendarKind ISLAMIC_UMALQURA = new CalendarKind("islamic-umalqura");

  /** Japanese eras: Years count from the beginning of an era: Reiwa 7 is 2025. */
  public static final CalendarKind JAPANESE = new CalendarKind("japanese");

  /** Minguo: Years count from the founding of the Republic of China: 114 is 2025. */
  public static final CalendarKind MINGUO = new CalendarKind("minguo");

  /** Thai Buddhist: Years count from 543 BC: 2568 is 2025. */
  public static final CalendarKind BUDDHIST = new CalendarKind("buddhist");

  /** The list, with all codes that are known. */
  public static final Vocabulary<CalendarKind> VOCABULARY =
      new Vocabulary<>(
          "calendars",
          CalendarKind.class,
          List.of(GREGORIAN, JULIAN, ISLAMIC_UMALQURA, JAPANESE, MINGUO, BUDDHIST));

  private CalendarKind(String code) {
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
  public static CalendarKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static CalendarKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<CalendarKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<CalendarKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  CalendarKind unknown(String code) {
    return new CalendarKind(code);
  }
}
