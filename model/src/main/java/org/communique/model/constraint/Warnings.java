package org.communique.model.constraint;

import jakarta.validation.Payload;

/**
 * What is so only in odd cases. As a group it asks for violations of severity warning and no
 * others; as a payload it says that a violation is one.
 */
public interface Warnings extends Payload {}
