/**
 * Status tables of the United Nations Treaty Collection.
 *
 * <p>{@link org.communique.registers.un.StatusTables} is the place to start. Rests on {@code
 * registers.reading}; knows no other register.
 */
@NullMarked
package org.communique.registers.un;

import org.jspecify.annotations.NullMarked;
