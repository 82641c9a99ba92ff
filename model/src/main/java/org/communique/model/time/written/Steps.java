package org.communique.model.time.written;

/** Counts the steps of one reading, so that a test can hold their number against the text. */
final class Steps {

  private int count;

  void add() {
    count++;
  }

  int count() {
    return count;
  }
}
