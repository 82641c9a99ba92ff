package org.communique.model.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  private static final Losses NONE = new Losses(Set.of(), Set.of(), false);

  /** The places of the values that were lost. */
  private final Set<Pointer> values;

  /** Each part that lost something, and all that such a part lies in. */
  private final Set<Pointer> touched;

  private final boolean atRoot;

  private Losses(Set<Pointer> values, Set<Pointer> touched, boolean atRoot) {
    this.values = values;
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
    return new Losses(Set.copyOf(values), Set.copyOf(touched), atRoot);
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
   * {@return the names of the properties that a part itself lost, as they were written; sorted}
   *
   * @param part the place of the part
   */
  public Set<String> namesLostBy(Pointer part) {
    Set<String> names = new TreeSet<>();
    for (Pointer value : values) {
      if (value.parent().filter(part::equals).isPresent()) {
        names.add(value.lastStep().orElseThrow());
      }
    }
    return Collections.unmodifiableSet(names);
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
    return other instanceof Losses that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return how many parts are touched, for logs} */
  @Override
  public String toString() {
    return isEmpty() ? "nothing was lost" : "something was lost in " + touched;
  }
}
