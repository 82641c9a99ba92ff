/** Rules on ids and what they lead to. Looks at records through the index only. */
@NullMarked
package org.communique.validation.rules.references;

import org.jspecify.annotations.NullMarked;
