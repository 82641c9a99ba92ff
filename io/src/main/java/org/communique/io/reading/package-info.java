/**
 * What reading may say, and how much it puts up with: codes, limits, and pieces of a text to show.
 *
 * <p>Knows nothing else of this module, so that all its rooms can use it.
 */
@NullMarked
package org.communique.io.reading;

import org.jspecify.annotations.NullMarked;
