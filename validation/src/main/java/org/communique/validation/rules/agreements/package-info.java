/** Rules on agreements: who takes part, who signs, in which languages, and what they change. */
@NullMarked
package org.communique.validation.rules.agreements;

import org.jspecify.annotations.NullMarked;
