package org.communique.model.evidence;

import java.util.Objects;

/**
 * The passage of a text that is most like words which the text does not have.
 *
 * @param passage the passage
 * @param distance how many characters have to be put in, left out or changed to make one of the
 *     other (Levenshtein distance), once both are folded
 */
public record NearPassage(Passage passage, int distance) {

  /**
   * Checks that nothing is missing.
   *
   * @param passage the passage
   * @param distance how many characters have to be put in, left out or changed to make one of the
   *     other (Levenshtein distance), once both are folded
   */
  public NearPassage {
    Objects.requireNonNull(passage, "passage");
  }
}
