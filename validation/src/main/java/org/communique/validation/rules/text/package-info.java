/** Rules on texts: that they say something, and that what is marked in them is there. */
package org.communique.validation.rules.text;
