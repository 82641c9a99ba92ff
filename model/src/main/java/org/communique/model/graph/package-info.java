/**
 * Graphs of records by their ids, for what joins records in several packages.
 *
 * <p>Not exported. This package may use {@code model.value} and nothing else of ours.
 */
@NullMarked
package org.communique.model.graph;

import org.jspecify.annotations.NullMarked;
