/**
 * Serves a folder of dossiers to the browser of the same machine. Nothing is written, and no file
 * outside the folder is read.
 */
@NullMarked
package org.communique.cli.serve;

import org.jspecify.annotations.NullMarked;
