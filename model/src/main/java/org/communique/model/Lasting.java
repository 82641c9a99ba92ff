package org.communique.model;

import java.util.Optional;
import org.communique.model.time.Edtf;

/**
 * What lasts from one day until another: the existence of a state, a term of office, a membership,
 * a name. Both days are part of it.
 */
public sealed interface Lasting extends Part permits HistoricalActor, Office, Membership, Name {

  /** {@return the day with which it begins; absent if unknown} */
  Optional<Edtf> getFrom();

  /** {@return the day with which it ends; absent if that is unknown, or if it lasts} */
  Optional<Edtf> getUntil();
}
