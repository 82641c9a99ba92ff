package org.communique.model.account;

import java.util.List;
import java.util.Optional;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/** The accounts of one thing, compared property by property. */
@Answer
@Value.Immutable
public abstract class Comparison {

  /** {@return the accounts} */
  public abstract Cluster cluster();

  /** {@return the type of the records, such as {@code Summit}} */
  public abstract String type();

  /** {@return the properties of which any account says something, in the order of the JSON} */
  public abstract List<PropertyComparison> properties();

  Comparison() {}

  /**
   * {@return what the accounts say of a property; empty if none says anything}
   *
   * @param name the name of the property
   */
  public Optional<PropertyComparison> property(String name) {
    return properties().stream().filter(each -> each.property().equals(name)).findFirst();
  }

  /** {@return the properties in which the accounts cannot all be right} */
  public List<PropertyComparison> conflicts() {
    return properties().stream().filter(each -> each.concord() == Concord.CONFLICTING).toList();
  }
}
