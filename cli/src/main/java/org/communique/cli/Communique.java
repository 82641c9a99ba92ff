package org.communique.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.communique.model.value.LanguageTag;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: its commands, and what happens when one fails. */
@Command(
    name = "communique",
    description = {
      "Works with dossiers: who met whom, who said what according to whom, what was agreed",
      "and what became of it. A dossier is one JSON document.",
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Communique.Version.class,
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      CheckDossiers.class,
      ShowDossier.class,
      MakePage.class,
      ServeFolder.class,
      WriteExample.class,
      ListRules.class,
      PrintSchema.class,
      ReadDates.class,
      GroundQuotations.class,
      CanonicalDossiers.class,
      ConvertDossiers.class,
      PrintKeys.class,
      CompareAccounts.class,
      DiffDossiers.class,
      ShowStatus.class,
      ExportDossiers.class,
      ImportRegister.class,
      MakeTable.class,
      PrintManPage.class,
      GenerateCompletion.class,
    },
    footer = {
      "",
      "To begin with, write an example, read it, and check it:",
      "  communique example two-reports.json",
      "  communique show two-reports.json",
      "  communique check two-reports.json",
      "",
      "Exit status: 0 if all is well, 1 if something is wrong with a dossier, 2 if the command",
      "could not do its work.",
    })
public final class Communique implements Callable<Integer> {

  /** Exit status where all is well. */
  static final int WELL = 0;

  /** Exit status where something is wrong with a dossier. */
  static final int WRONG = 1;

  /** Exit status where the command could not do its work. */
  static final int FAILED = 2;

  @Spec private CommandSpec spec;

  private final InstantSource clock;

  /** A command line that takes today from the clock of the system. */
  Communique() {
    this(InstantSource.system());
  }

  /** A command line that takes today from a clock. */
  Communique(InstantSource clock) {
    this.clock = clock;
  }

  /** {@return the day on which the command runs, where it runs} */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /**
   * Runs a command, and ends the process with its exit status.
   *
   * @param args the name of the command and its arguments
   */
  public static void main(String[] args) {
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Output err = new Output(new FileOutputStream(FileDescriptor.err));
    System.exit(run(out, err, args));
  }

  /**
   * Runs a command.
   *
   * @param out what it prints
   * @param err what it says when it fails
   * @param args the name of the command and its arguments
   * @return the exit status
   */
  static int run(Output out, PrintWriter err, String... args) {
    return run(new Communique(), out, err, args);
  }

  /** Runs a command of a command line that was made for it. */
  static int run(Communique communique, Output out, PrintWriter err, String... args) {
    int status = execute(communique, out, err, args);
    out.complaint().ifPresent(complaint -> err.println("communique: " + complaint));
    err.flush();
    return out.checkError() ? FAILED : status;
  }

  private static int execute(
      Communique communique, PrintWriter out, PrintWriter err, String... args) {
    try {
      return new CommandLine(communique)
          .setOut(out)
          .setErr(err)
          .setUsageHelpWidth(100)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setAllowOptionsAsOptionParameters(false)
          .registerConverter(Input.class, Input::new)
          .registerConverter(LanguageTag.class, LanguageTag::of)
          .registerConverter(View.class, View::of)
          .setParameterExceptionHandler((e, arguments) -> Failure.misused(e, err))
          .setExecutionExceptionHandler((e, command, parsed) -> Failure.tell(e, err))
          .execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failure.tell(e, err);
    }
  }

  /** Runs where no command was named. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return FAILED;
  }

  /** Tells the version that was built. */
  static final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"communique " + number()};
    }

    /** {@return the version alone} */
    static String number() throws IOException {
      try (InputStream version = Communique.class.getResourceAsStream("version.txt")) {
        byte[] text = Objects.requireNonNull(version, "version.txt is in the jar").readAllBytes();
        return new String(text, StandardCharsets.UTF_8).strip();
      }
    }
  }
}
