package org.communique.model.agreement.engine;

import org.communique.model.finding.Pointer;

/**
 * What the work on one answer shares: what it may cost, and what to answer when that is spent.
 *
 * @param budget how many steps may be taken
 * @param anyOrder the answer where the orders are too many to try
 */
record Search(Budget budget, AnyOrder anyOrder) {

  static Search of(long steps, Pointer base) {
    Budget budget = new Budget(steps);
    return new Search(budget, new AnyOrder(base.child("events"), budget));
  }
}
