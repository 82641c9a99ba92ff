package org.communique.model.time.written;

/**
 * A word or sign of a text about a date.
 *
 * @param kind what it is
 * @param value a number, where it has one: a day or year, a month, a weekday, a direction, how many
 *     units
 * @param text how it is written, or the letter of a unit, or a duration
 */
record DateToken(Kind kind, int value, String text) {

  /** What a word or sign is. */
  enum Kind {
    /** Digits, or what stands for them; the text tells how many. */
    NUMBER,
    /** A number that counts units: "two". */
    COUNT,
    MONTH,
    WEEKDAY,
    /** "yesterday": the text is a duration. */
    SHIFT,
    /** "last", "this", "next": -1, 0, 1. */
    DIRECTION,
    /** A day, week, month or year: the text is its letter, D, W, M or Y. */
    UNIT,
    AGO,
    AHEAD,
    EVE,
    FROM,
    TO,
    AND,
    /** What makes a day of the number before it: "16th". */
    ORDINAL,
    FILLER,
    DOT,
    SLASH,
    COMMA,
    UNKNOWN
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isUnit(char letter) {
    return kind == Kind.UNIT && text.charAt(0) == letter;
  }
}
