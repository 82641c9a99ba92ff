package org.communique.model.account;

import java.util.List;
import java.util.Objects;
import org.communique.model.value.Id;

/**
 * That two encounters, or two agreements, may be one, recorded twice, and no judgment says so or
 * denies it. It proposes to look, and decides nothing.
 *
 * @param one one of the records, the one with the lesser id
 * @param other the other
 * @param inFavor what speaks for their being one, in words
 * @param against what speaks against it, in words; may be empty
 */
public record Suggestion(Id one, Id other, List<String> inFavor, List<String> against) {

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param one one of the records
   * @param other the other
   * @param inFavor what speaks for their being one
   * @param against what speaks against it
   */
  public Suggestion {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    inFavor = List.copyOf(inFavor);
    against = List.copyOf(against);
  }
}
