/**
 * The format as JSON Schema 2020-12, made from the metamodel, and a smaller schema by which
 * language models fill in what they find in a text.
 *
 * <p>Knows how values are written as JSON, and nothing of reading: that reader and schema agree is
 * held by a test.
 */
package org.communique.io.schema;
