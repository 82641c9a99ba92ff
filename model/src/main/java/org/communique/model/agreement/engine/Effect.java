package org.communique.model.agreement.engine;

import org.communique.model.agreement.log.EventEffect;

/**
 * What an act does to a {@link State}.
 *
 * <p>The order is that of a day on which several things happen: what builds comes before what it
 * builds up to, and ends before what begins anew. See {@link Placements}.
 */
enum Effect {
  /** A draft is put forward. */
  PROPOSE,
  /** The text is adopted; of the instrument. */
  ADOPT,
  /** A draft is put to the vote and not adopted. */
  REJECT,
  /** A participant signs. */
  SIGN,
  /** A participant consents to be bound. */
  CONSENT,
  /** The instrument enters into force. */
  ENTER,
  /** The instrument enters into force by consents that the log tells of, for the first time. */
  ENTER_BY_CONSENT,
  /** The instrument enters into force for others alone, before it does for this participant. */
  ENTER_FOR_OTHERS,
  /** The agreement enters into force for a participant, which presupposes its consent. */
  ENTER_FOR,
  /** The day from which a consent has effect, where that is later than the act. */
  READY,
  /** The day from which a consent has effect that was given when the agreement was in force. */
  DELAY_OVER,
  /** Applied provisionally. */
  APPLY_PROVISIONALLY,
  /** No longer applied provisionally. */
  STOP_APPLYING,
  /** Suspended. */
  SUSPEND,
  /** Resumed. */
  RESUME,
  /** Resumed by all, whoever of them suspended it. */
  RESUME_ALL,
  /** A participant takes back its signature. */
  WITHDRAW_SIGNATURE,
  /** A participant takes back its consent, and stays a signatory. */
  WITHDRAW_CONSENT,
  /** A participant leaves. */
  LEAVE,
  /** A participant ceases to exist. */
  CEASE,
  /** The instrument ends. */
  END,
  /** The instrument is renewed. */
  RENEW,
  /** Nothing that a status depends on. */
  NOTHING;

  /** {@return what an event does that does so} */
  static Effect of(EventEffect.Does does) {
    return valueOf(does.name());
  }
}
