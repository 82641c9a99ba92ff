package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** One that acts, speaks or is spoken to: a person, state, territory, organization or group. */
public sealed interface Actor extends DossierRecord permits Person, HistoricalActor, Body {

  /** {@return which of the five types of actor it is} */
  ActorType getType();

  /** {@return its name by language; a description where the source gives no name} */
  LanguageMap getName();

  /** {@return its other names: official, short, former, native; each with the time of its use} */
  List<@Valid Name> getOtherNames();

  /**
   * {@return whether the source gives no name, so that the name is a description} "Chinese state
   * media" is one.
   */
  @Value.Default
  default boolean isUnnamed() {
    return false;
  }

  @Override
  Ref<? extends Actor> ref();
}
