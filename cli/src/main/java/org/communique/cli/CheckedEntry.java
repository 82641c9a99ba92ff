package org.communique.cli;

import java.util.Set;
import org.communique.io.report.CheckedDossier;

/**
 * What {@code check} found in one dossier of a file.
 *
 * @param file the file
 * @param dossier the dossier, and what was found
 * @param silent the codes of the rules that were silent since values were dropped in reading
 * @param hasRules whether the rules were run over it
 * @param setAside how many of its records were broken and set aside
 */
record CheckedEntry(
    Input file, CheckedDossier dossier, Set<String> silent, boolean hasRules, int setAside) {}
