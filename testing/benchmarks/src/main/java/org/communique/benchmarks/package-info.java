/**
 * Benchmarks, one question a class. What counts is the ratio between two rows of one run: absolute
 * times are those of a shared machine.
 */
package org.communique.benchmarks;
