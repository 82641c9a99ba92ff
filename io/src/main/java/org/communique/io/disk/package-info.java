/**
 * Files that are written as a whole or not at all.
 *
 * <p>Not exported. Knows no dossier and no JSON.
 */
@NullMarked
package org.communique.io.disk;

import org.jspecify.annotations.NullMarked;
