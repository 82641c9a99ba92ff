/**
 * Entities of Wikidata.
 *
 * <p>{@link org.communique.registers.wikidata.WikidataEntities} is the place to start. Rests on
 * {@code registers.reading}; knows no other register.
 */
@NullMarked
package org.communique.registers.wikidata;

import org.jspecify.annotations.NullMarked;
