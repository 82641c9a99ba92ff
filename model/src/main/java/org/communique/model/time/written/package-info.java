/**
 * Dates as written: dates read from words in several languages, and resolved against an anchor to
 * the dates that they may mean.
 *
 * <p>{@link org.communique.model.time.written.DateReader} reads words, {@link
 * org.communique.model.time.written.DateClues} holds what they fix, and {@link
 * org.communique.model.time.written.DateResolution} says which dates that leaves and why. Rests on
 * {@code time} and {@code text}.
 */
@NullMarked
package org.communique.model.time.written;

import org.jspecify.annotations.NullMarked;
