package org.communique.model.account;

import java.util.List;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/**
 * One reading of several accounts: for each property what was picked under a policy, and always
 * what was set aside. It is no record and replaces none.
 */
@Answer
@Value.Immutable
public abstract class DerivedView {

  /** {@return the accounts} */
  public abstract Cluster cluster();

  /** {@return the name of the policy} */
  public abstract String policy();

  /** {@return what was picked, property by property} */
  public abstract List<Pick> picks();

  DerivedView() {}

  /** What was picked for one property. */
  @Answer
  @Value.Immutable
  public abstract static class Pick {

    /** {@return the name of the property} */
    public abstract String property();

    /** {@return the values or elements picked; none where the policy settles nothing} */
    public abstract List<AccountValue> chosen();

    /** {@return the values or elements not picked} */
    public abstract List<AccountValue> setAside();

    /** {@return why} */
    public abstract String reason();

    Pick() {}
  }
}
