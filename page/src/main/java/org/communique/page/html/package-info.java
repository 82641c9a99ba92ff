/**
 * Writes HTML and SVG so that data stays data: nothing in here writes a text without escaping it.
 * Knows no record.
 */
@NullMarked
package org.communique.page.html;

import org.jspecify.annotations.NullMarked;
