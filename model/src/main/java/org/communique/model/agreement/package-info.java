/**
 * The life of an agreement: where it and each of its participants stand on any day, and why; its
 * reservations, its territories, and its timeline.
 *
 * <p>{@link org.communique.model.agreement.AgreementLife} is the place to start. What each kind of
 * event does is stated once, in {@link org.communique.model.agreement.log.EventEffect}. The record
 * says what one account says; this package draws the conclusions, and says of each whether it must
 * be so, may be so or cannot be so. What is not recorded is not taken for what is not so. The terms
 * are those of the Vienna Convention on the Law of Treaties (VCLT) of 1969.
 *
 * <p><b>How the status of an agreement is computed.</b> A date that is not known to the day leaves
 * several days open. A <em>placement</em> gives each event one of its days; a <em>breach</em> is an
 * event that undoes what was not done. Of the placements in which the same events have happened
 * those with the fewest breaches count. A status is certain if they all agree on it, and possible
 * if one has it. Where a breach is left, the log lacks something or a date is wrong, and both are
 * followed up. Only what happened by the day that is asked for is looked at, so that the future
 * never changes the past.
 *
 * <p>What is read is in {@code log}, what is answered in {@code status}, and what computes the one
 * from the other in {@code engine}, which is not exported.
 *
 * <p>Rests on the records, {@code time}, {@code vocabulary} and {@code finding}, on {@code actor},
 * for a state that is no more is no party, and on {@code encounter}, for whoever signs does so for
 * a side. Knows no rule and no JSON.
 */
@NullMarked
package org.communique.model.agreement;

import org.jspecify.annotations.NullMarked;
