package org.communique.model.vocabulary;

import java.util.List;

/**
 * What has to happen for an agreement to enter into force.
 *
 * <p>Used in {@code on} of an agreement's entry into force. The terms follow the Vienna Convention
 * on the Law of Treaties, article 24.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class EntryIntoForceCondition extends Code {

  /** On signature. */
  public static final EntryIntoForceCondition SIGNATURE = new EntryIntoForceCondition("signature");

  /** On a fixed date. */
  public static final EntryIntoForceCondition DATE = new EntryIntoForceCondition("date");

  /** On the n-th consent to be bound. */
  public static final EntryIntoForceCondition CONSENTS = new EntryIntoForceCondition("consents");

  /** When the parties have notified each other. */
  public static final EntryIntoForceCondition NOTIFICATIONS =
      new EntryIntoForceCondition("notifications");

  /** On the exchange of instruments. */
  public static final EntryIntoForceCondition EXCHANGE = new EntryIntoForceCondition("exchange");

  /** As the parties agree. */
  public static final EntryIntoForceCondition AS_AGREED = new EntryIntoForceCondition("as-agreed");

  /** The list, with all codes that are known. */
  public static final Vocabulary<EntryIntoForceCondition> VOCABULARY =
      new Vocabulary<>(
          "entry-into-force",
          EntryIntoForceCondition.class,
          List.of(SIGNATURE, DATE, CONSENTS, NOTIFICATIONS, EXCHANGE, AS_AGREED));

  private EntryIntoForceCondition(String code) {
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
  public static EntryIntoForceCondition of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static EntryIntoForceCondition valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<EntryIntoForceCondition> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<EntryIntoForceCondition> vocabulary() {
    return VOCABULARY;
  }

  @Override
  EntryIntoForceCondition unknown(String code) {
    return new EntryIntoForceCondition(code);
  }
}
