package org.communique.model.time;

/** The calendar units that follow each other without gaps. */
enum Grid {
  DAY {
    @Override
    long start(long day) {
      return day;
    }

    @Override
    long end(long day) {
      return day;
    }
  },
  MONTH {
    @Override
    long start(long day) {
      return Gregorian.firstOfMonth(Gregorian.monthOf(day));
    }

    @Override
    long end(long day) {
      return Gregorian.lastOfMonth(Gregorian.monthOf(day));
    }
  },
  YEAR {
    @Override
    long start(long day) {
      return Gregorian.firstOfYear(Gregorian.yearOf(day));
    }

    @Override
    long end(long day) {
      return Gregorian.lastOfYear(Gregorian.yearOf(day));
    }
  };

  /** {@return the first day of the unit that holds a day} */
  abstract long start(long day);

  /** {@return the last day of the unit that holds a day} */
  abstract long end(long day);
}
