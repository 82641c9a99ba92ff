/**
 * Things in the course of time: where an agreement and each of its participants stand on any day;
 * who acts for whom, who holds which office, what lies where, what succeeds what.
 *
 * <p>The records say what each account says; this package draws the conclusions that several rules
 * and views need, and says of each whether it must be so, may be so or cannot be so. What is not
 * recorded is not taken for what is not so. {@link org.communique.model.life.AgreementLife} is the
 * place to start for agreements; what each kind of event does is stated once, in {@link
 * org.communique.model.life.EventEffect}. For people, states and bodies begin with {@link
 * org.communique.model.life.Offices}, {@link org.communique.model.life.Existence} and {@link
 * org.communique.model.life.Memberships}, for encounters with {@link
 * org.communique.model.life.Sides}. The terms are those of the Vienna Convention on the Law of
 * Treaties (VCLT) of 1969.
 *
 * <p><b>How the status of an agreement is reckoned.</b> A date that is not known to the day leaves
 * several days open. A <em>placement</em> gives each event one of its days; a <em>breach</em> is an
 * event that undoes what was not done. Of the placements in which the same events have happened
 * those with the fewest breaches count. A status is certain if they all agree on it, and possible
 * if one has it. Where a breach is left, the log lacks something or a date is wrong, and both are
 * followed up. Only what happened by the day that is asked for is looked at, so that the future
 * never changes the past.
 *
 * <p>Rests on the records, on {@code time}, {@code vocabulary} and {@code finding}; knows no rule
 * and no JSON.
 */
package org.communique.model.life;
