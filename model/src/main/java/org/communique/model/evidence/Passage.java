package org.communique.model.evidence;

import java.util.Objects;

/**
 * A stretch of a text, and where it stands.
 *
 * @param start the first code point, counted from 0
 * @param end after the last code point
 * @param text the words that stand there
 */
public record Passage(int start, int end, String text) {

  /**
   * Checks that nothing is missing.
   *
   * @param start the first code point, counted from 0
   * @param end after the last code point
   * @param text the words that stand there
   */
  public Passage {
    Objects.requireNonNull(text, "text");
  }
}
