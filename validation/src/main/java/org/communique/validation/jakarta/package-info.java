/**
 * The bridge to Jakarta Validation: the same rules, run by a provider over the parts that it goes
 * through.
 *
 * <p>{@link org.communique.validation.jakarta.CommuniqueValidation} hands out a factory that is set
 * up rightly and turns violations into findings; a provider of one's own finds the validators of
 * this package by the service loader. This is the only package that touches Hibernate Validator,
 * and nothing outside of it touches this package.
 */
@NullMarked
package org.communique.validation.jakarta;

import org.jspecify.annotations.NullMarked;
