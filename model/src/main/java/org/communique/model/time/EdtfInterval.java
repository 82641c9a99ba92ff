package org.communique.model.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period, which lasts from some day of its start to some day of its end: {@code 2004-06/2006-08},
 * {@code 1985-04-12/..} still open, {@code 1985/} with an end that is not known.
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class EdtfInterval extends Edtf {

  /** What stands at an end. */
  public enum End {
    /** A date or season. */
    DATE,
    /** Two dots: there is no end. */
    OPEN,
    /** Nothing: the end is not known. */
    UNKNOWN
  }

  private final String text;
  private final @Nullable Edtf start;
  private final @Nullable Edtf end;
  private final End startKind;
  private final End endKind;

  EdtfInterval(@Nullable Edtf start, End startKind, @Nullable Edtf end, End endKind, String text) {
    this.text = text;
    this.start = start;
    this.startKind = startKind;
    this.end = end;
    this.endKind = endKind;
  }

  @Override
  public Kind kind() {
    return Kind.INTERVAL;
  }

  /** {@return the date or season at the start, if one stands there} */
  public Optional<Edtf> start() {
    return Optional.ofNullable(start);
  }

  /** {@return the date or season at the end, if one stands there} */
  public Optional<Edtf> end() {
    return Optional.ofNullable(end);
  }

  /** {@return what stands at the start} */
  public End startKind() {
    return startKind;
  }

  /** {@return what stands at the end} */
  public End endKind() {
    return endKind;
  }

  @Override
  public int level() {
    boolean keyword = startKind != End.DATE || endKind != End.DATE;
    return Math.max(keyword ? 1 : 0, Math.max(levelOf(start), levelOf(end)));
  }

  /**
   * Level 1 has qualified dates in intervals; unspecified digits and seasons there are of level 2.
   */
  private static int levelOf(@Nullable Edtf end) {
    if (end == null) {
      return 0;
    }
    boolean masked = end instanceof EdtfDate date && date.hasUnspecifiedDigits();
    return masked || end instanceof EdtfSeason ? 2 : end.level();
  }

  @Override
  public Optional<Precision> precision() {
    if (start == null) {
      return end().flatMap(Edtf::precision);
    }
    Optional<Precision> ofStart = start.precision();
    return end == null || end.precision().equals(ofStart) ? ofStart : Optional.empty();
  }

  @Override
  public DayBound earliest() {
    return switch (startKind) {
      case OPEN -> DayBound.UNBOUNDED;
      case UNKNOWN -> DayBound.UNKNOWN;
      case DATE -> runsBackwards() ? end.earliest() : start.earliest();
    };
  }

  @Override
  public DayBound latest() {
    return switch (endKind) {
      case OPEN -> DayBound.UNBOUNDED;
      case UNKNOWN -> DayBound.UNKNOWN;
      case DATE -> runsBackwards() ? start.latest() : end.latest();
    };
  }

  /**
   * All days from the first of the start to the last of the end; the other way where only doubt
   * lets it run backwards.
   */
  @Override
  DaySet denoted() {
    return runsBackwards()
        ? new DayRun(Grid.DAY, end.denoted().first(), start.denoted().last())
        : new DayRun(Grid.DAY, firstDay(), lastDay());
  }

  private boolean runsBackwards() {
    return start != null && end != null && firstDay() > lastDay();
  }

  private long firstDay() {
    return start == null ? DaySet.MIN_DAY : start.denoted().first();
  }

  private long lastDay() {
    return end == null ? DaySet.MAX_DAY : end.denoted().last();
  }

  /** {@return the days on which this may have begun} */
  DaySet startDays() {
    return daysOf(start, startKind, DayRun.OPEN_START);
  }

  /** {@return the days on which this may have ended} */
  DaySet endDays() {
    return daysOf(end, endKind, DayRun.OPEN_END);
  }

  private static DaySet daysOf(@Nullable Edtf date, End kind, DaySet open) {
    if (date == null) {
      return kind == End.OPEN ? open : DayRun.UNKNOWN_END;
    }
    return doubted(date);
  }

  static DaySet doubted(Edtf date) {
    return date instanceof EdtfDate plain ? plain.doubted() : ((EdtfSeason) date).doubted();
  }

  @Override
  Readings readings() {
    return new Readings.Lasting(startDays(), endDays());
  }

  @Override
  int qualifiers(Component component) {
    int ofStart = start == null ? Qualifier.NONE : start.qualifiers(component);
    return end == null ? ofStart : ofStart | end.qualifiers(component);
  }

  @Override
  public EdtfInterval canonical() {
    return of(start == null ? null : start.canonical(), end == null ? null : end.canonical());
  }

  /** {@inheritDoc} One that runs backwards, which only doubt allows, keeps its qualifiers. */
  @Override
  public EdtfInterval withoutQualifiers() {
    if (runsBackwards()) {
      return this;
    }
    return of(
        start == null ? null : start.withoutQualifiers(),
        end == null ? null : end.withoutQualifiers());
  }

  private EdtfInterval of(@Nullable Edtf newStart, @Nullable Edtf newEnd) {
    String spelling = spell(newStart, startKind) + "/" + spell(newEnd, endKind);
    return new EdtfInterval(newStart, startKind, newEnd, endKind, spelling);
  }

  private static String spell(@Nullable Edtf date, End kind) {
    if (date == null) {
      return kind == End.OPEN ? ".." : "";
    }
    return date.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfInterval that && text.equals(that.text);
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
