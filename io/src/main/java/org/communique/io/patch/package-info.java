/**
 * JSON texts that are changed in places and are otherwise left byte by byte as they are. Not
 * exported; knows no dossier.
 */
@NullMarked
package org.communique.io.patch;

import org.jspecify.annotations.NullMarked;
