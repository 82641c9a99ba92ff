/**
 * English for dates, codes and lists, and the wording of the page, which is one resource. The
 * command line tells dossiers in the same words.
 */
@NullMarked
package org.communique.page.words;

import org.jspecify.annotations.NullMarked;
