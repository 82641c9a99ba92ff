package org.communique.page.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.model.DateAsWritten;
import org.communique.model.time.Component;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfDate;
import org.communique.model.time.EdtfDateTime;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.EdtfInterval.End;
import org.communique.model.time.EdtfSeason;
import org.communique.model.time.EdtfSet;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.Precision;

/**
 * Dates in English words: "16 May 2024", "about 1962", "spring 2001", "from 7 May 2025, its end not
 * known". Every value of EDTF has words; two that have the same words denote the same days.
 */
public final class DateWords {

  /** Of a set that has more members, so many are told. */
  private static final int MOST_MEMBERS = 40;

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  private DateWords() {}

  /**
   * {@return a date in words}
   *
   * @param date the date
   */
  public static String of(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      return ofInterval(interval);
    }
    if (date instanceof EdtfSet set) {
      return ofSet(set);
    }
    if (date instanceof EdtfDateTime time) {
      return ofTime(time);
    }
    if (date instanceof EdtfSeason season) {
      return qualified(season, List.of(Component.YEAR, Component.MONTH), ofSeason(season));
    }
    EdtfDate day = (EdtfDate) date;
    return qualified(day, components(day), CalendarWords.of(day));
  }

  /**
   * {@return a date in words, beside the words of the source; empty if there is neither}
   *
   * @param date the date
   * @param words the words
   */
  public static Optional<String> of(Optional<Edtf> date, Optional<DateAsWritten> words) {
    if (date.isEmpty()) {
      return words.map(w -> "not resolved; " + asWritten(w));
    }
    return Optional.of(of(date.get()) + words.map(w -> ", " + asWritten(w)).orElse(""));
  }

  /**
   * {@return a duration in words: "1 year and 6 months"}
   *
   * @param duration the duration
   */
  public static String of(IsoDuration duration) {
    List<String> amounts =
        duration.units().stream()
            .map(
                unit -> {
                  long amount = duration.amount(unit).orElse(0);
                  String units = unit.toString().toLowerCase(Locale.ROOT);
                  return amount
                      + " "
                      + (amount == 1 ? units.substring(0, units.length() - 1) : units);
                })
            .toList();
    return amounts.isEmpty() ? "no time" : Words.list(amounts);
  }

  /**
   * {@return from when to when, as in "from 2013 to 2018"; empty if neither is told}
   *
   * @param from when it begins
   * @param until when it ends
   */
  public static Optional<String> span(Optional<Edtf> from, Optional<Edtf> until) {
    if (from.isEmpty()) {
      return until.map(end -> "until " + of(end));
    }
    String start = "from " + of(from.get());
    return Optional.of(start + until.map(end -> " until " + of(end)).orElse(""));
  }

  private static String asWritten(DateAsWritten words) {
    return "in the words of the source “"
        + words.getText()
        + "”"
        + words
            .getCalendar()
            .map(calendar -> " (calendar: " + Words.inSentence(calendar) + ")")
            .orElse("");
  }

  private static String ofInterval(EdtfInterval interval) {
    String start = interval.start().map(DateWords::of).orElse("");
    String end = interval.end().map(DateWords::of).orElse("");
    if (interval.startKind() == End.DATE) {
      return switch (interval.endKind()) {
        case DATE -> start + " to " + end;
        case OPEN -> "from " + start + " on";
        case UNKNOWN -> "from " + start + ", its end not known";
      };
    }
    boolean isOpen = interval.startKind() == End.OPEN;
    return switch (interval.endKind()) {
      case DATE -> isOpen ? "up to " + end : "until " + end + ", its beginning not known";
      case OPEN -> isOpen ? "at all times" : "without end, its beginning not known";
      case UNKNOWN ->
          isOpen ? "without beginning, its end not known" : "its beginning and end not known";
    };
  }

  private static String ofSet(EdtfSet set) {
    boolean isOneOf = set.kind() == Edtf.Kind.ONE_OF;
    List<String> members =
        new ArrayList<>(
            set.elements().stream()
                .limit(MOST_MEMBERS)
                .map(member -> ofMember(member, isOneOf))
                .toList());
    int more = set.elements().size() - MOST_MEMBERS;
    if (more > 0) {
      members.add(more + " more");
    }
    String words = Words.list(members, isOneOf ? "or" : "and");
    // A set of one is told as the set that it is.
    return members.size() > 1 || !set.elements().get(0).isSingle()
        ? words
        : (isOneOf ? "one of: " : "all of: ") + words;
  }

  private static String ofMember(EdtfSet.Element member, boolean isOneOf) {
    if (member.isSingle()) {
      return member.first().map(DateWords::of).orElseThrow();
    }
    Optional<Edtf> any = member.first().or(member::last);
    String unit = any.flatMap(Edtf::precision).map(DateWords::unit).orElse("time");
    String each = (isOneOf ? "some " : "every ") + unit;
    String first = member.first().map(date -> " from " + of(date)).orElse("");
    String last =
        member.last().map(date -> (first.isEmpty() ? " up to " : " to ") + of(date)).orElse("");
    return each + first + (last.isEmpty() ? " on" : last);
  }

  private static String unit(Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  private static String ofTime(EdtfDateTime time) {
    String clock = String.format(Locale.ROOT, "%02d:%02d", time.hour(), time.minute());
    String seconds = time.second() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.second());
    String offset = time.offset().map(o -> o.getId().equals("Z") ? "" : o.getId()).orElse("");
    String zone = time.offset().isPresent() ? " (UTC" + offset + ")" : "";
    return of(time.day()) + " at " + clock + seconds + zone;
  }

  /** {@return a season, or a part of the year that has a code like one} */
  private static String ofSeason(EdtfSeason season) {
    String text = season.withoutQualifiers().toString();
    String year = CalendarWords.of((EdtfDate) Edtf.parse(text.substring(0, text.length() - 3)));
    int code = season.code();
    if (code > 39) {
      return "the " + NTH.get(code - 40) + " half of " + year;
    }
    if (code > 36) {
      return "the " + NTH.get(code - 37) + " four months of " + year;
    }
    if (code > 32) {
      return "the " + NTH.get(code - 33) + " quarter of " + year;
    }
    String of = Character.isDigit(year.charAt(0)) ? " " : " of ";
    String hemisphere = code > 28 ? " (southern)" : code > 24 ? " (northern)" : "";
    return SEASONS.get((code - 21) % 4) + of + year + hemisphere;
  }

  private static List<Component> components(EdtfDate date) {
    Precision precision = date.precision().orElse(Precision.YEAR);
    return switch (precision) {
      case DAY -> List.of(Component.YEAR, Component.MONTH, Component.DAY);
      case MONTH -> List.of(Component.YEAR, Component.MONTH);
      default -> List.of(Component.YEAR);
    };
  }

  /** Says what is in doubt: all of it in short, or else by component. */
  private static String qualified(Edtf date, List<Component> components, String words) {
    List<Component> approximate = only(components, date::isApproximate);
    List<Component> uncertain = only(components, date::isUncertain);
    List<String> doubts = new ArrayList<>();
    String about = "";
    if (approximate.equals(components)) {
      about = "about ";
    } else if (!approximate.isEmpty()) {
      doubts.add(names(approximate, date) + " approximate");
    }
    if (uncertain.equals(components)) {
      doubts.add("uncertain");
    } else if (!uncertain.isEmpty()) {
      doubts.add(names(uncertain, date) + " uncertain");
    }
    return about + words + (doubts.isEmpty() ? "" : " (" + String.join(", ", doubts) + ")");
  }

  private static List<Component> only(List<Component> components, Predicate<Component> which) {
    return components.stream().filter(which).toList();
  }

  private static String names(List<Component> components, Edtf date) {
    boolean isSeason = date instanceof EdtfSeason;
    List<String> names =
        components.stream()
            .map(
                component ->
                    switch (component) {
                      case YEAR -> "year";
                      case MONTH -> isSeason ? "part of the year" : "month";
                      case DAY -> "day";
                    })
            .toList();
    return Words.list(names);
  }
}
