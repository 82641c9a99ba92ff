package org.communique.model;

import java.util.List;

/** What a state may claim, and what may stand where a place is asked for: a state or territory. */
public sealed interface Claimable extends HistoricalActor, Location permits State, Territory {

  /** {@return the states that claim it; who claims is a fact, who is right is not judged here} */
  List<Ref<State>> getClaimedBy();

  @Override
  Ref<? extends Claimable> ref();
}
