/**
 * Rules on codes and language tags: whether the lists and the registry, as we know them, have them.
 */
package org.communique.validation.rules.vocabulary;
