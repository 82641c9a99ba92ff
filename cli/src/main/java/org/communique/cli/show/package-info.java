/**
 * A dossier told to people: plain text, in lines of 100 columns.
 *
 * <p>{@link org.communique.cli.show.Account} puts it together, section by section; what it says of
 * records is worded by the classes that are named after it. Everything is taken from the records
 * themselves: nothing is merged, and nothing is concluded here. Knows no JSON.
 */
package org.communique.cli.show;
