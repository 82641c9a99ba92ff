/**
 * Rules on codes and language tags: whether the lists and the registry, as we know them, have them.
 */
@NullMarked
package org.communique.validation.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
