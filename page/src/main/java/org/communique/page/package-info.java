/**
 * A dossier as one page of HTML. {@link org.communique.page.DossierPage} is all that others see.
 *
 * <p>It puts the sections together; what is in them is for {@code section}, the letters that reach
 * the file for {@code html}, and the words for {@code words}. Nothing here reads files, judges by
 * rules or reaches the network.
 */
@NullMarked
package org.communique.page;

import org.jspecify.annotations.NullMarked;
