/**
 * The log of an agreement as it is recorded, for whatever draws conclusions from it: its events
 * with their places, and what an event of each kind does.
 *
 * <p>{@link org.communique.model.agreement.log.AgreementLog} is the log; {@link
 * org.communique.model.agreement.log.EventEffect} is a row of the table of effects, which lies
 * beside it as {@code event-effects.tsv}. Read-only; concludes nothing. Knows the records, the
 * statuses that the table names, and nothing of how a status is computed.
 */
@NullMarked
package org.communique.model.agreement.log;

import org.jspecify.annotations.NullMarked;
