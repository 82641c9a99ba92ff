package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.text.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command could not do its work: one line, and no stack trace. */
final class Failure {

  /** An environment variable: where it is set, the stack trace is told too. */
  private static final String DEBUG = "COMMUNIQUE_DEBUG";

  private static final Pattern CHOICES =
      Pattern.compile(
          "expected one of \\[([^\\]]*)\\] \\(case-insensitive\\) but was '(.*)'", Pattern.DOTALL);

  private Failure() {}

  /** Tells of a failure, and gives the exit status. */
  static int tell(Throwable failure, PrintWriter err) {
    err.println("communique: " + Quoted.visible(explained(failure)));
    if (System.getenv(DEBUG) != null) {
      failure.printStackTrace(err);
    }
    err.flush();
    return Communique.FAILED;
  }

  /** Choices are told as they are written, and not as the constants of Java that they are. */
  private static String told(String message) {
    Matcher choices = CHOICES.matcher(message);
    return choices.find()
        ? message.substring(0, choices.start())
            + "expected one of "
            + choices.group(1).toLowerCase(Locale.ROOT)
            + "; found '"
            + choices.group(2)
            + "'"
        : message;
  }

  /** Tells of arguments that cannot be, and gives the exit status. */
  static int misused(ParameterException misuse, PrintWriter err) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + Quoted.visible(told(String.valueOf(misuse.getMessage()))));
    if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
      err.println("Try: " + name + " --help");
    }
    err.flush();
    return Communique.FAILED;
  }

  /** {@return what is said of a failure} */
  static String explained(Throwable failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "cannot be used" : file.getReason();
      return file.getFile() + ": " + reason;
    }
    if (failure instanceof IOException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give more with JAVA_TOOL_OPTIONS=-Xmx2g";
    }
    return "a mistake in this program: " + failure + "; set " + DEBUG + "=1 to see where";
  }
}
