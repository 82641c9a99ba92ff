/**
 * The records of diplomacy and the parts that they share: start with {@link
 * org.communique.model.Dossier}.
 *
 * <p>A dossier holds records ({@link org.communique.model.DossierRecord}) that point at each other
 * by id ({@link org.communique.model.Ref}). Every type is an immutable value with getters, a fluent
 * builder and {@code toBuilder()}. A builder has a setter for each getter, named as the property
 * ({@code getTitle()} and {@code title(...)}); of lists it has {@code addX} and {@code addAllX}
 * instead. The getter says what the property means. Small values with a text form of their own
 * ({@link org.communique.model.value.Id}, {@link org.communique.model.value.LanguageTag}, {@link
 * org.communique.model.value.Digest} ...) have {@code of} or {@code parse}, and give that text back
 * from {@code toString()}.
 *
 * <p>Rests on the packages {@code time}, {@code vocabulary}, {@code finding} and {@code
 * constraint}; touches no JSON library and no rule.
 */
@NullMarked
package org.communique.model;

import org.jspecify.annotations.NullMarked;
