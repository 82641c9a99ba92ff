package org.communique.model.time;

/** How finely a value of EDTF is stated, from the coarsest to the finest. */
public enum Precision {
  /** A calendar year: {@code 1985}. */
  YEAR,
  /** A season, quarter, quadrimester or half of a year: {@code 2001-21}. */
  SEASON,
  /** A calendar month: {@code 1985-04}. */
  MONTH,
  /** A calendar day: {@code 1985-04-12}. */
  DAY,
  /** A second of a day: {@code 1985-04-12T23:20:30}. */
  SECOND
}
