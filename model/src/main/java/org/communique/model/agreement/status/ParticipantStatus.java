package org.communique.model.agreement.status;

/**
 * Where a participant stands to an agreement on a day.
 *
 * <p>The list is closed: a status is computed, so nobody can bring one that we do not know.
 */
public enum ParticipantStatus {
  /** It has neither signed nor consented, or took that back. */
  NONE("none"),
  /** It signed, and is not bound (VCLT article 18). */
  SIGNATORY("signatory"),
  /** It consented to be bound, and the agreement is not in force for it (VCLT 2(1)(f)). */
  CONTRACTING("contracting"),
  /** It consented to be bound, and the agreement is in force for it (VCLT 2(1)(g)). */
  PARTY("party"),
  /** It was a party, and left, or the agreement ended (VCLT article 70). */
  FORMER_PARTY("former-party");

  private final String code;

  ParticipantStatus(String code) {
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
