/**
 * The Jakarta Validation constraints of the model: that parts follow the rules, that the rules are
 * there, and what answers for both when the validation module is absent.
 *
 * <p>{@link org.communique.model.constraint.Errors}, {@link
 * org.communique.model.constraint.Warnings} and {@link org.communique.model.constraint.Infos} are
 * groups and payloads. Knows no rule, and of ours only the severities.
 */
@NullMarked
package org.communique.model.constraint;

import org.jspecify.annotations.NullMarked;
