package org.communique.model.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of looking for words in a text.
 *
 * @param verdict how the words stand to the text
 * @param places where they were found, in order: one, several if ambiguous (the first {@value
 *     CapturedText#MAX_PLACES} of them), none if missing
 * @param folded the differences of writing that were looked through; empty unless the words as
 *     quoted are nowhere
 * @param offsetsHold whether the offsets stated are those of a place where the words were found;
 *     also if none were stated
 * @param nearest the passage most like the words, where they are missing and one is like them
 */
public record Grounding(
    Verdict verdict,
    List<Passage> places,
    Set<Folding> folded,
    boolean offsetsHold,
    Optional<NearPassage> nearest) {

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param verdict how the words stand to the text
   * @param places where they were found, in order: one, several if ambiguous (the first {@value
   *     CapturedText#MAX_PLACES} of them), none if missing
   * @param folded the differences of writing that were looked through; empty unless the words as
   *     quoted are nowhere
   * @param offsetsHold whether the offsets stated are those of a place where the words were found;
   *     also if none were stated
   * @param nearest the passage most like the words, where they are missing and one is like them
   */
  public Grounding {
    places = List.copyOf(places);
    folded = Set.copyOf(folded);
  }

  static Grounding at(
      Verdict verdict, List<Passage> places, Set<Folding> folded, boolean offsetsHold) {
    return new Grounding(verdict, places, folded, offsetsHold, Optional.empty());
  }

  static Grounding missing(Optional<NearPassage> nearest) {
    return new Grounding(Verdict.MISSING, List.of(), Set.of(), true, nearest);
  }

  /** {@return the place, if there is exactly one} */
  public Optional<Passage> place() {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** {@return whether the text has the words, folded or not} */
  public boolean isFound() {
    return verdict != Verdict.MISSING;
  }

  /** {@return the differences looked through, in the order of {@link Folding}} */
  public List<Folding> foldedInOrder() {
    return List.copyOf(folded.isEmpty() ? EnumSet.noneOf(Folding.class) : new TreeSet<>(folded));
  }
}
