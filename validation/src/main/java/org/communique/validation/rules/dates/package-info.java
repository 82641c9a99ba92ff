/**
 * Rules on dates: what the words of a source fix against the date recorded, and what cannot have
 * come before or after what. All of them ask what must be, what may be and what cannot be, and
 * complain only of what cannot be.
 */
@NullMarked
package org.communique.validation.rules.dates;

import org.jspecify.annotations.NullMarked;
