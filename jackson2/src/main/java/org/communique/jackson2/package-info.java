/**
 * The module for mappers of Jackson 2.
 *
 * <p>{@link org.communique.jackson2.CommuniqueJackson2Module} is the place to start. Reading and
 * writing are those of {@code org.communique.io}; here is only the way there and back.
 */
@NullMarked
package org.communique.jackson2;

import org.jspecify.annotations.NullMarked;
