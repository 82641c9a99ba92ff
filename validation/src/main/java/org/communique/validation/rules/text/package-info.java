/** Rules on texts: that they say something, and that what is marked in them is there. */
@NullMarked
package org.communique.validation.rules.text;

import org.jspecify.annotations.NullMarked;
