package org.communique.model.time;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A season or other part of a year longer than a month, by the code that stands in the place of the
 * month, from 21 to 41: {@code 2001-21} is the spring of 2001, {@code 2001-34} its second quarter.
 *
 * <p>Seasons are those of meteorology, three whole months each, and belong to the year in which
 * they begin: the northern winter {@code 2001-28} and the southern summer {@code 2001-30} run from
 * December 2001 to February 2002. A season of no stated hemisphere (21 to 24) is that of either:
 * {@code 2001-21} is March to May or September to November.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class EdtfSeason extends Edtf {
  static final int FIRST_CODE = 21;
  static final int LAST_CODE = 41;

  private static final int LAST_SEASON = 32;
  private static final int LAST_QUARTER = 36;
  private static final int LAST_QUADRIMESTER = 39;

  /**
   * The months in which the seasons of no stated hemisphere begin, from 0 for January, one bit a
   * month.
   */
  private static final int[] EITHER = {
    1 << 2 | 1 << 8, 1 << 5 | 1 << 11, 1 << 8 | 1 << 2, 1 << 11 | 1 << 5
  };

  private static final int[] NORTHERN = {1 << 2, 1 << 5, 1 << 8, 1 << 11};
  private static final int[] SOUTHERN = {1 << 8, 1 << 11, 1 << 2, 1 << 5};

  private final String text;
  private final EdtfDate year;
  private final int code;

  /** The qualifier of the code; that of the year is the year's. */
  private final int qualifier;

  EdtfSeason(EdtfDate year, int code, int qualifier, String text) {
    this.text = text;
    this.year = year;
    this.code = code;
    this.qualifier = qualifier;
  }

  @Override
  public Kind kind() {
    return Kind.SEASON;
  }

  @Override
  public Optional<Precision> precision() {
    return Optional.of(Precision.SEASON);
  }

  /** {@return the code, from 21 to 41} */
  public int code() {
    return code;
  }

  /** {@return the year, if no digit of it is unspecified} */
  public OptionalLong year() {
    return year.year();
  }

  @Override
  public int level() {
    boolean inner = qualifiers(Component.YEAR) != qualifier || hasInnerMark();
    return code > 24 || inner || year.hasUnspecifiedDigits() ? 2 : 1;
  }

  private boolean hasInnerMark() {
    for (int at = 0; at < text.length() - 1; at++) {
      if (Qualifier.of(text.charAt(at)) != Qualifier.NONE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public DayBound earliest() {
    return bound(denoted().first());
  }

  @Override
  public DayBound latest() {
    return bound(denoted().last());
  }

  @Override
  DaySet denoted() {
    return new Blocks(year.years(false), firstMonths(), length());
  }

  /** {@return the days that may be meant when a qualified component settles nothing} */
  DaySet doubted() {
    YearSet years = year.years(qualifiers(Component.YEAR) != Qualifier.NONE);
    return qualifier == Qualifier.NONE
        ? new Blocks(years, firstMonths(), length())
        : new Blocks(years, 1, 14);
  }

  private int firstMonths() {
    if (code <= LAST_SEASON) {
      int season = (code - FIRST_CODE) % 4;
      return switch ((code - FIRST_CODE) / 4) {
        case 0 -> EITHER[season];
        case 1 -> NORTHERN[season];
        default -> SOUTHERN[season];
      };
    }
    if (code <= LAST_QUARTER) {
      return 1 << 3 * (code - LAST_SEASON - 1);
    }
    return code <= LAST_QUADRIMESTER
        ? 1 << 4 * (code - LAST_QUARTER - 1)
        : 1 << 6 * (code - LAST_QUADRIMESTER - 1);
  }

  private int length() {
    if (code <= LAST_QUARTER) {
      return 3;
    }
    return code <= LAST_QUADRIMESTER ? 4 : 6;
  }

  @Override
  Readings readings() {
    return new Readings.Within(doubted());
  }

  @Override
  int qualifiers(Component component) {
    return component == Component.MONTH ? qualifier : year.qualifiers(component);
  }

  @Override
  public EdtfSeason canonical() {
    EdtfDate plainYear = year.withoutQualifiers();
    int ofYear = qualifiers(Component.YEAR);
    String spelling =
        ofYear == qualifier
            ? plainYear + "-" + code + Qualifier.mark(qualifier)
            : Qualifier.mark(ofYear) + plainYear + "-" + Qualifier.mark(qualifier) + code;
    return new EdtfSeason(year, code, qualifier, spelling);
  }

  @Override
  public EdtfSeason withoutQualifiers() {
    EdtfDate plainYear = year.withoutQualifiers();
    return new EdtfSeason(plainYear, code, Qualifier.NONE, plainYear + "-" + code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfSeason that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
