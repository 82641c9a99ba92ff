package org.communique.model.actor;

import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.time.Possibility;

/**
 * That someone held an office on the date asked for, or may have.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param holder who
 * @param office which office, as the holder's record has it
 * @param held how surely: necessary or possible; what cannot have been held is no tenure
 */
public record Tenure(Ref<Person> holder, Office office, Possibility held) {

  /** {@return whether the office was held for the time being only} */
  public boolean isActing() {
    return office.isActing();
  }
}
