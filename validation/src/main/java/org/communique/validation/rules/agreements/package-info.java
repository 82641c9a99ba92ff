/** Rules on agreements: who takes part, who signs, in which languages, and what they change. */
package org.communique.validation.rules.agreements;
