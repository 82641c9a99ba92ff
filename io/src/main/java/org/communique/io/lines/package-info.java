/**
 * Corpora: files of many dossiers, read and written one at a time.
 *
 * <p>{@link org.communique.io.lines.CorpusReader} and {@link org.communique.io.lines.CorpusWriter}
 * are the places to start. What is held at a time is one dossier, or where several threads read, as
 * many as fit into a bound; never the file. Bad data gives findings, and the next dossier is read;
 * exceptions are for failures of the disk. No type of a library is shown.
 */
@NullMarked
package org.communique.io.lines;

import org.jspecify.annotations.NullMarked;
