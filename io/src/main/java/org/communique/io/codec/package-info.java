/**
 * Readers and writers of every shape that a property may have, made from the metamodel. Not
 * exported.
 *
 * <p>{@link org.communique.io.codec.Readers} and {@link org.communique.io.codec.Writers} are the
 * places to start. Where a value is refused, {@link org.communique.io.codec.ValueReader} and the
 * reader of its shape word what is wrong with it. Rests on {@code reading}, {@code syntax} and
 * {@code json}.
 */
@NullMarked
package org.communique.io.codec;

import org.jspecify.annotations.NullMarked;
