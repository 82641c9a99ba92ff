/**
 * Times as sources give them: the Extended Date/Time Format (EDTF, ISO 8601-2:2019), whole, and
 * comparison that says what must be, what may be and what cannot be.
 *
 * <p>{@link org.communique.model.time.Edtf} is the place to start. This package uses the JDK alone
 * and imports nothing of ours, so that it could stand by itself.
 */
@NullMarked
package org.communique.model.time;

import org.jspecify.annotations.NullMarked;
