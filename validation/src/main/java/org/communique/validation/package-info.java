/**
 * Rules, the book that they are in, and the validator that runs them.
 *
 * <p>A rule is one small class: {@link org.communique.validation.Rule} says what it is called and
 * why it is there; {@link org.communique.validation.PartRule}, {@link
 * org.communique.validation.ValueRule} or {@link org.communique.validation.DossierRule} says what
 * it looks at; what it finds it reports to {@link org.communique.validation.Findings}. The rules of
 * this project are in packages below this one, which are not exported; a package is a chapter of
 * the catalogue.
 *
 * <p>Nothing here touches a class of a Jakarta Validation provider, so that the direct way in
 * starts fast; the package {@code jakarta} is the bridge. Nothing here knows JSON.
 */
package org.communique.validation;
