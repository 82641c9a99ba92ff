/**
 * The dossier of the two reports of talks, made with the builders: the longest example of them.
 *
 * <p>The same dossier as {@code examples/dossiers/two-reports.json}, to the byte; each report is a
 * class, with its text and the records of what it says.
 */
@NullMarked
package org.communique.examples.tworeports;

import org.jspecify.annotations.NullMarked;
