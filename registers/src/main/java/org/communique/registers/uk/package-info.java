/**
 * UK Treaties Online, the register of the Foreign, Commonwealth and Development Office.
 *
 * <p>{@link org.communique.registers.uk.TreatiesOnline} is the place to start. Rests on {@code
 * registers.reading}; knows no other register.
 */
@NullMarked
package org.communique.registers.uk;

import org.jspecify.annotations.NullMarked;
