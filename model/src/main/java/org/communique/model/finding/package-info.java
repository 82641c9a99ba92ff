/**
 * What is wrong or worth knowing about a document, as values: findings, the places they point at,
 * and reports that sort and count them, and fixes.
 *
 * <p>Problems of reading and violations of rules are alike findings. Nothing is rendered here, and
 * nothing here knows a record, a rule or a JSON library; of ours, only the package {@code
 * vocabulary} may be touched.
 */
@NullMarked
package org.communique.model.finding;

import org.jspecify.annotations.NullMarked;
