package org.communique.model.account;

import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;
import org.immutables.value.Value;

/** That a record no longer counts among the accounts of a thing. */
@Answer
@Value.Immutable
public abstract class Withdrawal {

  /** {@return the record that does not count} */
  public abstract Id record();

  /** {@return the record that supersedes or retracts it} */
  public abstract Id by();

  /** {@return which of the two} */
  public abstract JudgmentRelation relation();

  Withdrawal() {}
}
