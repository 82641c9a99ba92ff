/** Rules on statements: who speaks, where, and in answer to whom. */
package org.communique.validation.rules.statements;
