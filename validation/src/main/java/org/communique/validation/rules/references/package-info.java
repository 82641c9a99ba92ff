/** Rules on ids and what they lead to. Looks at records through the index only. */
package org.communique.validation.rules.references;
