/**
 * Rules on form: what the strict reader refuses in a document, found in objects that were built in
 * Java. They have the reader's codes, and go by the metamodel alone.
 */
@NullMarked
package org.communique.validation.rules.structure;

import org.jspecify.annotations.NullMarked;
