/**
 * Graphs of records by their ids, for what joins records in several packages.
 *
 * <p>Rules join records with it, too. This package may use {@code model.value} and nothing else of
 * ours.
 */
@NullMarked
package org.communique.model.graph;

import org.jspecify.annotations.NullMarked;
