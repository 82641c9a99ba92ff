/**
 * Makes the site: one page of HTML from the Markdown of the repository. It reads files and knows
 * nothing of the library.
 */
package org.communique.site;
