/**
 * Accounts: which records tell of one thing, what they agree and disagree in, and views derived
 * from them.
 *
 * <p>Start with {@link org.communique.model.account.Accounts}. Judgments make clusters, clusters
 * are compared property by property by way of the metamodel, and a view picks from a comparison
 * under a policy that it names. Nothing here merges or changes a record. Rests on the records, the
 * metamodel and the packages {@code evidence}, {@code life} and {@code time}; knows no rule and no
 * JSON.
 */
@NullMarked
package org.communique.model.account;

import org.jspecify.annotations.NullMarked;
