package org.communique.model.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.AgreementEvent;
import org.communique.model.vocabulary.AgreementEventKind;
import org.jspecify.annotations.Nullable;

/**
 * What an event of a kind does in the life of an agreement: which status it leads from and to, for
 * whom, whether it binds, when it takes effect, and what must have come before.
 *
 * <p>This is the one table behind every status; {@code docs/agreements.md} is printed from it. A
 * kind that is not in it, since its code is unknown, has no effect.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EventEffect {

  /**
   * From one status to another.
   *
   * @param <S> the statuses of an instrument or of a participant
   * @param from the status before
   * @param to the status after
   */
  public record Step<S extends Enum<S>>(S from, S to) {}

  /** Whether an act binds the one who does it. */
  public enum Binds {
    /** It expresses consent to be bound (VCLT article 11). */
    YES("yes"),
    /** Only where signature alone has that effect (VCLT articles 12 and 13). */
    WHERE_SIGNATURE_DOES("where signature does"),
    /** It does not. */
    NO("no");

    private final String text;

    Binds(String text) {
      this.text = text;
    }

    /** {@return the answer in words} */
    @Override
    public String toString() {
      return text;
    }
  }

  /** On which of its two dates an event takes effect. */
  public enum Takes {
    /** On the {@code date}: the act itself is the effect. */
    ON_THE_ACT("act"),
    /** On the {@code effective} date, or on the {@code date} where none is given. */
    WHEN_EFFECTIVE("effective"),
    /**
     * The consent is given on the {@code date}, or reaches back to an {@code effective} date that
     * is earlier; with a later one the agreement is in force for the participant only from then.
     */
    CONSENT("act; in force when effective");

    private final String text;

    Takes(String text) {
      this.text = text;
    }

    /** {@return the answer in words} */
    @Override
    public String toString() {
      return text;
    }
  }

  private static final Map<AgreementEventKind, EventEffect> TABLE = table();

  private final AgreementEventKind kind;
  private final Effect op;
  private final Takes takes;
  private final Binds binds;
  private final boolean impliesSignature;
  private final List<Step<InstrumentStatus>> ofInstrument;
  private final List<Step<ParticipantStatus>> ofParticipant;
  private final List<AgreementEventKind> follows;
  private final Optional<String> article;
  private final String remark;

  private EventEffect(Row row) {
    this.kind = row.kind;
    this.op = row.op;
    this.takes = row.takes;
    this.binds = row.binds;
    this.impliesSignature = row.impliesSignature;
    this.ofInstrument = List.copyOf(row.ofInstrument);
    this.ofParticipant = List.copyOf(row.ofParticipant);
    this.follows = List.copyOf(row.follows);
    this.article = Optional.ofNullable(row.article);
    this.remark = row.remark;
  }

  /**
   * {@return the effect of a kind; empty if its code is unknown}
   *
   * @param kind the kind
   */
  public static Optional<EventEffect> of(AgreementEventKind kind) {
    return Optional.ofNullable(TABLE.get(kind));
  }

  /** {@return the effects of all known kinds, in the order of the code list} */
  public static List<EventEffect> all() {
    return List.copyOf(TABLE.values());
  }

  /** {@return the kind of event} */
  public AgreementEventKind kind() {
    return kind;
  }

  /** {@return on which of its dates it takes effect} */
  public Takes takes() {
    return takes;
  }

  /** {@return whether it binds the one who does it} */
  public Binds binds() {
    return binds;
  }

  /** {@return the steps that an instrument takes by it; from other statuses it takes none} */
  public List<Step<InstrumentStatus>> ofInstrument() {
    return ofInstrument;
  }

  /**
   * {@return the steps that a participant takes by it; from other statuses it takes none} A
   * participant for whom the agreement is in force at once goes on from contracting to party.
   */
  public List<Step<ParticipantStatus>> ofParticipant() {
    return ofParticipant;
  }

  /** {@return the kinds one of which must come before it; empty if it needs none} */
  public List<AgreementEventKind> follows() {
    return follows;
  }

  /** {@return what must come before it, in English; empty if it needs nothing} */
  public String followsInWords() {
    List<EventEffect> needed = all().stream().filter(each -> follows.contains(each.kind)).toList();
    boolean signs = needed.stream().anyMatch(EventEffect::isSignature);
    if (needed.stream().filter(EventEffect::isConsent).count() > 1) {
      return signs && needed.stream().anyMatch(each -> !each.isConsent())
          ? "a signature or consent"
          : "a consent";
    }
    boolean anySignature = signs && needed.size() == Table.SIGNATURES.size();
    return anySignature
        ? "a signature"
        : follows.stream().map(kind -> "`" + kind + "`").collect(Collectors.joining(", "));
  }

  /** {@return the article that it rests on, where one does} */
  public Optional<String> article() {
    return article;
  }

  /** {@return what else is to be known of it, in English; may be empty} */
  public String remark() {
    return remark;
  }

  /** {@return whether it is a signature, of whatever kind} */
  public boolean isSignature() {
    return Table.SIGNATURES.contains(kind);
  }

  /**
   * {@return whether it expresses consent to be bound, whatever the agreement says of signature}
   */
  public boolean isConsent() {
    return binds == Binds.YES;
  }

  /** {@return whether it ends the instrument: terminated, expired, superseded} */
  public boolean isEnd() {
    return op == Effect.END;
  }

  /**
   * {@return whether an event withdraws, suspends or resumes for named territories alone} It
   * changes nobody's status: the participant stays bound for the others (VCLT 29).
   *
   * @param event the event
   */
  public static boolean isForTerritoriesAlone(AgreementEvent event) {
    return takesBack(event.getKind())
        && !event.getTerritories().isEmpty()
        && event.getTerritories().stream()
            .noneMatch(place -> event.getBy().stream().anyMatch(by -> by.id().equals(place.id())));
  }

  private static boolean takesBack(AgreementEventKind kind) {
    return of(kind)
        .map(
            effect ->
                switch (effect.op) {
                  case LEAVE, WITHDRAW_CONSENT, SUSPEND, RESUME -> true;
                  default -> false;
                })
        .orElse(false);
  }

  Effect op() {
    return op;
  }

  boolean impliesSignature() {
    return impliesSignature;
  }

  private static Map<AgreementEventKind, EventEffect> table() {
    Map<AgreementEventKind, EventEffect> table = new LinkedHashMap<>();
    for (AgreementEventKind kind : AgreementEventKind.values()) {
      table.put(kind, new EventEffect(Table.row(kind)));
    }
    return Collections.unmodifiableMap(table);
  }

  /** A row while it is written. */
  private static final class Row {
    private final AgreementEventKind kind;
    private final Effect op;
    private Takes takes = Takes.WHEN_EFFECTIVE;
    private Binds binds = Binds.NO;
    private boolean impliesSignature;
    private final List<Step<InstrumentStatus>> ofInstrument = new ArrayList<>();
    private final List<Step<ParticipantStatus>> ofParticipant = new ArrayList<>();
    private List<AgreementEventKind> follows = List.of();
    private @Nullable String article;
    private String remark = "";

    Row(AgreementEventKind kind, Effect op) {
      this.kind = kind;
      this.op = op;
    }

    Row onTheAct() {
      takes = Takes.ON_THE_ACT;
      return this;
    }

    Row whenEffective() {
      takes = Takes.WHEN_EFFECTIVE;
      return this;
    }

    Row instrument(InstrumentStatus to, InstrumentStatus... from) {
      Arrays.stream(from).forEach(each -> ofInstrument.add(new Step<>(each, to)));
      return this;
    }

    Row participant(ParticipantStatus to, ParticipantStatus... from) {
      Arrays.stream(from).forEach(each -> ofParticipant.add(new Step<>(each, to)));
      return this;
    }

    Row follows(List<AgreementEventKind> kinds) {
      follows = kinds;
      return this;
    }

    Row article(String text) {
      article = text;
      return this;
    }

    Row remark(String text) {
      remark = text;
      return this;
    }

    Row impliesSignature() {
      impliesSignature = true;
      return this;
    }

    /** A signature, which in some agreements is consent. */
    Row signature() {
      onTheAct();
      binds = Binds.WHERE_SIGNATURE_DOES;
      return participant(ParticipantStatus.SIGNATORY, ParticipantStatus.NONE)
          .instrument(InstrumentStatus.SIGNED, InstrumentStatus.DRAFT, InstrumentStatus.ADOPTED);
    }

    /** An expression of consent to be bound. */
    Row consent() {
      takes = Takes.CONSENT;
      binds = Binds.YES;
      return participant(
          ParticipantStatus.CONTRACTING,
          ParticipantStatus.NONE,
          ParticipantStatus.SIGNATORY,
          ParticipantStatus.FORMER_PARTY);
    }

    /** Consent by an act that presupposes a concluded text. */
    Row concluding() {
      return instrument(InstrumentStatus.SIGNED, InstrumentStatus.DRAFT, InstrumentStatus.ADOPTED);
    }
  }

  /** The rows. */
  private static final class Table {

    private static final InstrumentStatus DRAFT = InstrumentStatus.DRAFT;
    private static final InstrumentStatus ADOPTED = InstrumentStatus.ADOPTED;
    private static final InstrumentStatus SIGNED = InstrumentStatus.SIGNED;
    private static final InstrumentStatus PROVISIONAL = InstrumentStatus.APPLIED_PROVISIONALLY;
    private static final InstrumentStatus IN_FORCE = InstrumentStatus.IN_FORCE;
    private static final InstrumentStatus SUSPENDED = InstrumentStatus.SUSPENDED;
    private static final InstrumentStatus ENDED = InstrumentStatus.ENDED;
    private static final InstrumentStatus NEVER = InstrumentStatus.NEVER_IN_FORCE;
    private static final ParticipantStatus NONE = ParticipantStatus.NONE;
    private static final ParticipantStatus SIGNATORY = ParticipantStatus.SIGNATORY;
    private static final ParticipantStatus CONTRACTING = ParticipantStatus.CONTRACTING;
    private static final ParticipantStatus PARTY = ParticipantStatus.PARTY;
    private static final ParticipantStatus FORMER = ParticipantStatus.FORMER_PARTY;

    private static final List<AgreementEventKind> SIGNATURES =
        List.of(
            AgreementEventKind.SIGNED,
            AgreementEventKind.SIGNED_AD_REFERENDUM,
            AgreementEventKind.SIGNED_DEFINITIVELY,
            AgreementEventKind.SIGNATURE_SUCCEEDED);

    private static final List<AgreementEventKind> CONSENTS =
        List.of(
            AgreementEventKind.SIGNED_DEFINITIVELY,
            AgreementEventKind.RATIFIED,
            AgreementEventKind.ACCEPTED,
            AgreementEventKind.APPROVED,
            AgreementEventKind.ACCEDED,
            AgreementEventKind.FORMALLY_CONFIRMED,
            AgreementEventKind.CONSENTED,
            AgreementEventKind.SUCCEEDED);

    private static final List<AgreementEventKind> SIGNATURES_AND_CONSENTS =
        java.util.stream.Stream.concat(SIGNATURES.stream(), CONSENTS.stream()).distinct().toList();

    private static Row row(AgreementEventKind kind) {
      return switch (kind.code()) {
        case "announced" -> nothing(kind);
        case "proposed", "rejected", "postponed", "notified" -> nothing(kind);
        case "violation-alleged" -> nothing(kind).article("VCLT 60");
        case "negotiated" -> nothing(kind).article("VCLT 9, 10");
        case "initialled" ->
            nothing(kind).article("VCLT 10(b), 12(2)(a)").remark("The text is authentic, no more.");
        case "adopted" -> new Row(kind, Effect.ADOPT).instrument(ADOPTED, DRAFT).article("VCLT 9");
        case "opened-for-signature", "closed-for-signature" ->
            new Row(kind, Effect.ADOPT)
                .instrument(ADOPTED, DRAFT)
                .remark("Presupposes that the text was adopted.");
        case "signed" ->
            new Row(kind, Effect.SIGN)
                .signature()
                .article("VCLT 10-13, 18")
                .remark("The instrument is signed as soon as two have signed it.");
        case "signed-ad-referendum" -> adReferendum(kind);
        case "signed-definitively" ->
            new Row(kind, Effect.CONSENT)
                .consent()
                .concluding()
                .impliesSignature()
                .article("VCLT 12");
        case "signature-confirmed" ->
            new Row(kind, Effect.SIGN)
                .signature()
                .follows(List.of(AgreementEventKind.SIGNED_AD_REFERENDUM))
                .article("VCLT 12(2)(b)")
                .remark("Makes a signature ad referendum a full one.");
        case "signature-succeeded" ->
            new Row(kind, Effect.SIGN)
                .signature()
                .whenEffective()
                .article("Vienna Convention on Succession of States in respect of Treaties 18, 19")
                .remark("May reach back by its effective date.");
        case "approved-domestically" ->
            nothing(kind).article("VCLT 46").remark("Between states it is consent to nothing.");
        case "ratified" ->
            new Row(kind, Effect.CONSENT)
                .consent()
                .concluding()
                .impliesSignature()
                .follows(SIGNATURES)
                .article("VCLT 14(1)");
        case "accepted", "approved" ->
            new Row(kind, Effect.CONSENT).consent().concluding().article("VCLT 14(2)");
        case "acceded" ->
            new Row(kind, Effect.CONSENT).consent().instrument(ADOPTED, DRAFT).article("VCLT 15");
        case "formally-confirmed" ->
            new Row(kind, Effect.CONSENT)
                .consent()
                .concluding()
                .follows(SIGNATURES)
                .article("VCLT of 1986, 14(2)");
        case "consented" ->
            new Row(kind, Effect.CONSENT).consent().concluding().article("VCLT 11, 13");
        case "succeeded" ->
            new Row(kind, Effect.CONSENT)
                .consent()
                .instrument(ADOPTED, DRAFT)
                .article("Vienna Convention on Succession of States in respect of Treaties 17, 34")
                .remark("May reach back by its effective date.");
        case "applied-provisionally" ->
            new Row(kind, Effect.APPLY_PROVISIONALLY)
                .instrument(PROVISIONAL, DRAFT, ADOPTED, SIGNED)
                .article("VCLT 25")
                .remark(
                    "By single participants it takes two of them. Ends by notice of those who leave"
                        + " fewer than two.");
        case "entered-into-force" -> enteredIntoForce(kind);
        case "entered-into-force-for" -> enteredIntoForceFor(kind);
        case "registered" -> nothing(kind).article("VCLT 80");
        case "published" -> nothing(kind).article("VCLT 80");
        case "reservation-made" ->
            nothing(kind)
                .onTheAct()
                .follows(SIGNATURES_AND_CONSENTS)
                .article("VCLT 19, 23")
                .remark("Made when signing or consenting; modifies the agreement between two.");
        case "reservation-withdrawn" ->
            nothing(kind)
                .follows(List.of(AgreementEventKind.RESERVATION_MADE))
                .article("VCLT 22(1)");
        case "reservation-objected" ->
            nothing(kind)
                .onTheAct()
                .follows(List.of(AgreementEventKind.RESERVATION_MADE))
                .article("VCLT 20(4)(b), 21(3)")
                .remark("The provisions do not apply between the two.");
        case "declaration-made" -> nothing(kind).onTheAct().article("VCLT 31(2)(b), 31(3)");
        case "declaration-withdrawn" ->
            nothing(kind).follows(List.of(AgreementEventKind.DECLARATION_MADE));
        case "extended-to-territories" ->
            nothing(kind).follows(SIGNATURES_AND_CONSENTS).article("VCLT 29");
        case "amended" -> nothing(kind).article("VCLT 39-41");
        case "corrected" -> nothing(kind).article("VCLT 79");
        case "renewed" ->
            new Row(kind, Effect.RENEW)
                .instrument(IN_FORCE, ENDED)
                .participant(PARTY, FORMER)
                .article("VCLT 39")
                .remark("What is in force stays so; those who left do not return.");
        case "suspended" ->
            new Row(kind, Effect.SUSPEND)
                .instrument(SUSPENDED, IN_FORCE, PROVISIONAL)
                .article("VCLT 57, 58, 72")
                .remark("By a participant: the instrument once fewer than two apply it.");
        case "resumed" ->
            new Row(kind, Effect.RESUME)
                .instrument(IN_FORCE, SUSPENDED)
                .follows(List.of(AgreementEventKind.SUSPENDED))
                .article("VCLT 72(2)")
                .remark(
                    "Back to provisional application where that was suspended. By all: what participants"
                        + " suspended as well.");
        case "signature-withdrawn" ->
            new Row(kind, Effect.WITHDRAW_SIGNATURE)
                .participant(NONE, SIGNATORY)
                .instrument(SIGNED, PROVISIONAL)
                .follows(SIGNATURES)
                .article("VCLT 18(a)");
        case "ratification-withdrawn" ->
            new Row(kind, Effect.WITHDRAW_CONSENT)
                .participant(SIGNATORY, CONTRACTING, PARTY)
                .instrument(ENDED, IN_FORCE, SUSPENDED)
                .follows(CONSENTS)
                .article("VCLT 18(b)")
                .remark(
                    "Without a signature: none, or former-party if it was a party. Ends what fewer than two"
                        + " are left in.");
        case "withdrawn" ->
            new Row(kind, Effect.LEAVE)
                .participant(FORMER, PARTY)
                .participant(NONE, SIGNATORY, CONTRACTING)
                .instrument(ENDED, IN_FORCE, SUSPENDED)
                .instrument(SIGNED, PROVISIONAL)
                .follows(CONSENTS)
                .article("VCLT 54-56")
                .remark(
                    "The date is that of the notice. Ends what fewer than two are left in. For named"
                        + " territories alone it changes no status, and neither does to suspend.");
        case "withdrawal-rescinded" ->
            nothing(kind)
                .follows(List.of(AgreementEventKind.WITHDRAWN))
                .article("VCLT 68")
                .remark(
                    "While the notice runs: the withdrawal has no effect. A consent then does the"
                        + " same.");
        case "terminated" -> ends(kind).article("VCLT 54, 59-62, 70");
        case "expired" -> ends(kind).article("VCLT 54(a)");
        case "superseded" -> ends(kind).article("VCLT 30, 59");
        default -> throw new IllegalStateException("no effect is stated for " + kind);
      };
    }

    private static Row nothing(AgreementEventKind kind) {
      return new Row(kind, Effect.NOTHING);
    }

    private static Row adReferendum(AgreementEventKind kind) {
      Row row = new Row(kind, Effect.SIGN).signature().article("VCLT 12(2)(b)");
      row.binds = Binds.NO;
      return row.remark("Needs confirmation where signature binds.");
    }

    private static Row enteredIntoForce(AgreementEventKind kind) {
      return new Row(kind, Effect.ENTER)
          .instrument(IN_FORCE, DRAFT, ADOPTED, SIGNED, PROVISIONAL, ENDED)
          .participant(PARTY, CONTRACTING)
          .article("VCLT 24")
          .remark(
              "Where the log has no consent until then, it was expressed by signature (VCLT 12); both"
                  + " of two participants are bound. Named participants: as entered-into-force-for.");
    }

    private static Row enteredIntoForceFor(AgreementEventKind kind) {
      return new Row(kind, Effect.ENTER_FOR)
          .instrument(IN_FORCE, DRAFT, ADOPTED, SIGNED, PROVISIONAL)
          .participant(PARTY, NONE, SIGNATORY, CONTRACTING, FORMER)
          .article("VCLT 24(3)")
          .remark("Presupposes consent, and that the agreement is in force.");
    }

    private static Row ends(AgreementEventKind kind) {
      return new Row(kind, Effect.END)
          .instrument(ENDED, IN_FORCE, SUSPENDED)
          .instrument(NEVER, DRAFT, ADOPTED, SIGNED, PROVISIONAL)
          .participant(FORMER, PARTY);
    }
  }
}
