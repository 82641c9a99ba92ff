package org.communique.model.vocabulary;

import java.util.List;

/**
 * What a place is: a building, a city, the sea.
 *
 * <p>Used in {@code kind} of places. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class PlaceKind extends Code {

  /** Venue, building. */
  public static final PlaceKind VENUE = new PlaceKind("venue");

  /** City, town. */
  public static final PlaceKind CITY = new PlaceKind("city");

  /** Region, province. */
  public static final PlaceKind REGION = new PlaceKind("region");

  /** Territory. */
  public static final PlaceKind TERRITORY = new PlaceKind("territory");

  /** Country. */
  public static final PlaceKind COUNTRY = new PlaceKind("country");

  /** At sea. */
  public static final PlaceKind SEA = new PlaceKind("sea");

  /** In the air. */
  public static final PlaceKind AIR = new PlaceKind("air");

  /** No place: by link. */
  public static final PlaceKind VIRTUAL = new PlaceKind("virtual");

  /** Unknown. */
  public static final PlaceKind UNKNOWN = new PlaceKind("unknown");

  /** The list, with all codes that are known. */
  public static final Vocabulary<PlaceKind> VOCABULARY =
      new Vocabulary<>(
          "place-kinds",
          PlaceKind.class,
          List.of(VENUE, CITY, REGION, TERRITORY, COUNTRY, SEA, AIR, VIRTUAL, UNKNOWN));

  private PlaceKind(String code) {
    super(code);
  }

  /**
   * Gives the code that is so spelt: the constant if it is known, else an unknown code.
   *
   * @param code the code in lower-kebab form
   * @return the code
   * @throws IllegalArgumentException if the text is not in lower-kebab form; the message says what
   *     was found, what was expected and the likely fix
   */
  public static PlaceKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static PlaceKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<PlaceKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<PlaceKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  PlaceKind unknown(String code) {
    return new PlaceKind(code);
  }
}
