/**
 * Rules on actors in the course of time: whether they held the office, and whether they existed.
 */
package org.communique.validation.rules.actors;
