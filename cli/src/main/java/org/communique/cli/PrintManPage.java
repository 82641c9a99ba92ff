package org.communique.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** {@code man}: the manual, in the language of man pages, made from the commands themselves. */
@Command(
    name = "man",
    description = {
      "Prints the manual in the form of man pages. To read it, or to install it:",
      "  communique man | man -l -",
      "  communique man > /usr/local/share/man/man1/communique.1",
    },
    mixinStandardHelpOptions = true)
final class PrintManPage implements Callable<Integer> {

  /** Marks of picocli such as {@code @|bold text|@}, and its variables. */
  private static final Pattern MARKUP = Pattern.compile("@\\|[\\w,]+ (.*?)\\|@");

  @Spec private CommandSpec spec;

  private final StringBuilder page = new StringBuilder();

  PrintManPage() {}

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    line(".TH COMMUNIQUE 1 \"\" \"" + version(root) + "\" \"User Commands\"");
    line(".SH NAME");
    line("communique \\- work with dossiers, records of diplomacy");
    line(".SH SYNOPSIS");
    line(".B communique");
    line(text("COMMAND [OPTIONS] [ARGUMENTS]"));
    line(".SH DESCRIPTION");
    describe(root.usageMessage().description());
    line(".SH COMMANDS");
    root.subcommands().values().stream().distinct().forEach(this::command);
    line(".SH EXIT STATUS");
    line(
        text(
            "0 if all is well, 1 if something is wrong with a dossier, 2 if the command could not"
                + " do its work."));
    PrintWriter out = spec.commandLine().getOut();
    out.print(page);
    return Communique.WELL;
  }

  private static String version(CommandSpec root) {
    try {
      return String.join(" ", root.versionProvider().getVersion());
    } catch (Exception e) {
      throw new IllegalStateException("the version is a resource of this jar", e);
    }
  }

  private void command(CommandLine command) {
    CommandSpec its = command.getCommandSpec();
    if (its.usageMessage().hidden()) {
      return;
    }
    line(".SS " + text(its.name()));
    describe(its.usageMessage().description());
    for (PositionalParamSpec parameter : its.positionalParameters()) {
      entry("\\fI" + text(parameter.paramLabel()) + "\\fR", parameter);
    }
    for (OptionSpec option : its.options()) {
      if (!option.hidden()) {
        String names = "\\fB" + text(String.join(", ", option.names())) + "\\fR";
        boolean takesValue = option.arity().max() > 0;
        entry(takesValue ? names + "=\\fI" + text(option.paramLabel()) + "\\fR" : names, option);
      }
    }
  }

  private void entry(String head, ArgSpec argument) {
    line(".TP");
    line(head);
    for (String each : argument.description()) {
      line(text(each.replace("${DEFAULT-VALUE}", argument.defaultValueString())));
    }
  }

  /** Lines that begin with a space are examples, and stay lines. */
  private void describe(String... description) {
    for (String each : List.of(description)) {
      if (each.isBlank()) {
        line(".PP");
      } else if (each.startsWith(" ")) {
        line(".br");
        line(text(each));
        line(".br");
      } else {
        line(text(each));
      }
    }
  }

  /** {@return a text in which nothing is taken for a request or an escape} */
  private static String text(String text) {
    String plain = MARKUP.matcher(text.replace("%n", " ").replace("%%", "%")).replaceAll("$1");
    String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
