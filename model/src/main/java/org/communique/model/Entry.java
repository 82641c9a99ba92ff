package org.communique.model;

/**
 * A record of a dossier: what one account says of a source, an actor, a place, an encounter, a
 * statement or an agreement.
 *
 * <p>Sources that agree may be cited in one record; where they differ in any property there is a
 * record for each, and a {@link Judgment} between them. Records are never merged or overwritten.
 */
public sealed interface Entry extends Annotated
    permits Source, Actor, Location, Setting, Statement {

  /** {@return its name, unique in the dossier} */
  Id getId();

  /** {@return a reference to this record, for others to hold} */
  Ref<? extends Entry> ref();
}
