/**
 * JSON as such, when it is written: how texts are escaped, numbers spelt and lines laid out.
 *
 * <p>Not exported. Knows no part of a dossier and no finding.
 */
@NullMarked
package org.communique.io.json;

import org.jspecify.annotations.NullMarked;
