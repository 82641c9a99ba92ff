/** Plain text laid out in lines of a given width. Knows nothing of dossiers. */
package org.communique.cli.page;
