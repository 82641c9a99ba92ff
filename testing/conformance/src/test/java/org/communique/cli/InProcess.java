package org.communique.cli;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Runs commands in this process, for tests of other modules. It is in this package because the
 * product offers {@link Communique#main} alone, which ends the process.
 */
public final class InProcess {

  private InProcess() {}

  /**
   * Runs a command.
   *
   * @param out where its output goes
   * @param err where it says why it failed
   * @param args its name and arguments
   * @return its exit status
   */
  public static int run(OutputStream out, PrintWriter err, String... args) {
    return Communique.run(new Output(out), err, args);
  }
}
