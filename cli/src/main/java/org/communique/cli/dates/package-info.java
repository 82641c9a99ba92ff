/** What words on a date come to, told to programs. */
@NullMarked
package org.communique.cli.dates;

import org.jspecify.annotations.NullMarked;
