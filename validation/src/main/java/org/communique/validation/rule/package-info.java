/**
 * What a rule is written with.
 *
 * <p>A rule is one small class: {@link org.communique.validation.rule.Rule} says how much it
 * matters and why it is there; {@link org.communique.validation.rule.PartRule}, {@link
 * org.communique.validation.rule.ValueRule} or {@link org.communique.validation.rule.DossierRule}
 * says what it looks at; what it finds it reports to {@link
 * org.communique.validation.rule.Reporter}.
 *
 * <p>Knows the model, and nothing else of this module.
 */
@NullMarked
package org.communique.validation.rule;

import org.jspecify.annotations.NullMarked;
