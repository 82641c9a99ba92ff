package org.communique.model.constraint;

import jakarta.validation.Payload;

/**
 * What is worth knowing. As a group it asks for violations of severity info and no others; as a
 * payload it says that a violation is one.
 */
public interface Infos extends Payload {}
