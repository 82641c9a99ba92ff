/**
 * Dossiers as JSON: {@link org.communique.io.DossierReader} reads them and says all that is wrong
 * with the text, {@link org.communique.io.DossierWriter} writes them, and {@link
 * org.communique.io.jackson.CommuniqueModule} teaches both to a mapper of an integrator's own.
 *
 * <p>Bad data gives findings, never an exception; exceptions are for failures of the disk. Only the
 * module shows types of the JSON library. Rules are not known here.
 */
@NullMarked
package org.communique.io;

import org.jspecify.annotations.NullMarked;
