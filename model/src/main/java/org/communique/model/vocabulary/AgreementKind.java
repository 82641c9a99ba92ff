package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What an agreement is called in its title: treaty, exchange of notes, roadmap.
 *
 * <p>Used in {@code kind} of agreements. The name says little about the force: see {@link Binding}.
 * The names were counted in the titles of 8,133 treaties of the United Kingdom.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class AgreementKind extends Code {

  /** Treaty. */
  public static final AgreementKind TREATY = new AgreementKind("treaty");

  /** Agreement. */
  public static final AgreementKind AGREEMENT = new AgreementKind("agreement");

  /** Convention. */
  public static final AgreementKind CONVENTION = new AgreementKind("convention");

  /** Protocol, additional articles, annex. */
  public static final AgreementKind PROTOCOL = new AgreementKind("protocol");

  /** Exchange of notes. */
  public static final AgreementKind EXCHANGE_OF_NOTES = new AgreementKind("exchange-of-notes");

  /** Exchange of letters. */
  public static final AgreementKind EXCHANGE_OF_LETTERS = new AgreementKind("exchange-of-letters");

  /** Charter, statute, constitution. */
  public static final AgreementKind CHARTER = new AgreementKind("charter");

  /** Pact, accord, covenant. */
  public static final AgreementKind PACT = new AgreementKind("pact");

  /** Declaration. */
  public static final AgreementKind DECLARATION = new AgreementKind("declaration");

  /** Joint statement, joint declaration, joint communiqué. */
  public static final AgreementKind JOINT_STATEMENT = new AgreementKind("joint-statement");

  /** Memorandum of understanding. */
  public static final AgreementKind MEMORANDUM_OF_UNDERSTANDING =
      new AgreementKind("memorandum-of-understanding");

  /** Arrangement. */
  public static final AgreementKind ARRANGEMENT = new AgreementKind("arrangement");

  /** Modus vivendi. */
  public static final AgreementKind MODUS_VIVENDI = new AgreementKind("modus-vivendi");

  /** Amendment. */
  public static final AgreementKind AMENDMENT = new AgreementKind("amendment");

  /** Agreed minutes. */
  public static final AgreementKind AGREED_MINUTES = new AgreementKind("agreed-minutes");

  /** Final act, general act. */
  public static final AgreementKind FINAL_ACT = new AgreementKind("final-act");

  /** Contract (loan, purchase, guarantee). */
  public static final AgreementKind CONTRACT = new AgreementKind("contract");

  /** Plan, programme, road map. */
  public static final AgreementKind ROADMAP = new AgreementKind("roadmap");

  /** Letter of intent. */
  public static final AgreementKind LETTER_OF_INTENT = new AgreementKind("letter-of-intent");

  /** Ceasefire, armistice. */
  public static final AgreementKind CEASEFIRE = new AgreementKind("ceasefire");

  /** Resolution of a body. */
  public static final AgreementKind RESOLUTION = new AgreementKind("resolution");

  /** The list, with all codes that are known. */
  public static final Vocabulary<AgreementKind> VOCABULARY =
      new Vocabulary<>(
          "agreement-kinds",
          AgreementKind.class,
          List.of(
              TREATY,
              AGREEMENT,
              CONVENTION,
              PROTOCOL,
              EXCHANGE_OF_NOTES,
              EXCHANGE_OF_LETTERS,
              CHARTER,
              PACT,
              DECLARATION,
              JOINT_STATEMENT,
              MEMORANDUM_OF_UNDERSTANDING,
              ARRANGEMENT,
              MODUS_VIVENDI,
              AMENDMENT,
              AGREED_MINUTES,
              FINAL_ACT,
              CONTRACT,
              ROADMAP,
              LETTER_OF_INTENT,
              CEASEFIRE,
              RESOLUTION));

  private AgreementKind(String code) {
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
  public static AgreementKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static AgreementKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<AgreementKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<AgreementKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  AgreementKind unknown(String code) {
    return new AgreementKind(code);
  }

  /** {@return whether instruments so named usually bind; empty for an unknown code} */
  public Optional<Binding> usuallyBinding() {
    return cell("usually-binding").map(Binding::of);
  }
}
