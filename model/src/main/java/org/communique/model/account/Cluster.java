package org.communique.model.account;

import java.util.List;
import org.communique.model.value.Id;

/**
 * Records that tell of one thing, by judgment.
 *
 * @param records the records that count, in the order of their ids
 * @param withdrawn the records that are superseded or retracted, in the order of their ids
 */
public record Cluster(List<Id> records, List<Withdrawal> withdrawn) {

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param records the records that count
   * @param withdrawn the records that are superseded or retracted
   */
  public Cluster {
    records = List.copyOf(records);
    withdrawn = List.copyOf(withdrawn);
  }
}
