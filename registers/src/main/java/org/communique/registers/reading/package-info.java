/**
 * What every reader of a register is made of: files, rows of cells that are all accounted for, a
 * report, and dates as registers write them.
 *
 * <p>{@link org.communique.registers.reading.Register} is the place to start. Rests on {@code
 * registers.actors}; knows no register.
 */
@NullMarked
package org.communique.registers.reading;

import org.jspecify.annotations.NullMarked;
