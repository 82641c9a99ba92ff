package org.communique.io.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A program that begins to write a file, says so, and does not go on until it is ended. */
final class SlowWriter {

  private SlowWriter() {}

  /** Begins to write the file that is named. */
  public static void main(String[] args) throws IOException {
    WholeFile.write(
        Path.of(args[0]),
        out -> {
          out.write(new byte[100_000]);
          out.flush();
          System.out.println("begun");
          beEnded();
        });
  }

  private static void beEnded() throws IOException {
    try {
      Thread.sleep(60_000); // So that it is gone some day, if whoever started it is.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IOException("expected to be ended by a signal");
  }
}
