/**
 * A dossier told to people: plain text, in lines of 100 columns.
 *
 * <p>{@link org.communique.cli.show.Account} puts it together, section by section; what it says of
 * records is worded by the classes that are named after it. Everything is taken from the records
 * themselves, and nothing is merged; of what follows from them only the sides of an encounter and
 * the status of an agreement are told, as the model computes them. Knows no JSON.
 */
@NullMarked
package org.communique.cli.show;

import org.jspecify.annotations.NullMarked;
