package org.communique.model;

/**
 * Where a statement may stand: the encounter at which it was made, or the agreement in whose text
 * the words are.
 */
public sealed interface Venue extends DossierRecord permits Summit, Agreement {

  @Override
  Ref<? extends Venue> ref();
}
