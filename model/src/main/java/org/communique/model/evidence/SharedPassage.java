package org.communique.model.evidence;

import org.communique.model.Source;
import org.communique.model.index.Located;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/**
 * Words that the texts of two sources have in common, so many in a row that one was made from the
 * other or both from a third.
 */
@Answer
@Value.Immutable
public abstract class SharedPassage {

  /** {@return the source that comes first in the dossier} */
  public abstract Located<Source> earlier();

  /** {@return the other source} */
  public abstract Located<Source> later();

  /** {@return how many words they are; two letters of a script without spaces count as one} */
  public abstract int words();

  /** {@return the words as the later source has them, with writing folded} */
  public abstract String text();

  SharedPassage() {}
}
