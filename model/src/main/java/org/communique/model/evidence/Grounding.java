package org.communique.model.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/** What came of looking for words in a text. */
@Answer
@Value.Immutable
public abstract class Grounding {

  /** {@return how the words stand to the text} */
  public abstract Verdict verdict();

  /**
   * {@return where they were found, in order: one, several if ambiguous (the first {@value
   * CapturedText#MAX_PLACES} of them), none if missing}
   */
  public abstract List<Passage> places();

  /**
   * {@return the differences of writing that were looked through; empty unless the words as quoted
   * are nowhere}
   */
  public abstract Set<Folding> folded();

  /**
   * {@return whether the offsets stated are those of a place where the words were found; also if
   * none were stated}
   */
  public abstract boolean offsetsHold();

  /** {@return the passage most like the words, where they are missing and one is like them} */
  public abstract Optional<NearPassage> nearest();

  Grounding() {}

  static Grounding at(
      Verdict verdict, List<Passage> places, Set<Folding> folded, boolean offsetsHold) {
    return ImmutableGrounding.of(verdict, places, folded, offsetsHold, Optional.empty());
  }

  static Grounding missing(Optional<NearPassage> nearest) {
    return ImmutableGrounding.of(Verdict.MISSING, List.of(), Set.of(), true, nearest);
  }

  /** {@return the place, if there is exactly one} */
  public Optional<Passage> place() {
    return places().size() == 1 ? Optional.of(places().get(0)) : Optional.empty();
  }

  /** {@return whether the text has the words, folded or not} */
  public boolean isFound() {
    return verdict() != Verdict.MISSING;
  }

  /** {@return the differences looked through, in the order of {@link Folding}} */
  public List<Folding> foldedInOrder() {
    return List.copyOf(
        folded().isEmpty() ? EnumSet.noneOf(Folding.class) : new TreeSet<>(folded()));
  }
}
