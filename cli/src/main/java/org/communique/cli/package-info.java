/**
 * The command line {@code communique}: one class a command, each an example of the API.
 *
 * <p>{@link org.communique.cli.Communique} is the place to start. Commands read their arguments,
 * call the modules, and print; what is longer than that is in a package of its own.
 */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
