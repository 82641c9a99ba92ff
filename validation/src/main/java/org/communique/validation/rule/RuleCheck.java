package org.communique.validation.rule;

/**
 * The code of a rule: what it looks at and how it decides. The class that implements one of these
 * carries {@link Rule}.
 *
 * <p>A rule has no state and may be run by several threads at once. It does not throw on any
 * dossier that can be built, however wrong.
 */
public sealed interface RuleCheck permits PartRule, ValueRule, DossierRule, AcknowledgmentRule {}
