package org.communique.model.time;

import java.util.ArrayList;
import java.util.List;

/** Counts what a set of days is asked, apart from {@link Steps}, and fails when it is too much. */
record CountedDays(DaySet days, Count count) implements DaySet {

  /** How often any of several sets was asked. */
  static final class Count {
    private final long most;
    private long asked;

    Count(long most) {
      this.most = most;
    }

    private void add() {
      if (++asked > most) {
        throw new AssertionError("sets of days were asked more than " + most + " times");
      }
    }
  }

  @Override
  public long next(long day) {
    count.add();
    return days.next(day);
  }

  @Override
  public long previous(long day) {
    count.add();
    return days.previous(day);
  }

  @Override
  public long unitStart(long member) {
    count.add();
    return days.unitStart(member);
  }

  @Override
  public long unitEnd(long member) {
    count.add();
    return days.unitEnd(member);
  }

  @Override
  public long runStart(long member, Steps steps) {
    count.add();
    return days.runStart(member, steps);
  }

  @Override
  public long runEnd(long member, Steps steps) {
    count.add();
    return days.runEnd(member, steps);
  }

  @Override
  public DaySet longUnits() {
    return new CountedDays(days.longUnits(), count);
  }

  @Override
  public DaySet singleDays() {
    return new CountedDays(days.singleDays(), count);
  }

  @Override
  public int parts() {
    return days.parts();
  }

  /**
   * {@return the readings of a value, so that all its sets of days are counted}
   *
   * @param value the value
   * @param count what counts
   */
  static Readings readings(Edtf value, Count count) {
    Readings readings = value.readings();
    if (readings instanceof Readings.Within within) {
      return new Readings.Within(new CountedDays(within.days, count));
    }
    if (readings instanceof Readings.Lasting lasting) {
      return new Readings.Lasting(
          new CountedDays(lasting.starts, count), new CountedDays(lasting.ends, count));
    }
    return Readings.Occasions.of(occasions((EdtfSet) value, count));
  }

  private static OccasionList occasions(EdtfSet set, Count count) {
    List<DayRun> certain = new ArrayList<>();
    List<DaySet> choices = new ArrayList<>();
    for (EdtfSet.Element element : set.elements()) {
      if (element.isCertain() && element.doubted() instanceof DayRun run) {
        certain.add(run);
      } else {
        choices.add(new CountedDays(element.doubted(), count));
      }
    }
    return OccasionList.of(certain, choices);
  }
}
