package org.communique.cli;

import java.io.PrintWriter;
import org.communique.io.ReadResult;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command says where values of a dossier were dropped in reading, and its exit status then:
 * the same in all commands, for it is one state of affairs.
 */
final class Unread {

  private Unread() {}

  /**
   * Says that there is no dossier, or that what follows is not whole. A page for people says so
   * itself, at its head; programs get JSON that says so, and people get this on the error stream.
   */
  static void complain(ReadResult result, Input file, Format format, CommandSpec spec) {
    long errors = result.report().total(Severity.ERROR);
    if (errors == 0) {
      return;
    }
    String count = errors + (errors == 1 ? " error" : " errors") + " in reading";
    PrintWriter err = spec.commandLine().getErr();
    String name = Quoted.visible(file.toString());
    if (result.dossier().isEmpty()) {
      err.println("communique: " + name + ": " + count + ", so there is nothing to tell; " + WHERE);
    } else if (format == Format.JSON) {
      err.println("communique: " + name + ": " + count + ", so something is missing; " + WHERE);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print("Not whole: " + count + " of " + name + ", so something is missing here; ");
      out.print(WHERE + "\n\n");
    }
  }

  private static final String WHERE = "communique check says where";

  /** {@return the exit status of a command that found nothing else wrong} */
  static int status(ReadResult result) {
    return result.isLossless() ? Communique.WELL : Communique.WRONG;
  }
}
