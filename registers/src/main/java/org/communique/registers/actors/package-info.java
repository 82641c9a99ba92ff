/**
 * The states, territories and organizations that registers name, and how a name is looked up.
 *
 * <p>{@link org.communique.registers.actors.ActorTable} is the place to start. Rests on the records
 * alone; knows no register and no JSON.
 */
@NullMarked
package org.communique.registers.actors;

import org.jspecify.annotations.NullMarked;
