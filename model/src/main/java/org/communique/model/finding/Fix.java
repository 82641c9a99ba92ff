package org.communique.model.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A change to a document that would correct what a finding found: a JSON Patch (RFC 6902), and in a
 * sentence what it does.
 *
 * <p>A fix that is sure can be applied by a program: what was meant is beyond doubt, the finding is
 * gone afterwards, and nothing that was right before is wrong. Any other is a suggestion.
 *
 * <p>Immutable and safe to share between threads. Equality is on all that it says; the order is
 * consistent with equals and means nothing.
 */
public final class Fix implements Comparable<Fix> {

  private final String summary;
  private final boolean sure;
  private final List<PatchOperation> operations;

  private Fix(String summary, boolean sure, List<PatchOperation> operations) {
    this.summary = summary;
    this.sure = sure;
    this.operations = List.copyOf(operations);
    if (summary.isBlank() || operations.isEmpty()) {
      throw new IllegalArgumentException("a fix says what it does, and does something");
    }
  }

  /**
   * {@return a fix}
   *
   * @param isSure whether a program may apply it without being asked
   * @param summary what it does, in the imperative and without a full stop, such as {@code rename
   *     "titel" to "title"}; text of the document in it should be {@link
   *     org.communique.model.text.Quoted}
   * @param operations the operations in order, one or more, with pointers from the root of the
   *     document
   * @throws IllegalArgumentException if the summary is blank or there is no operation
   */
  public static Fix of(boolean isSure, String summary, List<PatchOperation> operations) {
    return new Fix(summary, isSure, operations);
  }

  /**
   * {@return a fix that a program may apply}
   *
   * @param summary what it does, as in {@link #of}
   * @param operations the operations in order
   * @throws IllegalArgumentException if the summary is blank or there is no operation
   */
  public static Fix sure(String summary, PatchOperation... operations) {
    return new Fix(summary, true, Arrays.asList(operations));
  }

  /**
   * {@return a fix that is only a suggestion}
   *
   * @param summary what it does, as in {@link #of}
   * @param operations the operations in order
   * @throws IllegalArgumentException if the summary is blank or there is no operation
   */
  public static Fix suggested(String summary, PatchOperation... operations) {
    return new Fix(summary, false, Arrays.asList(operations));
  }

  /** {@return what it does, such as {@code rename "titel" to "title"}} */
  public String summary() {
    return summary;
  }

  /** {@return whether a program may apply it without being asked} */
  public boolean isSure() {
    return sure;
  }

  /** {@return the patch: its operations in the order in which they are applied; unmodifiable} */
  public List<PatchOperation> operations() {
    return operations;
  }

  /**
   * {@return this fix for a document in which everything is a part of another document}
   *
   * @param base where in the other document it is
   */
  public Fix within(Pointer base) {
    return moved(base::append);
  }

  /**
   * {@return this fix for a document in which everything is elsewhere}
   *
   * @param places leads from places in this document to places in the other
   */
  public Fix moved(UnaryOperator<Pointer> places) {
    return new Fix(summary, sure, operations.stream().map(each -> each.moved(places)).toList());
  }

  /** {@return this fix as a mere suggestion} */
  public Fix asSuggestion() {
    return sure ? new Fix(summary, false, operations) : this;
  }

  @Override
  public int compareTo(Fix other) {
    int order = Boolean.compare(other.sure, sure);
    order = order != 0 ? order : summary.compareTo(other.summary);
    for (int at = 0; order == 0 && at < shorter(operations, other.operations); at++) {
      order = PatchOperation.ORDER.compare(operations.get(at), other.operations.get(at));
    }
    return order != 0 ? order : Integer.compare(operations.size(), other.operations.size());
  }

  private static int shorter(List<?> one, List<?> other) {
    return Math.min(one.size(), other.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fix that
        && sure == that.sure
        && summary.equals(that.summary)
        && operations.equals(that.operations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(summary, sure, operations);
  }

  /** {@return the sentence, for logs} */
  @Override
  public String toString() {
    return (sure ? "" : "perhaps ") + summary;
  }
}
