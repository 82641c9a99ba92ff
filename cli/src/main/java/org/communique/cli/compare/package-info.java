/** Accounts of one thing, compared property by property, for people and for programs. */
package org.communique.cli.compare;
