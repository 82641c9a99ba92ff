package org.communique.model.agreement.engine;

/** How an act fits a state. */
enum Fit {
  /** It does something. */
  FREE,
  /** It does nothing, for what it does was done. */
  IDLE,
  /** It undoes what was not done. */
  BREACH
}
