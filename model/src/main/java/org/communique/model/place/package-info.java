/**
 * Places: what lies within what, and who claims it.
 *
 * <p>{@link org.communique.model.place.Containment} tells what lies where, {@link
 * org.communique.model.place.Claims} who claims a place. Rests on the records, {@code time}, {@code
 * index}, and on {@code actor}, for what lies in a state lies in its successor. Knows no rule and
 * no JSON.
 */
@NullMarked
package org.communique.model.place;

import org.jspecify.annotations.NullMarked;
