/**
 * What a page shows, a class a section or a drawing. Asks the index for what is known of a dossier
 * and concludes nothing by itself.
 */
package org.communique.page.section;
