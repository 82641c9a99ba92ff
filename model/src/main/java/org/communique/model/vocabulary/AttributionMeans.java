package org.communique.model.vocabulary;

import java.util.List;

/**
 * How words came from one hop of a chain to the next, or from one source to another: said, cited,
 * translated.
 *
 * <p>Used in {@code means} of the hops of a citation's chain, and of what a source is derived from.
 * The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class AttributionMeans extends Code {

  /** Said: The hop uttered it. */
  public static final AttributionMeans SAID = new AttributionMeans("said");

  /** Wrote: The hop wrote it. */
  public static final AttributionMeans WROTE = new AttributionMeans("wrote");

  /** Reported: The hop reported it first hand. */
  public static final AttributionMeans REPORTED = new AttributionMeans("reported");

  /** Cited: The hop repeated it, naming where from. */
  public static final AttributionMeans CITED = new AttributionMeans("cited");

  /** Translated: The hop put it in another language. */
  public static final AttributionMeans TRANSLATED = new AttributionMeans("translated");

  /** Syndicated: The hop carried another's text unchanged. */
  public static final AttributionMeans SYNDICATED = new AttributionMeans("syndicated");

  /** The list, with all codes that are known. */
  public static final Vocabulary<AttributionMeans> VOCABULARY =
      new Vocabulary<>(
          "attribution-means",
          AttributionMeans.class,
          List.of(SAID, WROTE, REPORTED, CITED, TRANSLATED, SYNDICATED));

  private AttributionMeans(String code) {
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
  public static AttributionMeans of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static AttributionMeans valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<AttributionMeans> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<AttributionMeans> vocabulary() {
    return VOCABULARY;
  }

  @Override
  AttributionMeans unknown(String code) {
    return new AttributionMeans(code);
  }
}
