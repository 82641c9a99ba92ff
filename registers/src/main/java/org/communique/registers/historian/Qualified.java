package org.communique.registers.historian;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.time.Edtf;
import org.communique.registers.reading.RegisterDates;

/**
 * Dates whose doubt stands in a note beside them: "Presented recall on or shortly before", with the
 * date 1854-01-18, is a day until then, {@code [..1854-01-18]}.
 */
final class Qualified {

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:on or (?:shortly |just |soon )?before|shortly before|not later than|by)$|\\bbefore$");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:on or (?:shortly |just |soon )?after|(?:shortly|soon) after|not before)$|\\bafter$");
  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:on or about|about|approximately|circa|around)$");
  private static final Pattern PROBABLY =
      Pattern.compile("\\b(?:probably|apparently|possibly|perhaps)\\b");

  private Qualified() {}

  /** {@return a date with the doubt of its note; empty if it is none} */
  static Optional<Edtf> date(String date, String note) {
    String words = note.strip().toLowerCase(Locale.ROOT).replaceAll("[.,:;]+$", "");
    String plain = date.strip();
    if (RegisterDates.edtf(plain).isEmpty()) {
      return Optional.empty();
    }
    if (BEFORE.matcher(words).find()) {
      return RegisterDates.edtf("[.." + plain + "]");
    }
    if (AFTER.matcher(words).find()) {
      return RegisterDates.edtf("[" + plain + "..]");
    }
    boolean about = ABOUT.matcher(words).find();
    boolean probably = PROBABLY.matcher(words).find();
    return RegisterDates.edtf(
        plain + (about && probably ? "%" : about ? "~" : probably ? "?" : ""));
  }
}
