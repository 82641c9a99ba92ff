package org.communique.model.vocabulary;

import java.util.List;

/**
 * What kind of encounter or ceremony a summit is: talks, a visit, a call.
 *
 * <p>Used in {@code kind} of summits: as the source titles it; else summit if all sides send heads
 * of state or government; else talks if the source says so; else meeting. Mapped to CAMEO, PLOVER,
 * Wikidata and the media topics of the IPTC.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class SummitKind extends Code {

  /** Talks: Two or more sides discuss matters between them. */
  public static final SummitKind TALKS = new SummitKind("talks");

  /** Meeting: Principals meet, without the claim that they negotiate. */
  public static final SummitKind MEETING = new SummitKind("meeting");

  /** Summit: Heads of state or government meet, two or more. */
  public static final SummitKind SUMMIT = new SummitKind("summit");

  /** Conference: Many parties meet under rules of procedure. */
  public static final SummitKind CONFERENCE = new SummitKind("conference");

  /** Session: A standing body (council, assembly, commission) sits; it may vote. */
  public static final SummitKind SESSION = new SummitKind("session");

  /** Visit: One side travels to the other; holds talks and ceremonies as its parts. */
  public static final SummitKind VISIT = new SummitKind("visit");

  /** Mediation: A third side helps others to settle. */
  public static final SummitKind MEDIATION = new SummitKind("mediation");

  /** Telephone call: Principals speak over a link, with no form but the link. */
  public static final SummitKind CALL = new SummitKind("call");

  /** Pull-aside: A short unscheduled meeting at the edge of another event. */
  public static final SummitKind PULL_ASIDE = new SummitKind("pull-aside");

  /** Signing ceremony: A ceremony at which agreements are signed. */
  public static final SummitKind SIGNING_CEREMONY = new SummitKind("signing-ceremony");

  /** Press conference: Principals or spokespersons take questions. */
  public static final SummitKind PRESS_CONFERENCE = new SummitKind("press-conference");

  /** Commemoration: A ceremony that marks an anniversary or a memory. */
  public static final SummitKind COMMEMORATION = new SummitKind("commemoration");

  /** Ceremony: Another protocol event: arrival, wreath-laying, parade, state dinner, farewell. */
  public static final SummitKind CEREMONY = new SummitKind("ceremony");

  /** Presentation of credentials: An envoy presents letters of credence. */
  public static final SummitKind CREDENTIALS = new SummitKind("credentials");

  /** The list, with all codes that are known. */
  public static final Vocabulary<SummitKind> VOCABULARY =
      new Vocabulary<>(
          "summit-kinds",
          SummitKind.class,
          List.of(
              TALKS,
              MEETING,
              SUMMIT,
              CONFERENCE,
              SESSION,
              VISIT,
              MEDIATION,
              CALL,
              PULL_ASIDE,
              SIGNING_CEREMONY,
              PRESS_CONFERENCE,
              COMMEMORATION,
              CEREMONY,
              CREDENTIALS));

  private SummitKind(String code) {
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
  public static SummitKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static SummitKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<SummitKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<SummitKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  SummitKind unknown(String code) {
    return new SummitKind(code);
  }
}
