/**
 * Short programs that use the library, each one idea.
 *
 * <p>{@link org.communique.examples.BuildDossier} is the place to start.
 */
@NullMarked
package org.communique.examples;

import org.jspecify.annotations.NullMarked;
