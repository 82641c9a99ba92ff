package org.communique.model.agreement.engine;

/**
 * What a participant's consent may be concluded from when the instrument enters into force and the
 * log does not say by what act the participant consented.
 *
 * @param isNegotiator whether it takes part in its own right, as one of those who concluded the
 *     agreement
 * @param isNeeded whether it is not in force without this one: a treaty between two is in force for
 *     both or for none, and the condition of entry into force may name some
 * @param othersMayConsent whether somebody else may have consented by then
 * @param othersMustConsent whether somebody else must have consented by then
 * @param othersMaySign whether somebody else may have signed by then
 * @param othersMustSign whether somebody else must have signed by then
 */
record Circumstances(
    boolean isNegotiator,
    boolean isNeeded,
    boolean othersMayConsent,
    boolean othersMustConsent,
    boolean othersMaySign,
    boolean othersMustSign) {

  /** Of the instrument, which consents to nothing. */
  static final Circumstances NONE = new Circumstances(false, false, true, true, true, true);

  /** Of a participant of whom nothing is known. */
  static final Circumstances ANY = new Circumstances(true, false, true, false, true, false);

  /** {@return the same if it is not known when somebody else consented or signed} */
  Circumstances inDoubt() {
    return new Circumstances(isNegotiator, isNeeded, true, false, true, false);
  }
}
