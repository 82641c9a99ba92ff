package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What a speaker does with a statement: affirms, demands, promises, thanks.
 *
 * <p>Used in {@code act} of statements; two acts are two statements. The code follows the verb of
 * the report. Each belongs to one of Searle's classes, see {@link #illocution()}; many are mapped
 * to the verbal codes of CAMEO and to PLOVER.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class SpeechAct extends Code {

  /** States. */
  public static final SpeechAct STATE = new SpeechAct("state");

  /** Reaffirms an earlier position. */
  public static final SpeechAct REAFFIRM = new SpeechAct("reaffirm");

  /** Confirms: Says that what others said, or what was open, is so. */
  public static final SpeechAct CONFIRM = new SpeechAct("confirm");

  /** Recalls: Reminds of what was, or of what was said or decided. */
  public static final SpeechAct RECALL = new SpeechAct("recall");

  /** Characterizes: Says what kind of thing it is: “a requirement of the times”. */
  public static final SpeechAct CHARACTERIZE = new SpeechAct("characterize");

  /** Stresses, underlines. */
  public static final SpeechAct EMPHASIZE = new SpeechAct("emphasize");

  /** Discussed; what was said is not told. */
  public static final SpeechAct DISCUSS = new SpeechAct("discuss");

  /** Informs the addressee. */
  public static final SpeechAct INFORM = new SpeechAct("inform");

  /** Acknowledges. */
  public static final SpeechAct ACKNOWLEDGE = new SpeechAct("acknowledge");

  /** Denies. */
  public static final SpeechAct DENY = new SpeechAct("deny");

  /** Comments with optimism. */
  public static final SpeechAct BE_OPTIMISTIC = new SpeechAct("be-optimistic");

  /** Comments with pessimism. */
  public static final SpeechAct BE_PESSIMISTIC = new SpeechAct("be-pessimistic");

  /** Considers a policy option. */
  public static final SpeechAct CONSIDER = new SpeechAct("consider");

  /** Speculates: Says what may be so, without knowing it. */
  public static final SpeechAct SPECULATE = new SpeechAct("speculate");

  /** Declines to comment. */
  public static final SpeechAct DECLINE_COMMENT = new SpeechAct("decline-comment");

  /** Calls for, appeals, urges. */
  public static final SpeechAct CALL_FOR = new SpeechAct("call-for");

  /** Asks a question. */
  public static final SpeechAct ASK = new SpeechAct("ask");

  /** Instructs a subordinate. */
  public static final SpeechAct INSTRUCT = new SpeechAct("instruct");

  /** Demands. */
  public static final SpeechAct DEMAND = new SpeechAct("demand");

  /** Proposes. */
  public static final SpeechAct PROPOSE = new SpeechAct("propose");

  /** Invites. */
  public static final SpeechAct INVITE = new SpeechAct("invite");

  /** Promises, commits, declares readiness: “The two agreed to” is a promise by both. */
  public static final SpeechAct PROMISE = new SpeechAct("promise");

  /** Intends: Says what the speaker means to do, without a commitment to anybody. */
  public static final SpeechAct INTEND = new SpeechAct("intend");

  /** Rejects, refuses. */
  public static final SpeechAct REJECT = new SpeechAct("reject");

  /** Opposes: Takes a position against something that is not the speaker’s to refuse. */
  public static final SpeechAct OPPOSE = new SpeechAct("oppose");

  /** Warns. */
  public static final SpeechAct WARN = new SpeechAct("warn");

  /** Threatens. */
  public static final SpeechAct THREATEN = new SpeechAct("threaten");

  /** Praises, endorses. */
  public static final SpeechAct PRAISE = new SpeechAct("praise");

  /** Defends another. */
  public static final SpeechAct DEFEND = new SpeechAct("defend");

  /** Agrees with another. */
  public static final SpeechAct AGREE = new SpeechAct("agree");

  /** Welcomes an event or act. */
  public static final SpeechAct WELCOME = new SpeechAct("welcome");

  /** Hopes, wishes. */
  public static final SpeechAct HOPE = new SpeechAct("hope");

  /** Expresses concern. */
  public static final SpeechAct EXPRESS_CONCERN = new SpeechAct("express-concern");

  /** Sympathises, condoles. */
  public static final SpeechAct EMPATHIZE = new SpeechAct("empathize");

  /** Congratulates. */
  public static final SpeechAct CONGRATULATE = new SpeechAct("congratulate");

  /** Thanks. */
  public static final SpeechAct THANK = new SpeechAct("thank");

  /** Apologises. */
  public static final SpeechAct APOLOGIZE = new SpeechAct("apologize");

  /** Criticises, condemns. */
  public static final SpeechAct CRITICIZE = new SpeechAct("criticize");

  /** Accuses. */
  public static final SpeechAct ACCUSE = new SpeechAct("accuse");

  /** Recognises a state or government. */
  public static final SpeechAct RECOGNIZE = new SpeechAct("recognize");

  /** Vetoes. */
  public static final SpeechAct VETO = new SpeechAct("veto");

  /** Declares (war, peace, ceasefire, independence). */
  public static final SpeechAct DECLARE = new SpeechAct("declare");

  /** Decides: The decision of a body or office that is made by saying it. */
  public static final SpeechAct DECIDE = new SpeechAct("decide");

  /** Announces an act or an event to come. */
  public static final SpeechAct ANNOUNCE = new SpeechAct("announce");

  /** The list, with all codes that are known. */
  public static final Vocabulary<SpeechAct> VOCABULARY =
      new Vocabulary<>(
          "speech-acts",
          SpeechAct.class,
          List.of(
              STATE,
              REAFFIRM,
              CONFIRM,
              RECALL,
              CHARACTERIZE,
              EMPHASIZE,
              DISCUSS,
              INFORM,
              ACKNOWLEDGE,
              DENY,
              BE_OPTIMISTIC,
              BE_PESSIMISTIC,
              CONSIDER,
              SPECULATE,
              DECLINE_COMMENT,
              CALL_FOR,
              ASK,
              INSTRUCT,
              DEMAND,
              PROPOSE,
              INVITE,
              PROMISE,
              INTEND,
              REJECT,
              OPPOSE,
              WARN,
              THREATEN,
              PRAISE,
              DEFEND,
              AGREE,
              WELCOME,
              HOPE,
              EXPRESS_CONCERN,
              EMPATHIZE,
              CONGRATULATE,
              THANK,
              APOLOGIZE,
              CRITICIZE,
              ACCUSE,
              RECOGNIZE,
              VETO,
              DECLARE,
              DECIDE,
              ANNOUNCE));

  private SpeechAct(String code) {
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
  public static SpeechAct of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static SpeechAct valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<SpeechAct> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<SpeechAct> vocabulary() {
    return VOCABULARY;
  }

  @Override
  SpeechAct unknown(String code) {
    return new SpeechAct(code);
  }

  /** {@return its class among Searle's five, or none of them; empty for an unknown code} */
  public Optional<Illocution> illocution() {
    return cell("illocution").map(Illocution::of);
  }
}
