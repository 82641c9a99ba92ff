/**
 * CSV of one's own, with a mapping that says what each column is.
 *
 * <p>{@link org.communique.registers.mapped.MappedCsv} is the place to start. Rests on {@code
 * registers.reading}; knows no other register.
 */
@NullMarked
package org.communique.registers.mapped;

import org.jspecify.annotations.NullMarked;
