package org.communique.model.vocabulary;

/**
 * What an actor is: the {@code type} by which the readers of JSON tell the five kinds of actor
 * apart. The list is closed. What an organization, group or territory is more closely is an {@link
 * ActorKind}.
 */
public enum ActorType implements ClosedCode {
  /** A human being. */
  PERSON("person"),
  /** A state, also one that is dead, disputed or unrecognized. */
  STATE("state"),
  /** A territory without statehood. */
  TERRITORY("territory"),
  /** An organization: it acts in a name of its own. */
  ORGANIZATION("organization"),
  /** A collective that is spoken of as one, such as "Chinese state media". */
  GROUP("group");

  private final String code;

  ActorType(String code) {
    this.code = code;
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

  /**
   * Gives the type of actor that is so spelt.
   *
   * @param code one of the codes
   * @return the type of actor
   * @throws IllegalArgumentException if it is none of them; the message names all
   */
  public static ActorType of(String code) {
    return ClosedList.find(code, "type of actor", values());
  }
}
