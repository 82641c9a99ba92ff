package org.communique.model.account;

import java.util.List;
import java.util.Objects;
import org.communique.model.evidence.Origin;
import org.communique.model.value.Id;

/**
 * What some accounts say of a property: one value of it, or one element of a list.
 *
 * @param text the value, for readers
 * @param value the value itself, as the metamodel has it: a date, a code, a reference, a part; of a
 *     text by language the text
 * @param holders the records that say so, in the order of their ids
 * @param sources the sources that they cite for it, in the order of their ids
 * @param origins the independent origins behind it: for each the origins that cannot be told apart
 *     as independent
 */
public record AccountValue(
    String text, Object value, List<Id> holders, List<Id> sources, List<List<Origin>> origins) {

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param text the value
   * @param value the value itself
   * @param holders the records that say so
   * @param sources the sources that they cite for it
   * @param origins the independent origins behind it
   */
  public AccountValue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
    holders = List.copyOf(holders);
    sources = List.copyOf(sources);
    origins = origins.stream().map(List::copyOf).toList();
  }

  /** {@return how many independent origins stand behind it; 0 if no evidence is recorded} */
  public int independentOrigins() {
    return origins.size();
  }
}
