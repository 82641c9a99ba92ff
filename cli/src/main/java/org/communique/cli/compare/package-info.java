/** Accounts of one thing, compared property by property, for people and for programs. */
@NullMarked
package org.communique.cli.compare;

import org.jspecify.annotations.NullMarked;
