package org.communique.model.actor;

import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.style.Answer;
import org.communique.model.time.Possibility;
import org.immutables.value.Value;

/**
 * That someone held an office on the date asked for, or may have.
 *
 * <p>Immutable and safe to share between threads.
 */
@Answer
@Value.Immutable
public abstract class Tenure {

  /** {@return who} */
  public abstract Ref<Person> holder();

  /** {@return which office, as the holder's record has it} */
  public abstract Office office();

  /** {@return how surely: necessary or possible; what cannot have been held is no tenure} */
  public abstract Possibility held();

  Tenure() {}

  /** {@return whether the office was held for the time being only} */
  public boolean isActing() {
    return office().isActing();
  }
}
