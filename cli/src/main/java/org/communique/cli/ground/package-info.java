/**
 * Quotations looked for in the texts of their sources: the texts that lie in a folder, and what was
 * found, for people and for programs.
 */
@NullMarked
package org.communique.cli.ground;

import org.jspecify.annotations.NullMarked;
