/** Rules on accounts: what several records tell of one thing, and what was judged of them. */
@NullMarked
package org.communique.validation.rules.accounts;

import org.jspecify.annotations.NullMarked;
