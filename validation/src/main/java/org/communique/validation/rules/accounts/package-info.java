/** Rules on accounts: what several records tell of one thing, and what was judged of them. */
package org.communique.validation.rules.accounts;
