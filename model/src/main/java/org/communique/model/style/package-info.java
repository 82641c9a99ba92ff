/**
 * How Immutables writes the classes behind our answers.
 *
 * <p>Not exported, and not in the class files: {@link org.communique.model.style.Answer} is kept in
 * the source only. It uses nothing of ours.
 */
@NullMarked
package org.communique.model.style;

import org.jspecify.annotations.NullMarked;
