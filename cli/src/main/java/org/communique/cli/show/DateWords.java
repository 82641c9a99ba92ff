package org.communique.cli.show;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.DateAsWritten;
import org.communique.model.time.Component;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfDate;
import org.communique.model.time.EdtfDateTime;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.EdtfInterval.End;
import org.communique.model.time.EdtfSet;

/**
 * Dates in English words: "16 May 2024", "about 1962", "from 7 May 2025, its end not known".
 *
 * <p>What has no plain words, such as a season or unspecified digits, stands in EDTF as it is.
 */
final class DateWords {

  private DateWords() {}

  /** {@return a date in words} */
  static String of(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      return ofInterval(interval);
    }
    if (date instanceof EdtfSet set) {
      return ofSet(set);
    }
    if (date instanceof EdtfDateTime time) {
      return of(time.day()) + date.toString().substring(time.day().toString().length());
    }
    return date instanceof EdtfDate day ? ofDate(day) : date.toString();
  }

  /** {@return a date in words, beside the words of the source; empty if there is neither} */
  static Optional<String> of(Optional<Edtf> date, Optional<DateAsWritten> words) {
    if (date.isEmpty()) {
      return words.map(w -> "not resolved; " + asWritten(w));
    }
    return Optional.of(of(date.get()) + words.map(w -> ", " + asWritten(w)).orElse(""));
  }

  private static String asWritten(DateAsWritten words) {
    return "in the words of the source “" + words.getText() + "”";
  }

  private static String ofInterval(EdtfInterval interval) {
    String start = interval.start().map(DateWords::of).orElse("");
    String end = interval.end().map(DateWords::of).orElse("");
    if (interval.endKind() == End.DATE) {
      return switch (interval.startKind()) {
        case DATE -> start + " to " + end;
        case OPEN -> "up to " + end;
        case UNKNOWN -> "until " + end + ", its beginning not known";
      };
    }
    String open = interval.endKind() == End.OPEN ? " on" : ", its end not known";
    return start.isEmpty() ? interval.toString() : "from " + start + open;
  }

  private static String ofSet(EdtfSet set) {
    if (!set.elements().stream().allMatch(EdtfSet.Element::isSingle)) {
      return set.toString();
    }
    List<String> dates = set.elements().stream().map(e -> of(e.first().orElseThrow())).toList();
    return Words.list(dates, set.kind() == Edtf.Kind.ONE_OF ? "or" : "and");
  }

  private static String ofDate(EdtfDate date) {
    if (!isPlain(date)) {
      return date.toString();
    }
    StringBuilder words = new StringBuilder(date.isApproximate() ? "about " : "");
    date.dayOfMonth().ifPresent(day -> words.append(day).append(' '));
    date.month().ifPresent(month -> words.append(name(Month.of(month))).append(' '));
    words.append(date.year().getAsLong());
    return words.append(date.isUncertain() ? " (uncertain)" : "").toString();
  }

  private static boolean isPlain(EdtfDate date) {
    return date.year().orElse(0) > 0
        && date.significantDigits().isEmpty()
        && !date.hasUnspecifiedDigits()
        && isQualifiedAsAWhole(date);
  }

  private static boolean isQualifiedAsAWhole(EdtfDate date) {
    return Arrays.stream(Component.values())
        .limit(date.dayOfMonth().isPresent() ? 3 : date.month().isPresent() ? 2 : 1)
        .allMatch(
            component ->
                date.isApproximate(component) == date.isApproximate()
                    && date.isUncertain(component) == date.isUncertain());
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
