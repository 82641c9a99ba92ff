/**
 * Text as text: code points and where they stand, quoting for messages, visible characters, how
 * alike two names are spelt, and tables of our own.
 *
 * <p>Uses the JDK alone and imports nothing of ours. Every other package may use it.
 */
@NullMarked
package org.communique.model.text;

import org.jspecify.annotations.NullMarked;
