package org.communique.model.vocabulary;

import java.util.List;

/**
 * The form in which a statement was uttered: a speech, a letter, a post.
 *
 * <p>Used in {@code channel} of statements. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Channel extends Code {

  /** Speech. */
  public static final Channel SPEECH = new Channel("speech");

  /** Remarks, joint press statement. */
  public static final Channel REMARKS = new Channel("remarks");

  /** Joint statement. */
  public static final Channel JOINT_STATEMENT = new Channel("joint-statement");

  /** Press conference. */
  public static final Channel PRESS_CONFERENCE = new Channel("press-conference");

  /** Briefing. */
  public static final Channel BRIEFING = new Channel("briefing");

  /** Interview. */
  public static final Channel INTERVIEW = new Channel("interview");

  /** Letter. */
  public static final Channel LETTER = new Channel("letter");

  /** Telegram or message. */
  public static final Channel TELEGRAM = new Channel("telegram");

  /** Note verbale. */
  public static final Channel NOTE_VERBALE = new Channel("note-verbale");

  /** Démarche. */
  public static final Channel DEMARCHE = new Channel("demarche");

  /** Signed article. */
  public static final Channel ARTICLE = new Channel("article");

  /** Social-media post. */
  public static final Channel SOCIAL_MEDIA = new Channel("social-media");

  /** Conversation, call. */
  public static final Channel CONVERSATION = new Channel("conversation");

  /** Document (communiqué, joint statement, agreement). */
  public static final Channel DOCUMENT = new Channel("document");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Channel> VOCABULARY =
      new Vocabulary<>(
          "channels",
          Channel.class,
          List.of(
              SPEECH,
              REMARKS,
              JOINT_STATEMENT,
              PRESS_CONFERENCE,
              BRIEFING,
              INTERVIEW,
              LETTER,
              TELEGRAM,
              NOTE_VERBALE,
              DEMARCHE,
              ARTICLE,
              SOCIAL_MEDIA,
              CONVERSATION,
              DOCUMENT));

  private Channel(String code) {
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
  public static Channel of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Channel valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Channel> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Channel> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Channel unknown(String code) {
    return new Channel(code);
  }
}
