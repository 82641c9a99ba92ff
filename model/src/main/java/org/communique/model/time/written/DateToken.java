package org.communique.model.time.written;

/**
 * One meaning of a word or sign in a text about a date.
 *
 * @param kind what it is
 * @param value a number, where it has one: a day or year, a month, a weekday, a direction, how many
 *     units
 * @param text how it is written, or the letter of a unit, or a duration
 */
record DateToken(Kind kind, int value, String text) {

  /** What a word or sign is. */
  enum Kind {
    /** Digits, or what stands for them; the text has the digits. */
    NUMBER,
    /** A number that counts units: "two". */
    COUNT,
    /** The day of a month in a word: "eleventh". */
    DAY,
    MONTH,
    WEEKDAY,
    /** A season: its number in EDTF, 21 to 24. */
    SEASON,
    /** What makes ten years of the number before it: "1980s". */
    DECADE,
    /** The same before the number: "década de 1980". */
    PREDECADE,
    /** "yesterday": the text is a duration. */
    SHIFT,
    /** "last", "this", "next": -1, 0, 1. */
    DIRECTION,
    /** "first": of the units of something larger. */
    FIRST,
    /**
     * A day, week, month or year that can be counted: the text is its letter, D, W, M, Y or H. The
     * value 0 marks a form that cannot be counted, such as one with an article.
     */
    UNIT,
    /** What names a component after its number, and counts nothing: 日 of 16日. The text is D, M. */
    MARK,
    /** The same before the number: "ngày" of "ngày 16". The text is D, M or Y. */
    PREMARK,
    /** A unit with this is in the past; with value 1 also one without a number: "год назад". */
    AGO,
    /** A unit with this is to come; the value as for {@link #AGO}. */
    AHEAD,
    /** The day before; with value 1 it stands after what it is the eve of. */
    EVE,
    /** The start; with value 1 also where no end is named: "from 2 May". */
    FROM,
    /** The end; with value 1 also where no start is named: "until 18 November". */
    TO,
    AND,
    /** What makes a day of the number before it: "16th". */
    ORDINAL,
    /** Part of a day: "afternoon". It fixes the day and nothing more. */
    DAYPART,
    /** Part of a time: "early". It fixes the time and nothing more. */
    PHASE,
    /** What joins a part to its whole: "of". */
    OF,
    /** A word that says nothing about the date. */
    FILLER,
    DOT,
    SLASH,
    COMMA,
    UNKNOWN
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
