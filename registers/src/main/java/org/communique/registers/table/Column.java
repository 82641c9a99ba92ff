package org.communique.registers.table;

/**
 * A column of a table.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param name the name, in snake case
 * @param type what its cells are
 * @param meaning what a cell says, and what it says where it is empty
 */
public record Column(String name, Type type, String meaning) {

  /** What cells are, in the terms of Frictionless Table Schema and of schema.org. */
  public enum Type {
    /** Text. */
    TEXT("string", "sc:Text"),
    /** A whole number. */
    INTEGER("integer", "sc:Integer"),
    /** A year. */
    YEAR("year", "sc:Integer"),
    /** A day, as in 1948-04-06. */
    DAY("date", "sc:Date"),
    /** A date in EDTF (ISO 8601-2), which may be a day, less than a day, or doubtful. */
    EDTF("string", "sc:Text"),
    /** {@code true} or {@code false}. */
    FLAG("boolean", "sc:Boolean"),
    /** Items with a vertical bar between them. */
    LIST("string", "sc:Text");

    private final String frictionless;
    private final String croissant;

    Type(String frictionless, String croissant) {
      this.frictionless = frictionless;
      this.croissant = croissant;
    }

    String frictionless() {
      return frictionless;
    }

    String croissant() {
      return croissant;
    }
  }
}
