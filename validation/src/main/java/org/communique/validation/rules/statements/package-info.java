/** Rules on statements: who speaks, where, and in answer to whom. */
@NullMarked
package org.communique.validation.rules.statements;

import org.jspecify.annotations.NullMarked;
