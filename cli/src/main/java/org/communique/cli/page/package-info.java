/** Plain text laid out in lines of a given width. Knows nothing of dossiers. */
@NullMarked
package org.communique.cli.page;

import org.jspecify.annotations.NullMarked;
