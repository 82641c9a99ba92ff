/**
 * Tables for research, as CSV with a codebook.
 *
 * <p>{@link org.communique.registers.table.Tables} is the place to start. Rests on the records,
 * their index and what is computed of them.
 */
@NullMarked
package org.communique.registers.table;

import org.jspecify.annotations.NullMarked;
