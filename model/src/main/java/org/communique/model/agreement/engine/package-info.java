/**
 * How the status of an agreement is computed. Not exported: {@link
 * org.communique.model.agreement.AgreementLife} is what users ask.
 *
 * <p>The way of an answer: {@code ActLog} makes acts of the events of a log, each told to those
 * whom it concerns. {@code Life} holds them, a {@code Subject} for the instrument and one for each
 * participant. {@code Placements} finds the states in which a subject may be on a day; a {@code
 * State} is what acts have made of it. {@code DaySurvey} puts all subjects of a day together, with
 * {@code Tally} for what the participants make of the instrument; {@code HistoryScan} goes through
 * all days on which anything changes. {@code EntryCondition} computes when the condition is met. A
 * {@code Budget} bounds the work, and {@code AnyOrder} answers when it is spent.
 */
@NullMarked
package org.communique.model.agreement.engine;

import org.jspecify.annotations.NullMarked;
