package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What an organization, a group or a territory is more closely: a news agency, a ministry, a bloc.
 *
 * <p>Used in {@code kind} of organizations, groups and territories. The terms are our own; each
 * goes with one type of actor, see {@link #ofType()}.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class ActorKind extends Code {

  /** News agency. */
  public static final ActorKind NEWS_AGENCY = new ActorKind("news-agency");

  /** Newspaper, magazine. */
  public static final ActorKind NEWSPAPER = new ActorKind("newspaper");

  /** Broadcaster. */
  public static final ActorKind BROADCASTER = new ActorKind("broadcaster");

  /** Online outlet. */
  public static final ActorKind ONLINE_OUTLET = new ActorKind("online-outlet");

  /** Ministry, department. */
  public static final ActorKind MINISTRY = new ActorKind("ministry");

  /** Government. */
  public static final ActorKind GOVERNMENT = new ActorKind("government");

  /** Parliament. */
  public static final ActorKind PARLIAMENT = new ActorKind("parliament");

  /** Court, tribunal. */
  public static final ActorKind COURT = new ActorKind("court");

  /** Presidency, royal court. */
  public static final ActorKind PRESIDENCY = new ActorKind("presidency");

  /** Embassy, mission. */
  public static final ActorKind MISSION = new ActorKind("mission");

  /** Armed forces. */
  public static final ActorKind ARMED_FORCES = new ActorKind("armed-forces");

  /** Armed group, movement. */
  public static final ActorKind ARMED_GROUP = new ActorKind("armed-group");

  /** Political party. */
  public static final ActorKind PARTY = new ActorKind("party");

  /** International organization. */
  public static final ActorKind INTERNATIONAL_ORGANIZATION =
      new ActorKind("international-organization");

  /** Bloc, informal group of states (G7, P5). */
  public static final ActorKind BLOC = new ActorKind("bloc");

  /** Company. */
  public static final ActorKind COMPANY = new ActorKind("company");

  /** University, institute. */
  public static final ActorKind UNIVERSITY = new ActorKind("university");

  /** Civil-society organization. */
  public static final ActorKind CIVIL_SOCIETY = new ActorKind("civil-society");

  /** Media, collectively. */
  public static final ActorKind MEDIA = new ActorKind("media");

  /** Officials, collectively. */
  public static final ActorKind OFFICIALS = new ActorKind("officials");

  /** Leaders, collectively. */
  public static final ActorKind LEADERS = new ActorKind("leaders");

  /** People, collectively. */
  public static final ActorKind PEOPLE = new ActorKind("people");

  /** States, collectively. */
  public static final ActorKind STATES = new ActorKind("states");

  /** Sources, collectively. */
  public static final ActorKind SOURCES = new ActorKind("sources");

  /** Territory without statehood: dominion, colony, mandate, region. */
  public static final ActorKind TERRITORY = new ActorKind("territory");

  /** The list, with all codes that are known. */
  public static final Vocabulary<ActorKind> VOCABULARY =
      new Vocabulary<>(
          "actor-kinds",
          ActorKind.class,
          List.of(
              NEWS_AGENCY,
              NEWSPAPER,
              BROADCASTER,
              ONLINE_OUTLET,
              MINISTRY,
              GOVERNMENT,
              PARLIAMENT,
              COURT,
              PRESIDENCY,
              MISSION,
              ARMED_FORCES,
              ARMED_GROUP,
              PARTY,
              INTERNATIONAL_ORGANIZATION,
              BLOC,
              COMPANY,
              UNIVERSITY,
              CIVIL_SOCIETY,
              MEDIA,
              OFFICIALS,
              LEADERS,
              PEOPLE,
              STATES,
              SOURCES,
              TERRITORY));

  private ActorKind(String code) {
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
  public static ActorKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static ActorKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<ActorKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<ActorKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  ActorKind unknown(String code) {
    return new ActorKind(code);
  }

  /** {@return the type of actor that is of this kind; empty for an unknown code} */
  public Optional<ActorType> ofType() {
    return cell("of-type").map(ActorType::of);
  }
}
