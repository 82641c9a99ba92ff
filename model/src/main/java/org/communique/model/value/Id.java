package org.communique.model.value;

import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;
import org.communique.model.text.VisibleText;

/**
 * The name of a record within its dossier, or of a dossier.
 *
 * <p>An id is 1 to {@value #MAX_LENGTH} UTF-16 units of well-formed Unicode, without white space,
 * controls, or characters that cannot be seen (joiners, marks of direction). It is liberal
 * otherwise: {@code report-2}, {@code Q15031} and {@code urn:x:y} are ids. Nothing in it has a
 * meaning.
 *
 * <p>{@link #of} and {@link #toString} are inverse. Two ids are equal if they are spelt alike, to
 * the letter case and the Unicode normal form. Immutable and safe to share between threads.
 */
public final class Id implements Comparable<Id>, NeedsJsonModule {

  /** The longest id, in UTF-16 units. */
  public static final int MAX_LENGTH = 256;

  private static final String EXPECTED =
      "expected 1 to " + MAX_LENGTH + " characters that can be seen, without white space";

  private final String value;

  private Id(String value) {
    this.value = value;
  }

  /**
   * {@return the id that is so spelt}
   *
   * @param value the spelling
   * @throws IllegalArgumentException if it is empty, longer than {@value #MAX_LENGTH} UTF-16 units,
   *     ill-formed Unicode, or has white space, controls or characters that cannot be seen
   */
  public static Id of(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("not an id: the text is empty; " + EXPECTED);
    }
    if (value.length() > MAX_LENGTH) {
      throw refused(value, "has " + value.length() + " characters", "");
    }
    int flaw = VisibleText.flaw(value);
    if (flaw >= 0) {
      String found = "has " + Quoted.character(value, flaw) + " at character " + (flaw + 1);
      throw refused(value, found, fix(value));
    }
    return new Id(value);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param value the spelling
   * @throws IllegalArgumentException if it is no id
   */
  public static Id valueOf(String value) {
    return of(value);
  }

  private static IllegalArgumentException refused(String value, String found, String fix) {
    return new IllegalArgumentException(
        "not an id: " + Quoted.text(value) + " " + found + "; " + EXPECTED + fix);
  }

  /** {@return the same words joined by hyphens, where white space is all that is wrong} */
  private static String fix(String value) {
    String joined = value.strip().replace(' ', '-');
    return joined.isEmpty() || VisibleText.flaw(joined) >= 0
        ? ""
        : "; write " + Quoted.text(joined);
  }

  /** {@return the spelling} */
  public String value() {
    return value;
  }

  /**
   * {@return how the spellings compare, unit by unit} So that tables of ids that were chosen to
   * have one hash code stay fast.
   *
   * @param other another id
   */
  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the spelling, as {@link #value()}} */
  @Override
  public String toString() {
    return value;
  }
}
