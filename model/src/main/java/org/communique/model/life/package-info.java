/**
 * Things in the course of time: who acts for whom, who holds which office, what lies where, what
 * succeeds what.
 *
 * <p>The records say what each account says; this package draws the conclusions that several rules
 * and views need, and says of each whether it must be so, may be so or cannot be so. What is not
 * recorded is not taken for what is not so. Rests on the records and on {@code time}; knows no rule
 * and no JSON.
 */
package org.communique.model.life;
