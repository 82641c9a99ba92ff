package org.communique.model.account;

import java.util.List;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/** Records that tell of one thing, by judgment. */
@Answer
@Value.Immutable
public abstract class Cluster {

  /** {@return the records that count, in the order of their ids} */
  public abstract List<Id> records();

  /** {@return the records that are superseded or retracted, in the order of their ids} */
  public abstract List<Withdrawal> withdrawn();

  Cluster() {}
}
