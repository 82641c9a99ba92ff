/**
 * Rules on actors in the course of time: whether they held the office, and whether they existed.
 */
@NullMarked
package org.communique.validation.rules.actors;

import org.jspecify.annotations.NullMarked;
