/**
 * What a page shows, a class a section or a drawing. Asks the index for what is known of a dossier
 * and concludes nothing by itself.
 */
@NullMarked
package org.communique.page.section;

import org.jspecify.annotations.NullMarked;
