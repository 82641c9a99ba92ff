package org.communique.model.time;

/** A component of a calendar date, each of which can be qualified by itself in EDTF. */
public enum Component {
  /** The year. */
  YEAR,
  /** The month, or the season or other sub-year grouping that stands in its place. */
  MONTH,
  /** The day of the month. */
  DAY
}
