package org.communique.model.vocabulary;

import java.util.List;

/**
 * How near a text is to the speaker's words: whole, in part, in the reporter's wording, or as a
 * gist.
 *
 * <p>Used in {@code form} of the content of a statement, where only the summary needs saying: the
 * quoted ranges tell the others. The terms are those of grammar.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class ContentForm extends Code {

  /** Direct speech: The speaker's own words, whole. */
  public static final ContentForm DIRECT = new ContentForm("direct");

  /** Indirect speech: The reporter's wording of what was said. */
  public static final ContentForm INDIRECT = new ContentForm("indirect");

  /** Mixed: Indirect speech with some of the speaker's own words inside. */
  public static final ContentForm MIXED = new ContentForm("mixed");

  /** Summary: Only the gist. */
  public static final ContentForm SUMMARY = new ContentForm("summary");

  /** The list, with all codes that are known. */
  public static final Vocabulary<ContentForm> VOCABULARY =
      new Vocabulary<>(
          "content-forms", ContentForm.class, List.of(DIRECT, INDIRECT, MIXED, SUMMARY));

  private ContentForm(String code) {
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
  public static ContentForm of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static ContentForm valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<ContentForm> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<ContentForm> vocabulary() {
    return VOCABULARY;
  }

  @Override
  ContentForm unknown(String code) {
    return new ContentForm(code);
  }
}
