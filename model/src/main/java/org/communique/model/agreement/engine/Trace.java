package org.communique.model.agreement.engine;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of the way to a state: the breaches on it, and whether it was followed at
 * all.
 *
 * <p>Breaches of the instrument's own acts are counted apart, for all participants share them.
 *
 * @param breach the first act of the participant that undid what was not done
 * @param breaches how many of its acts did
 * @param sharedBreach the first act of the instrument that did
 * @param sharedBreaches how many of these did
 * @param isCoarse whether the state may not be possible, for too much would have to be tried
 */
record Trace(
    @Nullable Act breach,
    int breaches,
    @Nullable Act sharedBreach,
    int sharedBreaches,
    boolean isCoarse) {

  /** Without a breach. */
  static final Trace CLEAN = new Trace(null, 0, null, 0, false);

  /** Not followed, so nothing is known of breaches. */
  static final Trace COARSE = new Trace(null, 0, null, 0, true);

  Trace breach(Act act) {
    return new Trace(
        breach == null ? act : breach, breaches + 1, sharedBreach, sharedBreaches, isCoarse);
  }

  Trace sharedBreach(Act act) {
    return new Trace(
        breach, breaches, sharedBreach == null ? act : sharedBreach, sharedBreaches + 1, isCoarse);
  }

  /** {@return the first act that undid what was not done} */
  @Nullable Act anyBreach() {
    return breach != null ? breach : sharedBreach;
  }
}
