package org.communique.model.agreement.status;

/**
 * Where an instrument stands on a day.
 *
 * <p>The list is closed: a status is computed, so nobody can bring one that we do not know.
 */
public enum InstrumentStatus {
  /** Nothing is concluded: announced, negotiated, perhaps initialled. */
  DRAFT("draft"),
  /** The text is adopted (VCLT article 9). */
  ADOPTED("adopted"),
  /** It is signed, or otherwise concluded, and not in force. */
  SIGNED("signed"),
  /** It is applied before it enters into force (VCLT article 25). */
  APPLIED_PROVISIONALLY("applied-provisionally"),
  /** It is in force (VCLT article 24). */
  IN_FORCE("in-force"),
  /** It is in force, or applied provisionally, and its operation is suspended (VCLT 57, 58, 72). */
  SUSPENDED("suspended"),
  /** It was in force, and is terminated, expired, superseded, or left (VCLT article 70). */
  ENDED("ended"),
  /** It ended without ever having been in force. */
  NEVER_IN_FORCE("never-in-force");

  private final String code;

  InstrumentStatus(String code) {
    this.code = code;
  }

  /** {@return the code in lower-kebab form} */
  public String code() {
    return code;
  }

  /** {@return the code, as {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }
}
