package org.communique.model;

import org.communique.model.value.Id;

/**
 * A record of a dossier: what one account says of a source, an actor, a place, an encounter, a
 * statement or an agreement.
 *
 * <p>Sources that agree may be cited in one record; where they differ in any property there is a
 * record for each, and a {@link Judgment} between them. Records are never merged or overwritten.
 */
public sealed interface DossierRecord extends Recorded
    permits Source, Actor, Location, Venue, Statement {

  /** {@return its name, unique in the dossier} */
  Id getId();

  /** {@return a reference to this record, for others to hold} */
  Ref<? extends DossierRecord> ref();
}
