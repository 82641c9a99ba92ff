/**
 * Linking: keys under which what a dossier tells of is found in other dossiers.
 *
 * <p>{@link org.communique.model.link.LinkingKeys} is the place to start. Rests on the records,
 * {@code time}, {@code index} and {@code encounter}, for an encounter is known by its sides. Knows
 * no rule, no JSON and no other dossier: keys are compared by whoever has many.
 */
@NullMarked
package org.communique.model.link;

import org.jspecify.annotations.NullMarked;
