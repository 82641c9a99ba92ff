package org.communique.model.time;

/** A set of years: a stretch, or those of four digits that fit a mask. */
sealed interface YearSet {
  /** {@return the first member that is not before a year, or {@code Long.MAX_VALUE}} */
  long next(long year);

  /** {@return the last member that is not after a year, or {@code Long.MIN_VALUE}} */
  long previous(long year);

  /** {@return the first of the members that come before a member without a gap} */
  long runStart(long member);

  /** {@return the last of the members that follow a member without a gap} */
  long runEnd(long member);

  /** {@return the years from one to another} */
  static YearSet between(long first, long last) {
    return new Stretch(first, last);
  }

  /** {@return every year that can be written, and one more at either end} */
  static YearSet all() {
    return new Stretch(-Gregorian.MAX_YEAR - 1, Gregorian.MAX_YEAR + 1);
  }

  /**
   * {@return the years whose four digits fit a mask}
   *
   * @param digits the digits, with 0 where they are masked
   * @param masked one bit a digit, the lowest for the units
   * @param negative whether the years lie before the year 0
   */
  static YearSet fitting(int digits, int masked, boolean negative) {
    return negative ? new Negative(new Fitting(digits, masked)) : new Fitting(digits, masked);
  }

  /** The years from one to another. */
  record Stretch(long first, long last) implements YearSet {
    @Override
    public long next(long year) {
      return year > last ? Long.MAX_VALUE : Math.max(year, first);
    }

    @Override
    public long previous(long year) {
      return year < first ? Long.MIN_VALUE : Math.min(year, last);
    }

    @Override
    public long runStart(long member) {
      return first;
    }

    @Override
    public long runEnd(long member) {
      return last;
    }
  }

  /** The years from 0000 to 9999 whose digits fit. */
  record Fitting(int digits, int masked) implements YearSet {
    private static final int[] UNITS = {1, 10, 100, 1000};

    @Override
    public long next(long year) {
      if (year > 9999) {
        return Long.MAX_VALUE;
      }
      return year <= digits ? digits : nextFitting((int) year);
    }

    /** Mirrors the digits, so that the one before becomes the one after. */
    @Override
    public long previous(long year) {
      if (year < 0) {
        return Long.MIN_VALUE;
      }
      long mirrored = mirror().next(9999 - Math.min(year, 9999));
      return mirrored == Long.MAX_VALUE ? Long.MIN_VALUE : 9999 - mirrored;
    }

    @Override
    public long runStart(long member) {
      return member - member % runLength();
    }

    @Override
    public long runEnd(long member) {
      return runStart(member) + runLength() - 1;
    }

    /** {@return how many years follow each other: the masked digits at the end take all values} */
    private int runLength() {
      int length = 1;
      for (int place = 0; place < UNITS.length && isMasked(place); place++) {
        length *= 10;
      }
      return length;
    }

    private Fitting mirror() {
      int mirrored = 0;
      for (int place = 0; place < 4; place++) {
        if (!isMasked(place)) {
          mirrored += (9 - digit(digits, place)) * UNITS[place];
        }
      }
      return new Fitting(mirrored, masked);
    }

    private long nextFitting(int year) {
      int place = 3;
      while (place >= 0 && (isMasked(place) || digit(year, place) == digit(digits, place))) {
        place--;
      }
      if (place < 0) {
        return year;
      }
      if (digit(year, place) < digit(digits, place)) {
        return leastAfter(year, place);
      }
      for (int higher = place + 1; higher < 4; higher++) {
        if (isMasked(higher) && digit(year, higher) < 9) {
          return leastAfter(year + UNITS[higher], higher - 1);
        }
      }
      return Long.MAX_VALUE;
    }

    /** Keeps the digits above a place and takes the least that fit from there on. */
    private long leastAfter(int year, int place) {
      int above = UNITS[place < 0 ? 0 : place] * (place < 0 ? 1 : 10);
      return (long) year / above * above + digits % above;
    }

    private boolean isMasked(int place) {
      return (masked >> place & 1) == 1;
    }

    private static int digit(int year, int place) {
      return year / UNITS[place] % 10;
    }
  }

  /** Years before the year 0; -0000 is not a year. */
  record Negative(YearSet magnitudes) implements YearSet {
    @Override
    public long next(long year) {
      long magnitude = magnitudes.previous(-Math.min(year, -1));
      return magnitude <= 0 || year >= 0 ? Long.MAX_VALUE : -magnitude;
    }

    @Override
    public long previous(long year) {
      long magnitude = magnitudes.next(Math.max(1, -Math.max(year, -10_000)));
      return magnitude == Long.MAX_VALUE ? Long.MIN_VALUE : -magnitude;
    }

    @Override
    public long runStart(long member) {
      return -magnitudes.runEnd(-member);
    }

    @Override
    public long runEnd(long member) {
      return -Math.max(1, magnitudes.runStart(-member));
    }
  }
}
