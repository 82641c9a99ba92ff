/**
 * A dossier gone through once: its parts, its references, who refers to what; and what is known of
 * it, each made when first asked for.
 *
 * <p>{@link org.communique.model.index.DossierIndex} is the place to start. Knows the records, what
 * they consist of, and the metamodel; no rule and no JSON. What asks for more of the domain than
 * that (offices, sides, the status of agreements) stands in packages above this one and is asked of
 * the index there.
 */
@NullMarked
package org.communique.model.index;

import org.jspecify.annotations.NullMarked;
