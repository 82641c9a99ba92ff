/**
 * The validator, the book of rules that it runs, and the catalogue of all codes.
 *
 * <p>{@link org.communique.validation.DossierValidator} is the place to start. What a rule is
 * written with is in the package {@code rule}. The rules of this project are in the packages below
 * {@code rules}, which are not exported; a package is a chapter of the catalogue.
 *
 * <p>Nothing here touches a class of a Jakarta Validation provider, so that the direct way in
 * starts fast; the package {@code jakarta} is the bridge. Nothing here knows JSON.
 */
@NullMarked
package org.communique.validation;

import org.jspecify.annotations.NullMarked;
