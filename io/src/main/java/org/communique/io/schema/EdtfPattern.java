package org.communique.io.schema;

/**
 * The grammar of EDTF as a regular expression, in the part of the language that ECMAScript, Java
 * and Python have in common.
 *
 * <p>It says all that can be told from the characters. What takes a calendar or a comparison it
 * leaves open: 30 February, an interval that ends before it starts. It is the same grammar as that
 * of the parser, rule by rule, and a test holds them to each other.
 */
final class EdtfPattern {

  private static final String MARK = "[?~%]?";
  private static final String SIGN = "(?:-(?!0000))?";
  private static final String DIGITS = "[0-9]";
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01])";
  private static final String MASKED_MONTH = "(?:0[1-9X]|1[0-2X]|X[0-9X])";
  private static final String MASKED_DAY = "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
  private static final String SEASON = "(?:2[1-9]|3[0-9]|4[01])";

  private static final String YEAR = SIGN + DIGITS + "{4}";
  private static final String LONG_YEAR = "Y-?[1-9](?:[0-9]{4,18}|[0-9]{0,18}E(?:[1-9]|1[0-8]))";
  private static final String SIGNIFICANT = "S[1-9][0-9]?";

  /** A date of which nothing is left out or qualified, for each precision. */
  private static final String EXACT_YEAR = "(?:" + YEAR + "|" + LONG_YEAR + ")";

  private static final String EXACT_MONTH = YEAR + "-" + MONTH;
  private static final String EXACT_DAY = EXACT_MONTH + "-" + DAY;
  private static final String EXACT =
      "(?:" + EXACT_DAY + "|" + EXACT_MONTH + "|" + EXACT_YEAR + ")";

  private static final String DATE =
      "(?:"
          + (MARK + SIGN + "[0-9X]{4}" + MARK)
          + ("(?:-" + MARK + "(?:")
          + (MASKED_MONTH + MARK + "(?:-" + MARK + MASKED_DAY + MARK + ")?")
          + ("|" + SEASON + MARK + "))?")
          + ("|" + MARK + "(?:" + YEAR + SIGNIFICANT + "|" + LONG_YEAR)
          + ("(?:" + SIGNIFICANT + ")?)" + MARK)
          + ")";

  private static final String OFFSET =
      "(?:Z|(?!-00(?::00)?$)[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9])?|18(?::00)?))?";
  private static final String DATE_TIME =
      EXACT_DAY + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)" + OFFSET;

  private static final String INTERVAL = DATE + "/(?:" + DATE + "|\\.\\.)?|(?:\\.\\.)?/" + DATE;

  private static final String RANGE =
      "(?:"
          + (EXACT_DAY + "\\.\\." + EXACT_DAY)
          + ("|" + EXACT_MONTH + "\\.\\." + EXACT_MONTH)
          + ("|" + EXACT_YEAR + "\\.\\." + EXACT_YEAR)
          + ")";

  private static final String ELEMENT = "(?:" + RANGE + "|" + DATE + ")";

  /** A bracket is closed by its like: what follows is looked at before it is read. */
  private static final String OPENING = "(?:\\[(?=[^\\]]*\\]$)|\\{(?=[^}]*\\}$))";

  private static final String SET =
      OPENING
          + ("(?:(?:\\.\\." + EXACT + "|" + ELEMENT + ")")
          + ("(?:," + ELEMENT + ")*(?:," + EXACT + "\\.\\.)?")
          + ("|" + EXACT + "\\.\\.)")
          + "[\\]}]";

  /** The whole of it. */
  static final String WHOLE = "^(?:" + DATE + "|" + DATE_TIME + "|" + INTERVAL + "|" + SET + ")$";

  private EdtfPattern() {}
}
