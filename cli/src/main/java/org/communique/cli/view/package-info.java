/** Makes pages of what was read: what {@code page} writes and {@code serve} serves. */
@NullMarked
package org.communique.cli.view;

import org.jspecify.annotations.NullMarked;
