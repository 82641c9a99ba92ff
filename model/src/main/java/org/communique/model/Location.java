package org.communique.model;

/**
 * Whatever may stand where a place is asked for: a place, or a state or territory ("in Russia").
 */
public sealed interface Location extends Entry permits Place, State, Territory {

  /** {@return its name, by language} */
  LanguageMap getName();

  @Override
  Ref<? extends Location> ref();
}
