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
 * @param sources the sources cited for it in which somebody holds it, in the order of their ids
 * @param origins the independent origins that hold it: for each the origins that cannot be told
 *     apart as independent
 * @param deniers the records that tell it as what is denied: they cite who denies or doubts it, and
 *     nobody who holds it
 * @param denyingSources the sources in which somebody denies it and nobody holds it, in the order
 *     of their ids
 * @param denials the independent origins that deny or doubt it
 */
public record AccountValue(
    String text,
    Object value,
    List<Id> holders,
    List<Id> sources,
    List<List<Origin>> origins,
    List<Id> deniers,
    List<Id> denyingSources,
    List<List<Origin>> denials) {

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param text the value
   * @param value the value itself
   * @param holders the records that say so
   * @param sources the sources in which somebody holds it
   * @param origins the independent origins that hold it
   * @param deniers the records that tell it as what is denied
   * @param denyingSources the sources in which somebody denies it
   * @param denials the independent origins that deny it
   */
  public AccountValue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
    holders = List.copyOf(holders);
    sources = List.copyOf(sources);
    origins = origins.stream().map(List::copyOf).toList();
    deniers = List.copyOf(deniers);
    denyingSources = List.copyOf(denyingSources);
    denials = denials.stream().map(List::copyOf).toList();
  }

  /** {@return whether any account holds it, rather than telling that it is denied} */
  public boolean isHeld() {
    return !holders.isEmpty();
  }

  /** {@return how many independent origins hold it; 0 if no evidence is recorded} */
  public int independentOrigins() {
    return origins.size();
  }
}
