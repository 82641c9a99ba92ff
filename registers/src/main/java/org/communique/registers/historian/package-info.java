/**
 * Offices, visits and travels of the Office of the Historian of the United States Department of
 * State.
 *
 * <p>{@link org.communique.registers.historian.HistorianFiles} is the place to start. Rests on
 * {@code registers.reading}; knows no other register.
 */
@NullMarked
package org.communique.registers.historian;

import org.jspecify.annotations.NullMarked;
