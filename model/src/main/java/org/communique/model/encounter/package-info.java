/**
 * Encounters: on whose behalf someone takes part, how many sides meet, who heads a delegation, who
 * hosts, who attends.
 *
 * <p>{@link org.communique.model.encounter.Sides} is the place to start. Rests on the records,
 * {@code time}, {@code index}, and on {@code actor} and {@code place}, for sides follow from
 * offices and memberships, and hosting from where a place lies. Knows no rule and no JSON.
 */
@NullMarked
package org.communique.model.encounter;

import org.jspecify.annotations.NullMarked;
