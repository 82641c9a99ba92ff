package org.communique.model.account;

import java.util.List;
import java.util.Objects;

/**
 * One reading of several accounts: for each property what was picked under a policy, and always
 * what was set aside. It is no record and replaces none.
 *
 * @param cluster the accounts
 * @param policy the name of the policy
 * @param picks what was picked, property by property
 */
public record DerivedView(Cluster cluster, String policy, List<Pick> picks) {

  /**
   * Takes a copy, so that nothing changes later.
   *
   * @param cluster the accounts
   * @param policy the name of the policy
   * @param picks what was picked
   */
  public DerivedView {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(policy, "policy");
    picks = List.copyOf(picks);
  }

  /**
   * What was picked for one property.
   *
   * @param property the name of the property
   * @param chosen the values or elements picked; none where the policy settles nothing
   * @param setAside the values or elements not picked
   * @param reason why
   */
  public record Pick(
      String property, List<AccountValue> chosen, List<AccountValue> setAside, String reason) {

    /**
     * Takes copies, so that nothing changes later.
     *
     * @param property the name of the property
     * @param chosen the values or elements picked
     * @param setAside the values or elements not picked
     * @param reason why
     */
    public Pick {
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(reason, "reason");
      chosen = List.copyOf(chosen);
      setAside = List.copyOf(setAside);
    }
  }
}
