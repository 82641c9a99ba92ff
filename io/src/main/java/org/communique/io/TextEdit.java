package org.communique.io;

import java.util.Objects;
import org.communique.model.finding.Position;

/**
 * A stretch of a text, and what to put in its place.
 *
 * @param start where it begins
 * @param end where it ends: the place after its last character; the start, if nothing is taken away
 * @param text what to put there; may be empty
 */
public record TextEdit(Position start, Position end, String text) {

  /**
   * Checks that nothing is missing.
   *
   * @param start where it begins
   * @param end where it ends
   * @param text what to put there
   */
  public TextEdit {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(text, "text");
  }
}
