package org.communique.registers.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.time.Edtf;
import org.communique.registers.reading.RegisterDates;

/**
 * One of the acts that a cell of a status table tells of: {@code [12 May 1955 a]} is an accession
 * of 12 May 1955 that holds no longer.
 *
 * @param date the date
 * @param letter the letter that says what it is; empty if there is none
 * @param bracketed whether it stands in brackets
 */
record Act(Edtf date, String letter, boolean bracketed) {

  private static final Pattern ONE =
      Pattern.compile(
          "(\\[)?\\s*(\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4}|\\p{L}{3,9}\\s+\\d{4}|\\d{4})"
              + "(?:\\s*\\b(\\p{L}{1,2}))?(?:\\s+\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)?\\s*(\\])?"
              + "(?:\\s*\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)?\\s*");

  /** Between acts: a semicolon, a line, or a comma before the day of the next. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[;\\r\\n]+|,(?=\\s*\\[?\\s*\\d{1,2}\\s+\\p{L}{3}))\\s*");

  /** {@return the acts of a cell; empty if any of it is something else} */
  static Optional<List<Act>> in(String cell) {
    List<Act> acts = new ArrayList<>();
    for (String each : BETWEEN.split(cell.strip())) {
      Matcher matcher = ONE.matcher(each);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Optional<Edtf> date = RegisterDates.parse(matcher.group(2));
      if (date.isEmpty()) {
        return Optional.empty();
      }
      String letter = matcher.group(3) == null ? "" : matcher.group(3);
      acts.add(new Act(date.get(), letter, matcher.group(1) != null || matcher.group(4) != null));
    }
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts);
  }
}
