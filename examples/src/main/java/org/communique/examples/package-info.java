/**
 * Short programs that use the library, each one idea.
 *
 * <p>{@link org.communique.examples.BuildDossier} is the place to start.
 */
package org.communique.examples;
