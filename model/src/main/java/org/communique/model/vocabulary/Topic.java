package org.communique.model.vocabulary;

import java.util.List;

/**
 * What was spoken of, or is regulated.
 *
 * <p>Used in {@code topics} of summits, statements and agreements. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class Topic extends Code {

  /** Diplomatic relations. */
  public static final Topic DIPLOMATIC = new Topic("diplomatic");

  /** Global governance. */
  public static final Topic GLOBAL_GOVERNANCE = new Topic("global-governance");

  /** Peace and conflict settlement. */
  public static final Topic PEACE = new Topic("peace");

  /** Military and defence. */
  public static final Topic MILITARY = new Topic("military");

  /** Intelligence. */
  public static final Topic INTELLIGENCE = new Topic("intelligence");

  /** Territory and borders. */
  public static final Topic TERRITORY = new Topic("territory");

  /** Trade. */
  public static final Topic TRADE = new Topic("trade");

  /** Economy, finance, tax and debt. */
  public static final Topic ECONOMIC = new Topic("economic");

  /** Energy. */
  public static final Topic ENERGY = new Topic("energy");

  /** Investment. */
  public static final Topic INVESTMENT = new Topic("investment");

  /** Technology. */
  public static final Topic TECHNOLOGY = new Topic("technology");

  /** Science and education. */
  public static final Topic SCIENCE = new Topic("science");

  /** Culture and memory. */
  public static final Topic CULTURE = new Topic("culture");

  /** Environment and climate. */
  public static final Topic ENVIRONMENT = new Topic("environment");

  /** Health. */
  public static final Topic HEALTH = new Topic("health");

  /** Agriculture and fisheries. */
  public static final Topic AGRICULTURE = new Topic("agriculture");

  /** Transport and infrastructure. */
  public static final Topic TRANSPORT = new Topic("transport");

  /** Migration, visas, asylum, consular matters. */
  public static final Topic MIGRATION = new Topic("migration");

  /** Human rights. */
  public static final Topic HUMAN_RIGHTS = new Topic("human-rights");

  /** Law and justice. */
  public static final Topic LEGAL = new Topic("legal");

  /** Crime and drugs. */
  public static final Topic CRIME = new Topic("crime");

  /** Terrorism. */
  public static final Topic TERRORISM = new Topic("terrorism");

  /** Cyber and information. */
  public static final Topic CYBER = new Topic("cyber");

  /** Arms control and non-proliferation. */
  public static final Topic ARMS_CONTROL = new Topic("arms-control");

  /** Space. */
  public static final Topic SPACE = new Topic("space");

  /** Sanctions. */
  public static final Topic SANCTIONS = new Topic("sanctions");

  /** Communications and post. */
  public static final Topic COMMUNICATIONS = new Topic("communications");

  /** Labor and social security. */
  public static final Topic LABOR = new Topic("labor");

  /** Development and aid. */
  public static final Topic DEVELOPMENT = new Topic("development");

  /** Humanitarian matters. */
  public static final Topic HUMANITARIAN = new Topic("humanitarian");

  /** The list, with all codes that are known. */
  public static final Vocabulary<Topic> VOCABULARY =
      new Vocabulary<>(
          "topics",
          Topic.class,
          List.of(
              DIPLOMATIC,
              GLOBAL_GOVERNANCE,
              PEACE,
              MILITARY,
              INTELLIGENCE,
              TERRITORY,
              TRADE,
              ECONOMIC,
              ENERGY,
              INVESTMENT,
              TECHNOLOGY,
              SCIENCE,
              CULTURE,
              ENVIRONMENT,
              HEALTH,
              AGRICULTURE,
              TRANSPORT,
              MIGRATION,
              HUMAN_RIGHTS,
              LEGAL,
              CRIME,
              TERRORISM,
              CYBER,
              ARMS_CONTROL,
              SPACE,
              SANCTIONS,
              COMMUNICATIONS,
              LABOR,
              DEVELOPMENT,
              HUMANITARIAN));

  private Topic(String code) {
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
  public static Topic of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static Topic valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<Topic> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<Topic> vocabulary() {
    return VOCABULARY;
  }

  @Override
  Topic unknown(String code) {
    return new Topic(code);
  }
}
