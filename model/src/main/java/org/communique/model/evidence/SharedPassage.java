package org.communique.model.evidence;

import org.communique.model.Source;
import org.communique.model.index.Located;

/**
 * Words that the texts of two sources have in common, so many in a row that one was made from the
 * other or both from a third.
 *
 * @param earlier the source that comes first in the dossier
 * @param later the other source
 * @param words how many words they are; two letters of a script without spaces count as one
 * @param text the words as the later source has them, with writing folded
 */
public record SharedPassage(
    Located<Source> earlier, Located<Source> later, int words, String text) {}
