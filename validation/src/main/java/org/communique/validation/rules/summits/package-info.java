/** Rules on encounters: how many sides meet, whom they send, and whether it took place. */
package org.communique.validation.rules.summits;
