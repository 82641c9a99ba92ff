/**
 * Actors in the course of time: who held which office, who belonged to what, as what a state
 * existed, and what succeeded it.
 *
 * <p>{@link org.communique.model.actor.Offices} tells of offices, {@link
 * org.communique.model.actor.Memberships} of members, {@link org.communique.model.actor.Existence}
 * of the time in which a state, a territory or an organization existed, {@link
 * org.communique.model.actor.Succession} of predecessors and successors. Answers on dates say
 * whether it must be so, may be so or cannot be so. What is not recorded is not taken for what is
 * not so.
 *
 * <p>Rests on the records, {@code time} and {@code index}; knows no rule and no JSON.
 */
@NullMarked
package org.communique.model.actor;

import org.jspecify.annotations.NullMarked;
