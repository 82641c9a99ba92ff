/**
 * Dossiers for others' programs: encounters as iCalendar, dossiers as JSON-LD.
 *
 * <p>{@link org.communique.registers.export.EncounterCalendar} and {@link
 * org.communique.registers.export.LinkedData} are the places to start. Rests on the records and on
 * {@code io}.
 */
@NullMarked
package org.communique.registers.export;

import org.jspecify.annotations.NullMarked;
