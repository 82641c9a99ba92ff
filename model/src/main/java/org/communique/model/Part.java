package org.communique.model;

import jakarta.validation.groups.Default;
import org.communique.model.constraint.Errors;
import org.communique.model.constraint.FollowsRules;
import org.communique.model.constraint.Infos;
import org.communique.model.constraint.RulesPresent;
import org.communique.model.constraint.Warnings;
import org.communique.model.finding.Severity;
import org.communique.model.value.Extensions;
import org.immutables.value.Value;

/**
 * Whatever a dossier consists of: the dossier, its records, and the parts that these share.
 *
 * <p>Every part is an immutable value: deeply unmodifiable, equal to whatever has the same
 * properties, and safe to share between threads. Building one checks its shape only: that what is
 * required is present, that nothing is null, and that ids, dates and the like are well-formed.
 * Whether it can be true is judged by rules, which see every part through the constraints on this
 * type.
 *
 * <p>No property and no item of a list is ever {@code null}: what may be absent is an {@link
 * java.util.Optional}, or a list that is then empty.
 */
@RulesPresent(groups = {Default.class, Errors.class, Warnings.class, Infos.class})
@FollowsRules(
    severity = Severity.ERROR,
    groups = {Default.class, Errors.class},
    payload = Errors.class)
@FollowsRules(
    severity = Severity.WARNING,
    groups = {Default.class, Warnings.class},
    payload = Warnings.class)
@FollowsRules(
    severity = Severity.INFO,
    groups = {Default.class, Infos.class},
    payload = Infos.class)
public sealed interface Part
    permits Recorded,
        Acknowledgment,
        AgreementEvent,
        AgreementTerm,
        Citation,
        Classification,
        Content,
        Coordinates,
        DateAsWritten,
        Derivation,
        Dossier,
        EntryIntoForce,
        Extent,
        Hop,
        Identifier,
        Lasting,
        Participation,
        QuotedRange,
        Relation,
        StatusChange,
        TextAnchor,
        Vote,
        WithdrawalClause {

  /** {@return the properties beyond this format, whose names begin with {@code x-}} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }
}
