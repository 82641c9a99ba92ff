package org.communique.model.account;

import java.util.List;
import java.util.Objects;

/**
 * What the accounts of one thing say of one property.
 *
 * @param property the name of the property
 * @param isList whether the values are elements of a list, or texts by language, of which an
 *     account may have several
 * @param concord how they stand to each other
 * @param values the values or elements, in an order that does not depend on that of the records
 * @param disputed those of them that cannot be so together with others, or that some hold and
 *     others deny; none unless the accounts conflict
 */
public record PropertyComparison(
    String property,
    boolean isList,
    Concord concord,
    List<AccountValue> values,
    List<AccountValue> disputed) {

  /**
   * Takes a copy, so that nothing changes later.
   *
   * @param property the name of the property
   * @param isList whether the values are elements of a list
   * @param concord how they stand to each other
   * @param values the values or elements
   * @param disputed those that are in conflict
   */
  public PropertyComparison {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(concord, "concord");
    values = List.copyOf(values);
    disputed = List.copyOf(disputed);
  }
}
