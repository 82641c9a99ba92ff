/** The open code lists. */
package org.communique.model.vocabulary;
