/** Rules on encounters: how many sides meet, whom they send, and whether it took place. */
@NullMarked
package org.communique.validation.rules.summits;

import org.jspecify.annotations.NullMarked;
