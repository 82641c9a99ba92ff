package org.communique.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.io.ReadResult;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.registers.table.Codebook;
import org.communique.registers.table.DossierFiles;
import org.communique.registers.table.Span;
import org.communique.registers.table.Table;
import org.communique.registers.table.TableWriter;
import org.communique.registers.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code table}: dossiers as a table for research. */
@Command(
    name = "table",
    description = {
      "Makes a table of dossiers, as CSV with a codebook.",
      "status: where each participant of each agreement stood, by year; dyads: what two had to do"
          + " with each other, by year; encounters, statements, offices, findings.",
    },
    mixinStandardHelpOptions = true)
final class MakeTable implements Callable<Integer> {

  /** Whether a row of a panel is a year or a day. */
  enum By {
    /** As of the last day of each year. */
    YEAR,
    /** As of each day. */
    DAY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description = "status, dyads, encounters, statements, offices or findings.")
  private String name;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Dossiers: files of one or, as JSON Lines, of many; folders of them; - is standard"
              + " input.")
  private List<Input> files;

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "The first year of status and dyads; with --by day, a year or a day.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      description = "The last year of status and dyads; with --by day, a year or a day.")
  private String to;

  @Option(
      names = "--by",
      paramLabel = "TIME",
      defaultValue = "year",
      description = "Whether a row of status is a year, at its end, or a day; default: year.")
  private By by;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Where to; the codebook goes beside it, as FILE.datapackage.json and FILE.croissant.json."
            + " Without it, the table goes to standard output, without a codebook.",
      })
  private String out;

  @Spec private CommandSpec spec;

  private boolean complete = true;

  MakeTable() {}

  @Override
  public Integer call() throws IOException {
    Table table = table();
    if (files.stream().filter(Input::isStandardInput).count() > 1) {
      throw new ParameterException(spec.commandLine(), "standard input can be read only once");
    }
    if (out == null) {
      write(table, spec.commandLine().getOut());
    } else {
      writeFiles(table);
    }
    return complete ? Communique.WELL : Communique.WRONG;
  }

  private void writeFiles(Table table) throws IOException {
    Path target = Input.path(out);
    long[] rows = new long[1];
    Replaced.write(target, stream -> rows[0] = write(table, writer(stream)));
    String file = target.getFileName().toString();
    String base = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
    Path dataPackage = target.resolveSibling(base + ".datapackage.json");
    Path croissant = target.resolveSibling(base + ".croissant.json");
    write(dataPackage, Codebook.dataPackage(table, file));
    write(croissant, Codebook.croissant(table, file));
    spec.commandLine()
        .getOut()
        .println(
            rows[0]
                + (rows[0] == 1 ? " row" : " rows")
                + " in "
                + target
                + "; what they say is in "
                + dataPackage.getFileName()
                + " and "
                + croissant.getFileName());
  }

  private static void write(Path file, String text) throws IOException {
    Replaced.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  private long write(Table table, Writer to) throws IOException {
    try (TableWriter writer = new TableWriter(table, to)) {
      for (Input file : files) {
        if (file.isStandardInput()) {
          DossierFiles.read(file.toString(), System.in, (each, read) -> add(writer, each, read));
        } else {
          Path path = Input.path(file.argument());
          if (!Files.exists(path)) {
            throw new NoSuchFileException(file.argument());
          }
          DossierFiles.read(path, (each, read) -> add(writer, each, read));
        }
      }
      return writer.finish();
    }
  }

  /** Where values were lost, the table says so in the rows that they concern, if it can. */
  private void add(TableWriter writer, String file, ReadResult read) throws IOException {
    long errors = read.report().total(Severity.ERROR);
    if (errors > 0) {
      complete = false;
      spec.commandLine()
          .getErr()
          .println(
              "communique: "
                  + Quoted.visible(file)
                  + ": "
                  + errors
                  + (errors == 1 ? " error" : " errors")
                  + " in reading, so something is missing; communique check says where");
    }
    if (read.dossier().isPresent()) {
      writer.add(file, read.dossier().get(), read.losses());
    }
  }

  private Table table() {
    return switch (name) {
      case "status" -> Tables.status(span());
      case "dyads" -> dyads();
      case "encounters" -> withoutSpan(Tables.encounters());
      case "statements" -> withoutSpan(Tables.statements());
      case "offices" -> withoutSpan(Tables.offices());
      case "findings" -> withoutSpan(Tables.findings());
      default ->
          throw new ParameterException(
              spec.commandLine(),
              "there is no table \""
                  + name
                  + "\"; "
                  + Spelling.nearest(name, Tables.names())
                      .map(nearest -> "did you mean " + nearest + "?")
                      .orElse("there are " + String.join(", ", Tables.names())));
    };
  }

  private Table dyads() {
    if (by == By.DAY) {
      throw new ParameterException(
          spec.commandLine(), "dyads are told by year; leave out --by day");
    }
    return Tables.dyads(span());
  }

  private Table withoutSpan(Table table) {
    if (from != null || to != null || by == By.DAY) {
      throw new ParameterException(
          spec.commandLine(), "--from, --to and --by go with status and dyads");
    }
    return table;
  }

  private Span span() {
    if (from == null || to == null) {
      throw new ParameterException(
          spec.commandLine(), name + " needs --from and --to, as in --from 1990 --to 2020");
    }
    try {
      if (by == By.YEAR) {
        return Span.ofYears(year("--from", from), year("--to", to));
      }
      return new Span(day(from, "-01-01"), day(to, "-12-31"), false);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--from and --to: " + e.getMessage() + "; a day is as 1948-04-06");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static int year(String option, String text) {
    if (!text.matches("-?\\d{1,4}")) {
      throw new IllegalArgumentException(
          option + ": expected a year as in 1990, found \"" + text + "\"");
    }
    return Integer.parseInt(text);
  }

  private static LocalDate day(String text, String end) {
    return LocalDate.parse(text.matches("\\d{4}") ? text + end : text);
  }
}
