package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What can happen to an agreement, or to one party's part in it: the steps of its life, from
 * announced to ended.
 *
 * <p>Used in {@code kind} of the events of an agreement. The terms are those of the Vienna
 * Convention on the Law of Treaties (VCLT), and the marks of consent those of the United Nations'
 * register of multilateral treaties.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class AgreementEventKind extends Code {

  /** Announced: an agreement said to be coming. */
  public static final AgreementEventKind ANNOUNCED = new AgreementEventKind("announced");

  /** Proposed: put forward as a draft. */
  public static final AgreementEventKind PROPOSED = new AgreementEventKind("proposed");

  /** Text agreed. */
  public static final AgreementEventKind NEGOTIATED = new AgreementEventKind("negotiated");

  /** Initialled: authentication. */
  public static final AgreementEventKind INITIALLED = new AgreementEventKind("initialled");

  /** Adopted: VCLT art. 9. */
  public static final AgreementEventKind ADOPTED = new AgreementEventKind("adopted");

  /** Rejected: a draft that was put to the vote and not adopted, or that a participant refused. */
  public static final AgreementEventKind REJECTED = new AgreementEventKind("rejected");

  /** Postponed: the act that was due was put off. */
  public static final AgreementEventKind POSTPONED = new AgreementEventKind("postponed");

  /** Opened for signature. */
  public static final AgreementEventKind OPENED_FOR_SIGNATURE =
      new AgreementEventKind("opened-for-signature");

  /** Closed for signature. */
  public static final AgreementEventKind CLOSED_FOR_SIGNATURE =
      new AgreementEventKind("closed-for-signature");

  /** Signed: by itself does not bind; VCLT art. 10-12. */
  public static final AgreementEventKind SIGNED = new AgreementEventKind("signed");

  /** Signed ad referendum: needs confirmation. */
  public static final AgreementEventKind SIGNED_AD_REFERENDUM =
      new AgreementEventKind("signed-ad-referendum");

  /** Definitive signature: binds. */
  public static final AgreementEventKind SIGNED_DEFINITIVELY =
      new AgreementEventKind("signed-definitively");

  /** Signature confirmed: confirms a signature ad referendum. */
  public static final AgreementEventKind SIGNATURE_CONFIRMED =
      new AgreementEventKind("signature-confirmed");

  /** Succeeded to the signature: a successor state takes over the signature. */
  public static final AgreementEventKind SIGNATURE_SUCCEEDED =
      new AgreementEventKind("signature-succeeded");

  /** Approved at home: parliament's consent; not consent between states. */
  public static final AgreementEventKind APPROVED_DOMESTICALLY =
      new AgreementEventKind("approved-domestically");

  /** Ratified: binds; only a signatory ratifies; the date is that of deposit. */
  public static final AgreementEventKind RATIFIED = new AgreementEventKind("ratified");

  /** Accepted: as ratification. */
  public static final AgreementEventKind ACCEPTED = new AgreementEventKind("accepted");

  /** Approved: as ratification. */
  public static final AgreementEventKind APPROVED = new AgreementEventKind("approved");

  /** Acceded: as ratification, without earlier signature. */
  public static final AgreementEventKind ACCEDED = new AgreementEventKind("acceded");

  /** Formally confirmed: as ratification, by an organization. */
  public static final AgreementEventKind FORMALLY_CONFIRMED =
      new AgreementEventKind("formally-confirmed");

  /**
   * Consent otherwise expressed: exchange of notifications, participation by another instrument;
   * binds.
   */
  public static final AgreementEventKind CONSENTED = new AgreementEventKind("consented");

  /** Succeeded: successor state. */
  public static final AgreementEventKind SUCCEEDED = new AgreementEventKind("succeeded");

  /** Applied provisionally. */
  public static final AgreementEventKind APPLIED_PROVISIONALLY =
      new AgreementEventKind("applied-provisionally");

  /** Entered into force. */
  public static final AgreementEventKind ENTERED_INTO_FORCE =
      new AgreementEventKind("entered-into-force");

  /** Entered into force for a party. */
  public static final AgreementEventKind ENTERED_INTO_FORCE_FOR =
      new AgreementEventKind("entered-into-force-for");

  /** Registered. */
  public static final AgreementEventKind REGISTERED = new AgreementEventKind("registered");

  /** Published. */
  public static final AgreementEventKind PUBLISHED = new AgreementEventKind("published");

  /** Reservation made: VCLT art. 19-23. */
  public static final AgreementEventKind RESERVATION_MADE =
      new AgreementEventKind("reservation-made");

  /** Reservation withdrawn. */
  public static final AgreementEventKind RESERVATION_WITHDRAWN =
      new AgreementEventKind("reservation-withdrawn");

  /** Objected to a reservation. */
  public static final AgreementEventKind RESERVATION_OBJECTED =
      new AgreementEventKind("reservation-objected");

  /** Declaration made. */
  public static final AgreementEventKind DECLARATION_MADE =
      new AgreementEventKind("declaration-made");

  /** Declaration withdrawn. */
  public static final AgreementEventKind DECLARATION_WITHDRAWN =
      new AgreementEventKind("declaration-withdrawn");

  /** Notified: a communication under an article, without effect on status. */
  public static final AgreementEventKind NOTIFIED = new AgreementEventKind("notified");

  /** Violation alleged: VCLT art. 60; by those who allege it. */
  public static final AgreementEventKind VIOLATION_ALLEGED =
      new AgreementEventKind("violation-alleged");

  /** Extended to territories. */
  public static final AgreementEventKind EXTENDED_TO_TERRITORIES =
      new AgreementEventKind("extended-to-territories");

  /** Amended. */
  public static final AgreementEventKind AMENDED = new AgreementEventKind("amended");

  /** Corrected. */
  public static final AgreementEventKind CORRECTED = new AgreementEventKind("corrected");

  /** Renewed, prolonged. */
  public static final AgreementEventKind RENEWED = new AgreementEventKind("renewed");

  /** Suspended: VCLT art. 57. */
  public static final AgreementEventKind SUSPENDED = new AgreementEventKind("suspended");

  /** Resumed. */
  public static final AgreementEventKind RESUMED = new AgreementEventKind("resumed");

  /** Signature withdrawn. */
  public static final AgreementEventKind SIGNATURE_WITHDRAWN =
      new AgreementEventKind("signature-withdrawn");

  /** Ratification withdrawn: the party may stay a signatory (the test-ban treaty, 2023). */
  public static final AgreementEventKind RATIFICATION_WITHDRAWN =
      new AgreementEventKind("ratification-withdrawn");

  /** Withdrew, denounced: VCLT art. 54-56. */
  public static final AgreementEventKind WITHDRAWN = new AgreementEventKind("withdrawn");

  /** Withdrawal rescinded: VCLT art. 68; taken back before it takes effect. */
  public static final AgreementEventKind WITHDRAWAL_RESCINDED =
      new AgreementEventKind("withdrawal-rescinded");

  /** Terminated. */
  public static final AgreementEventKind TERMINATED = new AgreementEventKind("terminated");

  /** Expired. */
  public static final AgreementEventKind EXPIRED = new AgreementEventKind("expired");

  /** Superseded. */
  public static final AgreementEventKind SUPERSEDED = new AgreementEventKind("superseded");

  /** The list, with all codes that are known. */
  public static final Vocabulary<AgreementEventKind> VOCABULARY =
      new Vocabulary<>(
          "agreement-events",
          AgreementEventKind.class,
          List.of(
              ANNOUNCED,
              PROPOSED,
              NEGOTIATED,
              INITIALLED,
              ADOPTED,
              REJECTED,
              POSTPONED,
              OPENED_FOR_SIGNATURE,
              CLOSED_FOR_SIGNATURE,
              SIGNED,
              SIGNED_AD_REFERENDUM,
              SIGNED_DEFINITIVELY,
              SIGNATURE_CONFIRMED,
              SIGNATURE_SUCCEEDED,
              APPROVED_DOMESTICALLY,
              RATIFIED,
              ACCEPTED,
              APPROVED,
              ACCEDED,
              FORMALLY_CONFIRMED,
              CONSENTED,
              SUCCEEDED,
              APPLIED_PROVISIONALLY,
              ENTERED_INTO_FORCE,
              ENTERED_INTO_FORCE_FOR,
              REGISTERED,
              PUBLISHED,
              RESERVATION_MADE,
              RESERVATION_WITHDRAWN,
              RESERVATION_OBJECTED,
              DECLARATION_MADE,
              DECLARATION_WITHDRAWN,
              NOTIFIED,
              VIOLATION_ALLEGED,
              EXTENDED_TO_TERRITORIES,
              AMENDED,
              CORRECTED,
              RENEWED,
              SUSPENDED,
              RESUMED,
              SIGNATURE_WITHDRAWN,
              RATIFICATION_WITHDRAWN,
              WITHDRAWN,
              WITHDRAWAL_RESCINDED,
              TERMINATED,
              EXPIRED,
              SUPERSEDED));

  private AgreementEventKind(String code) {
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
  public static AgreementEventKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static AgreementEventKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<AgreementEventKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<AgreementEventKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  AgreementEventKind unknown(String code) {
    return new AgreementEventKind(code);
  }

  /** {@return whom it concerns, the instrument or a party; empty for an unknown code} */
  public Optional<Scope> scope() {
    return cell("scope").map(Scope::of);
  }

  /**
   * Gives the mark by which the status tables of "Multilateral Treaties Deposited with the
   * Secretary-General" tell this act from others, as the table of this list notes it.
   *
   * @return the mark, such as {@code a} for an accession, {@code P, p} where there are two, or
   *     {@code d (signature column)} where the column tells; empty for an unknown code and for acts
   *     without a mark
   */
  public Optional<String> unSuffix() {
    return cell("un-suffix");
  }

  /** {@return its effect in law, or a note on its use, in English; empty where there is none} */
  public Optional<String> note() {
    return cell("note");
  }

  /** Whom an event of an agreement concerns. */
  public enum Scope implements ClosedCode {
    /** Always the whole instrument. */
    INSTRUMENT("instrument", true, false),
    /** Always a party, or several. */
    PARTY("party", false, true),
    /** The whole instrument or a party. */
    INSTRUMENT_OR_PARTY("instrument-or-party", true, true),
    /** A party; the instrument once all have done it, as all sign. */
    PARTY_OR_ALL("party-or-all", true, true);

    private final String code;
    private final boolean ofInstrument;
    private final boolean ofParty;

    Scope(String code, boolean ofInstrument, boolean ofParty) {
      this.code = code;
      this.ofInstrument = ofInstrument;
      this.ofParty = ofParty;
    }

    /**
     * {@return whether it can concern the whole instrument, which is an event without {@code by}}
     */
    public boolean isOfInstrument() {
      return ofInstrument;
    }

    /** {@return whether it can concern single parties, named in {@code by}} */
    public boolean isOfParty() {
      return ofParty;
    }

    @Override
    public String code() {
      return code;
    }

    /** {@return the code, as {@link #code()}} */
    @Override
    public String toString() {
      return code;
    }

    /** Reads what the table says in words. */
    private static Scope of(String words) {
      return switch (words) {
        case "instrument" -> INSTRUMENT;
        case "party" -> PARTY;
        case "instrument or party", "party or instrument" -> INSTRUMENT_OR_PARTY;
        case "party, or instrument when all sign" -> PARTY_OR_ALL;
        default -> throw new IllegalStateException("not a scope: " + words);
      };
    }
  }
}
