/**
 * How rules are run: sorted by what they look at, over the parts of one walk, each with a reporter
 * of its own.
 *
 * <p>Not exported. Knows the rules by their interfaces only; {@link
 * org.communique.validation.DossierValidator} is the way in.
 */
@NullMarked
package org.communique.validation.engine;

import org.jspecify.annotations.NullMarked;
