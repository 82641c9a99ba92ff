/**
 * Writes HTML and SVG so that data stays data: nothing in here writes a text without escaping it.
 * Knows no record.
 */
package org.communique.page.html;
