/**
 * What each type of part consists of: its properties, their order, names and shapes.
 *
 * <p>Built once from the types themselves. Reader, writer, schema, rules and the comparison of
 * accounts all go by it, so that a property added to a type is at once read, written and checked.
 * Knows no JSON library and no rule.
 */
@NullMarked
package org.communique.model.meta;

import org.jspecify.annotations.NullMarked;
