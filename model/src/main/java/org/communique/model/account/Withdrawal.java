package org.communique.model.account;

import java.util.Objects;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;

/**
 * That a record no longer counts among the accounts of a thing.
 *
 * @param record the record that does not count
 * @param by the record that supersedes or retracts it
 * @param relation which of the two
 */
public record Withdrawal(Id record, Id by, JudgmentRelation relation) {

  /**
   * Checks that nothing is missing.
   *
   * @param record the record that does not count
   * @param by the record that supersedes or retracts it
   * @param relation which of the two
   */
  public Withdrawal {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(relation, "relation");
  }
}
