/**
 * What a service of Spring Boot gets by putting the starter on its class path.
 *
 * <p>{@link org.communique.spring.CommuniqueAutoConfiguration} lists it; {@link
 * org.communique.spring.DossierIntake} reads what clients send.
 */
@NullMarked
package org.communique.spring;

import org.jspecify.annotations.NullMarked;
