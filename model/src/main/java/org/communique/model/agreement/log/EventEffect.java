package org.communique.model.agreement.log;

import java.util.List;
import java.util.Optional;
import org.communique.model.AgreementEvent;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.vocabulary.AgreementEventKind;

/**
 * What an event of a kind does in the life of an agreement: which status it leads from and to, for
 * whom, whether it binds, when it takes effect, and what must have come before.
 *
 * <p>A row of {@code event-effects.tsv}, which lies beside this class. That table is behind every
 * status, and {@code docs/agreements.md} is printed from it. A kind that is not in it, since its
 * code is unknown, has no effect.
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

  /**
   * What an event does. Several kinds may do the same. The order is that of a day on which several
   * things happen: what builds comes before what it builds up to, and ends before what begins anew.
   */
  public enum Does {
    /** A draft is put forward. */
    PROPOSE,
    /** The text is adopted. */
    ADOPT,
    /** A draft is put to the vote and not adopted. */
    REJECT,
    /** A participant signs. */
    SIGN,
    /** A participant consents to be bound. */
    CONSENT,
    /** The instrument enters into force; for those who are named, where some are. */
    ENTER,
    /** The instrument enters into force for a participant, which presupposes its consent. */
    ENTER_FOR,
    /** It is applied provisionally. */
    APPLY_PROVISIONALLY,
    /** Its operation is suspended. */
    SUSPEND,
    /** Its operation is resumed. */
    RESUME,
    /** A participant takes back its signature. */
    WITHDRAW_SIGNATURE,
    /** A participant takes back its consent, and stays a signatory. */
    WITHDRAW_CONSENT,
    /** A participant leaves. */
    LEAVE,
    /** The instrument ends. */
    END,
    /** The instrument is renewed. */
    RENEW,
    /** Nothing that a status depends on. */
    NOTHING
  }

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

  private final AgreementEventKind kind;
  private final Does does;
  private final Takes takes;
  private final Binds binds;
  private final boolean isSignature;
  private final boolean impliesSignature;
  private final List<Step<InstrumentStatus>> ofInstrument;
  private final List<Step<ParticipantStatus>> ofParticipant;
  private final List<AgreementEventKind> follows;
  private final String followsInWords;
  private final Optional<String> article;
  private final String remark;

  EventEffect(EffectTable table, AgreementEventKind kind) {
    this.kind = kind;
    this.does = table.word(kind, "does", Does.values());
    this.takes = table.word(kind, "takes", Takes.values());
    this.binds = table.word(kind, "binds", Binds.values());
    this.isSignature = table.isSignature(kind);
    this.impliesSignature = table.impliesSignature(kind);
    this.ofInstrument = table.steps(kind, "instrument", InstrumentStatus.values());
    this.ofParticipant = table.steps(kind, "participant", ParticipantStatus.values());
    this.follows = table.follows(kind);
    this.followsInWords = table.followsInWords(kind);
    this.article = table.text(kind, "article");
    this.remark = table.text(kind, "remark").orElse("");
  }

  /**
   * {@return the effect of a kind; empty if its code is unknown}
   *
   * @param kind the kind
   */
  public static Optional<EventEffect> of(AgreementEventKind kind) {
    return Optional.ofNullable(EffectTable.KNOWN.get(kind));
  }

  /** {@return the effects of all known kinds, in the order of the code list} */
  public static List<EventEffect> all() {
    return List.copyOf(EffectTable.KNOWN.values());
  }

  /** {@return the kind of event} */
  public AgreementEventKind kind() {
    return kind;
  }

  /** {@return what it does} */
  public Does does() {
    return does;
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
    return followsInWords;
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
    return isSignature;
  }

  /**
   * {@return whether it expresses consent to be bound, whatever the agreement says of signature}
   */
  public boolean isConsent() {
    return binds == Binds.YES;
  }

  /** {@return whether it ends the instrument: terminated, expired, superseded} */
  public boolean isEnd() {
    return does == Does.END;
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
                switch (effect.does) {
                  case LEAVE, WITHDRAW_CONSENT, SUSPEND, RESUME -> true;
                  default -> false;
                })
        .orElse(false);
  }

  /** {@return whether who consents by it must have signed before, or signs by it} */
  public boolean impliesSignature() {
    return impliesSignature;
  }
}
