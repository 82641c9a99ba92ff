/**
 * Small values with a text form of their own: ids, language tags and texts by language, addresses,
 * digests, and properties beyond the format.
 *
 * <p>Each is immutable, has {@code of} or {@code parse}, and gives its text back from {@code
 * toString()}. Rests on {@code text} alone.
 */
@NullMarked
package org.communique.model.value;

import org.jspecify.annotations.NullMarked;
