/**
 * The registers that can be read, and dossiers collected into one.
 *
 * <p>{@link org.communique.registers.Registers} is the place to start. Rests on {@code
 * registers.reading}, {@code registers.actors} and on the readers, each in a package of its own.
 */
@NullMarked
package org.communique.registers;

import org.jspecify.annotations.NullMarked;
