package org.communique.model.account;

import java.util.List;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/** What the accounts of one thing say of one property. */
@Answer
@Value.Immutable
public abstract class PropertyComparison {

  /** {@return the name of the property} */
  public abstract String property();

  /**
   * {@return whether the values are elements of a list, or texts by language, of which an account
   * may have several}
   */
  public abstract boolean isList();

  /** {@return how they stand to each other} */
  public abstract Concord concord();

  /** {@return the values or elements, in an order that does not depend on that of the records} */
  public abstract List<AccountValue> values();

  /**
   * {@return those of them that cannot be so together with others, or that some hold and others
   * deny; none unless the accounts conflict}
   */
  public abstract List<AccountValue> disputed();

  PropertyComparison() {}
}
