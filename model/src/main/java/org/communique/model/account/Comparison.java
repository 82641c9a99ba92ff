package org.communique.model.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The accounts of one thing, compared property by property.
 *
 * @param cluster the accounts
 * @param type the type of the records, such as {@code Summit}
 * @param properties the properties of which any account says something, in the order of the JSON
 */
public record Comparison(Cluster cluster, String type, List<PropertyComparison> properties) {

  /**
   * Takes a copy, so that nothing changes later.
   *
   * @param cluster the accounts
   * @param type the type of the records
   * @param properties the properties of which any account says something
   */
  public Comparison {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(type, "type");
    properties = List.copyOf(properties);
  }

  /**
   * {@return what the accounts say of a property; empty if none says anything}
   *
   * @param name the name of the property
   */
  public Optional<PropertyComparison> property(String name) {
    return properties.stream().filter(each -> each.property().equals(name)).findFirst();
  }

  /** {@return the properties in which the accounts cannot all be right} */
  public List<PropertyComparison> conflicts() {
    return properties.stream().filter(each -> each.concord() == Concord.CONFLICTING).toList();
  }
}
