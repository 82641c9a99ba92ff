package org.communique.cli;

import org.communique.io.ReadResult;
import org.communique.model.finding.Severity;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says where it could not read all of a dossier. */
final class Unread {

  private Unread() {}

  /** Says so on the error stream, if there was an error in reading. */
  static void complain(ReadResult result, Input file, CommandSpec spec) {
    long errors = result.report().total(Severity.ERROR);
    if (errors > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "communique: "
                  + file
                  + ": "
                  + errors
                  + (errors == 1 ? " error" : " errors")
                  + " in reading, so "
                  + (result.dossier().isEmpty()
                      ? "there is nothing to tell"
                      : "some may be missing")
                  + "; communique check says where");
    }
  }
}
