/**
 * The text of a document before anything is made of it: bytes that can be read again, and whether
 * they are UTF-8.
 *
 * <p>Not exported. Knows no JSON and no part of a dossier.
 */
@NullMarked
package org.communique.io.text;

import org.jspecify.annotations.NullMarked;
