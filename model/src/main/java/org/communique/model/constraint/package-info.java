/**
 * The one Jakarta Validation constraint of the model, and what answers for it when the validation
 * module is absent.
 *
 * <p>Knows no rule and imports nothing of ours.
 */
package org.communique.model.constraint;
