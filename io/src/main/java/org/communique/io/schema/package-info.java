/**
 * The format as JSON Schema 2020-12, made from the metamodel, and a smaller schema by which
 * language models fill in what they find in a text.
 *
 * <p>The schemas know nothing of reading: that reader and schema agree is held by a test. What maps
 * an extraction to a dossier has the reader judge it.
 */
@NullMarked
package org.communique.io.schema;

import org.jspecify.annotations.NullMarked;
