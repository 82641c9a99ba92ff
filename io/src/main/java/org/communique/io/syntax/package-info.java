/**
 * What is wrong with a text that is no JSON, and where: parsers with limits, the grammar that words
 * a message, and excerpts around a place. Not exported.
 *
 * <p>Rests on {@code reading}; knows no record.
 */
@NullMarked
package org.communique.io.syntax;

import org.jspecify.annotations.NullMarked;
