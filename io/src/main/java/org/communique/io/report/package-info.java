/**
 * What was found, shown: {@link org.communique.io.report.TextReport} to people and {@link
 * org.communique.io.report.JsonReport} to programs. {@link org.communique.io.report.ReportWriters}
 * has the forms for runs over many dossiers.
 *
 * <p>Only shows: what findings mean, and what follows from them, is for the caller. Knows no rule.
 */
@NullMarked
package org.communique.io.report;

import org.jspecify.annotations.NullMarked;
