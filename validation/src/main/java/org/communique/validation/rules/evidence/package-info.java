/** Rules on evidence: what a record rests on. */
package org.communique.validation.rules.evidence;
