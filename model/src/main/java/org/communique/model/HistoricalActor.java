package org.communique.model;

import java.util.List;
import java.util.Optional;
import org.communique.model.time.Edtf;

/**
 * An actor that came into being and may cease to be, with what came before and after it: a state, a
 * territory or an organization.
 */
public sealed interface HistoricalActor extends Actor, Lasting permits Claimable, Organization {

  /** {@return when it began to exist; absent if unknown} */
  @Override
  Optional<Edtf> getFrom();

  /** {@return when it ceased to exist; absent if unknown or if it exists} */
  @Override
  Optional<Edtf> getUntil();

  /** {@return what it succeeded, in whole or part} */
  List<Ref<Actor>> getPredecessors();

  /** {@return what succeeded it, in whole or part} */
  List<Ref<Actor>> getSuccessors();

  @Override
  Ref<? extends HistoricalActor> ref();
}
