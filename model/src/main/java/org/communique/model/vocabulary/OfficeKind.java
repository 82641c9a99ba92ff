package org.communique.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The office that a person holds, apart from what the holder is called.
 *
 * <p>Used in {@code office} of a person's offices and of participations. Many have an item of
 * Wikidata: see {@link #wikidata()}.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class OfficeKind extends Code {

  /** Head of state. */
  public static final OfficeKind HEAD_OF_STATE = new OfficeKind("head-of-state");

  /** Head of government. */
  public static final OfficeKind HEAD_OF_GOVERNMENT = new OfficeKind("head-of-government");

  /** Head of state and government. */
  public static final OfficeKind HEAD_OF_STATE_AND_GOVERNMENT =
      new OfficeKind("head-of-state-and-government");

  /** Vice-president, deputy head of government. */
  public static final OfficeKind VICE_PRESIDENT = new OfficeKind("vice-president");

  /** De facto leader. */
  public static final OfficeKind DE_FACTO_LEADER = new OfficeKind("de-facto-leader");

  /** Crown prince. */
  public static final OfficeKind CROWN_PRINCE = new OfficeKind("crown-prince");

  /** Governor-general. */
  public static final OfficeKind GOVERNOR_GENERAL = new OfficeKind("governor-general");

  /** Foreign minister. */
  public static final OfficeKind FOREIGN_MINISTER = new OfficeKind("foreign-minister");

  /** Minister. */
  public static final OfficeKind MINISTER = new OfficeKind("minister");

  /** Deputy minister. */
  public static final OfficeKind DEPUTY_MINISTER = new OfficeKind("deputy-minister");

  /** National security adviser. */
  public static final OfficeKind NATIONAL_SECURITY_ADVISER =
      new OfficeKind("national-security-adviser");

  /** Head of an international organization. */
  public static final OfficeKind HEAD_OF_ORGANIZATION = new OfficeKind("head-of-organization");

  /** Chairperson of a body or conference. */
  public static final OfficeKind CHAIRPERSON = new OfficeKind("chairperson");

  /** Ambassador. */
  public static final OfficeKind AMBASSADOR = new OfficeKind("ambassador");

  /** Head of mission below ambassador: envoy, minister resident. */
  public static final OfficeKind HEAD_OF_MISSION = new OfficeKind("head-of-mission");

  /** Chargé d'affaires. */
  public static final OfficeKind CHARGE_DAFFAIRES = new OfficeKind("charge-daffaires");

  /** Consul. */
  public static final OfficeKind CONSUL = new OfficeKind("consul");

  /** Special envoy. */
  public static final OfficeKind SPECIAL_ENVOY = new OfficeKind("special-envoy");

  /** Diplomat. */
  public static final OfficeKind DIPLOMAT = new OfficeKind("diplomat");

  /** Spokesperson. */
  public static final OfficeKind SPOKESPERSON = new OfficeKind("spokesperson");

  /** Party leader. */
  public static final OfficeKind PARTY_LEADER = new OfficeKind("party-leader");

  /** Journalist. */
  public static final OfficeKind JOURNALIST = new OfficeKind("journalist");

  /** Chief of the armed forces. */
  public static final OfficeKind MILITARY_CHIEF = new OfficeKind("military-chief");

  /** Legislator. */
  public static final OfficeKind LEGISLATOR = new OfficeKind("legislator");

  /** Judge. */
  public static final OfficeKind JUDGE = new OfficeKind("judge");

  /** Official. */
  public static final OfficeKind OFFICIAL = new OfficeKind("official");

  /** The list, with all codes that are known. */
  public static final Vocabulary<OfficeKind> VOCABULARY =
      new Vocabulary<>(
          "offices",
          OfficeKind.class,
          List.of(
              HEAD_OF_STATE,
              HEAD_OF_GOVERNMENT,
              HEAD_OF_STATE_AND_GOVERNMENT,
              VICE_PRESIDENT,
              DE_FACTO_LEADER,
              CROWN_PRINCE,
              GOVERNOR_GENERAL,
              FOREIGN_MINISTER,
              MINISTER,
              DEPUTY_MINISTER,
              NATIONAL_SECURITY_ADVISER,
              HEAD_OF_ORGANIZATION,
              CHAIRPERSON,
              AMBASSADOR,
              HEAD_OF_MISSION,
              CHARGE_DAFFAIRES,
              CONSUL,
              SPECIAL_ENVOY,
              DIPLOMAT,
              SPOKESPERSON,
              PARTY_LEADER,
              JOURNALIST,
              MILITARY_CHIEF,
              LEGISLATOR,
              JUDGE,
              OFFICIAL));

  private OfficeKind(String code) {
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
  public static OfficeKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static OfficeKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<OfficeKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<OfficeKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  OfficeKind unknown(String code) {
    return new OfficeKind(code);
  }

  /**
   * {@return the item of Wikidata for the office, such as {@code Q48352}; empty if none is known}
   */
  public Optional<String> wikidata() {
    return cell("wikidata");
  }
}
