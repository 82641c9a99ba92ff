/**
 * The Jackson module, for mappers of one's own.
 *
 * <p>{@link org.communique.io.jackson.CommuniqueModule} is the place to start. Rests on {@code
 * codec}; nothing else of this module knows it.
 */
@NullMarked
package org.communique.io.jackson;

import org.jspecify.annotations.NullMarked;
