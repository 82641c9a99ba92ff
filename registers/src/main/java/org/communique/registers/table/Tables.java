package org.communique.registers.table;

import java.util.List;

/** The tables that can be made of dossiers. */
public final class Tables {

  private static final List<String> NAMES =
      List.of("status", "dyads", "encounters", "statements", "offices", "findings");

  private Tables() {}

  /** {@return the names of all tables} */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * {@return whether a table is a panel, which needs a span of time}
   *
   * @param name its name
   */
  public static boolean isPanel(String name) {
    return name.equals("status") || name.equals("dyads");
  }

  /**
   * {@return the panel of where participants of agreements stood}
   *
   * @param span the years or days it tells of
   */
  public static Table status(Span span) {
    return new StatusPanel(span);
  }

  /**
   * {@return the panel of what two had to do with each other}
   *
   * @param span the years it tells of
   * @throws IllegalArgumentException if it is a span of days
   */
  public static Table dyads(Span span) {
    if (!span.byYear()) {
      throw new IllegalArgumentException("dyads are told by year, not by day");
    }
    return new Dyads(span);
  }

  /** {@return the table of encounters} */
  public static Table encounters() {
    return new EncounterTable();
  }

  /** {@return the table of statements} */
  public static Table statements() {
    return new StatementTable();
  }

  /** {@return the table of offices} */
  public static Table offices() {
    return new OfficeTable();
  }

  /** {@return the table of what the rules find} */
  public static Table findings() {
    return new FindingTable();
  }
}
