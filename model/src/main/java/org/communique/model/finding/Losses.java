package org.communique.model.finding;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a document that lost a value in reading.
 *
 * <p>What such a part says is not all that its text says, so nothing may be concluded from what it
 * lacks. Whoever reads makes the losses; rules and answers are told of them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Losses {

  private static final int STEPS_TO_A_RECORD = 2;

  private static final Losses NONE = new Losses(Set.of(), false);

  /** Each part that lost something, and all that such a part lies in. */
  private final Set<Pointer> touched;

  private final boolean atRoot;

  private Losses(Set<Pointer> touched, boolean atRoot) {
    this.touched = touched;
    this.atRoot = atRoot;
  }

  /** {@return no losses: all of the text is in the parts} */
  public static Losses none() {
    return NONE;
  }

  /**
   * {@return the losses of values}
   *
   * @param values the places of the values that were lost, each in the part that lost it; none may
   *     be the whole document
   */
  public static Losses of(Collection<Pointer> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    Set<Pointer> touched = new HashSet<>();
    boolean atRoot = false;
    for (Pointer value : values) {
      atRoot |= value.depth() <= 1;
      Optional<Pointer> part = value.parent();
      while (part.isPresent() && touched.add(part.get())) {
        part = part.get().parent();
      }
    }
    return new Losses(Set.copyOf(touched), atRoot);
  }

  /** {@return whether nothing was lost} */
  public boolean isEmpty() {
    return touched.isEmpty() && !atRoot;
  }

  /**
   * {@return whether a part, or a part in it, lost something}
   *
   * @param part the place of the part
   */
  public boolean areIn(Pointer part) {
    return touched.contains(part);
  }

  /**
   * {@return whether the record that a place lies in lost something, or the document itself did}
   *
   * <p>A document that lost a property of its own may have lost a list of records with it.
   *
   * @param place any place in the document
   */
  public boolean areInRecordOf(Pointer place) {
    if (atRoot) {
      return true;
    }
    Pointer record = place;
    while (record.depth() > STEPS_TO_A_RECORD) {
      record = record.parent().orElseThrow();
    }
    return touched.contains(record);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Losses that && atRoot == that.atRoot && touched.equals(that.touched);
  }

  @Override
  public int hashCode() {
    return touched.hashCode();
  }

  /** {@return how many parts are touched, for logs} */
  @Override
  public String toString() {
    return isEmpty() ? "nothing was lost" : "something was lost in " + touched;
  }
}
