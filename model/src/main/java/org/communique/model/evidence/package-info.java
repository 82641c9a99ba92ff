/**
 * What records rest on: quotations found in the texts of their sources, the chains by which words
 * came to the page, and how many independent origins stand behind a claim.
 *
 * <p>{@link org.communique.model.evidence.CapturedText} grounds anchors in one text, {@link
 * org.communique.model.evidence.DossierGrounding} those of a whole dossier; {@link
 * org.communique.model.evidence.Attribution} answers questions on one citation, {@link
 * org.communique.model.evidence.Origins} on several together. Rests on the records and the
 * metamodel. Reads no file: texts that are held elsewhere are handed in by {@link
 * org.communique.model.evidence.SourceTexts}. Knows no rule and no JSON.
 */
@NullMarked
package org.communique.model.evidence;

import org.jspecify.annotations.NullMarked;
