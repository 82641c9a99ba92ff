/** Rules on evidence: what a record rests on. */
@NullMarked
package org.communique.validation.rules.evidence;

import org.jspecify.annotations.NullMarked;
