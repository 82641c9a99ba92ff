package org.communique.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dates}: what expressions of EDTF say. */
@Command(
    name = "dates",
    description = {
      "Tells what dates of EDTF say, which are read from standard input, one a line.",
      "A row has the input, valid or invalid, the level, the earliest and the latest day (.. where",
      "it is open, nothing where it is not known), and the canonical form, or what is wrong. The",
      "columns are separated by tabs.",
    },
    mixinStandardHelpOptions = true)
final class ReadDates implements Callable<Integer> {

  @Spec private CommandSpec spec;

  ReadDates() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.print(row(line));
      out.print('\n');
    }
    return Communique.WELL;
  }

  /**
   * {@return the columns for an expression; whether it is valid or not is an answer, not a failure}
   */
  private static String row(String expression) {
    // A tab belongs to no date, and would move the columns.
    String input = expression.replace("\t", "\\t");
    try {
      Edtf date = Edtf.parse(expression);
      return String.join(
          "\t",
          input,
          "valid",
          Integer.toString(date.level()),
          date.earliest().toString(),
          date.latest().toString(),
          date.canonical().toString());
    } catch (EdtfException e) {
      return String.join("\t", input, "invalid", "", "", "", e.getMessage());
    }
  }
}
