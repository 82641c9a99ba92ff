package org.communique.io.codec;

/** How many there may be of something in one document, and how many there were. For one thread. */
final class Allowance {

  private final long most;
  private long spent;
  private boolean refused;

  Allowance(long most) {
    this.most = most;
  }

  /** {@return how many there may be} */
  long most() {
    return most;
  }

  /** Counts some more, and tells whether there are too many now. */
  boolean isSpentBy(long more) {
    spent += more;
    return isSpent();
  }

  /** {@return whether there were too many} */
  boolean isSpent() {
    return spent > most;
  }

  /** {@return whether nothing was refused before; asked when something is} */
  boolean isFirstRefusal() {
    boolean first = !refused;
    refused = true;
    return first;
  }
}
