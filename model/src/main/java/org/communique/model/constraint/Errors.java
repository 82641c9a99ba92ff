package org.communique.model.constraint;

import jakarta.validation.Payload;

/**
 * What cannot be so. As a group it asks for violations of severity error and no others, which is
 * what a service wants that rejects bad input; as a payload it says that a violation is one.
 */
public interface Errors extends Payload {}
