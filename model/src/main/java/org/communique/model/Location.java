package org.communique.model;

import org.communique.model.value.LanguageMap;

/**
 * Whatever may stand where a place is asked for: a place, or a state or territory ("in Russia").
 */
public sealed interface Location extends DossierRecord permits Place, Claimable {

  /** {@return its name, by language} */
  LanguageMap getName();

  @Override
  Ref<? extends Location> ref();
}
