package org.communique.model.account;

import java.util.List;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/**
 * That two encounters, or two agreements, may be one, recorded twice, and no judgment says so or
 * denies it. It proposes to look, and decides nothing.
 */
@Answer
@Value.Immutable
public abstract class Suggestion {

  /** {@return one of the records, the one with the lesser id} */
  public abstract Id one();

  /** {@return the other} */
  public abstract Id other();

  /** {@return what speaks for their being one, in words} */
  public abstract List<String> inFavor();

  /** {@return what speaks against it, in words; may be empty} */
  public abstract List<String> against();

  Suggestion() {}
}
