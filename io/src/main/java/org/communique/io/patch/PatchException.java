package org.communique.io.patch;

/** A patch that cannot be applied, since the text is not what the patch takes it for. */
public final class PatchException extends Exception {

  private static final long serialVersionUID = 1;

  PatchException(String message) {
    super(message);
  }
}
