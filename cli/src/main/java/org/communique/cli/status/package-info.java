/** Where an agreement and its participants stand, told to people and to programs. */
@NullMarked
package org.communique.cli.status;

import org.jspecify.annotations.NullMarked;
