package org.communique.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.text.Quoted;
import org.communique.registers.export.EncounterCalendar;
import org.communique.registers.export.LinkedData;
import org.communique.registers.table.Codebook;
import org.communique.registers.table.Table;
import org.communique.registers.table.TableWriter;
import org.communique.registers.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a dossier in a form of others. */
@Command(
    name = "export",
    description = {
      "Writes a dossier in a form of others: jsonld (linked data), ics (its encounters as a"
          + " calendar), csv (its encounters, statements, offices and findings, a table each).",
    },
    mixinStandardHelpOptions = true)
final class ExportDossiers implements Callable<Integer> {

  /** The forms. */
  enum Form {
    /** JSON-LD 1.1. */
    JSONLD,
    /** iCalendar. */
    ICS,
    /** Tables. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private Form form;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The dossier; - is standard input.")
  private Input file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to; standard output if left out. For csv a folder, which must be there.")
  private String out;

  @Option(
      names = "--mappings",
      description =
          "With jsonld, and without a dossier: what types, properties and codes are in schema.org,"
              + " PROV-O, Web Annotation and SKOS.")
  private boolean mappings;

  @Spec private CommandSpec spec;

  ExportDossiers() {}

  @Override
  public Integer call() throws IOException {
    if (mappings) {
      if (form != Form.JSONLD || file != null) {
        throw new ParameterException(
            spec.commandLine(), "--mappings goes with jsonld, and without a dossier");
      }
      write(LinkedData.mappings());
      return Communique.WELL;
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "name the dossier to export");
    }
    try (ReadResult result = file.read()) {
      // What is not whole is said beside the document, not in it.
      Unread.complain(result, file, Format.JSON, spec);
      if (result.dossier().isEmpty()) {
        return Communique.WRONG;
      }
      export(result.dossier().get(), result);
      return Unread.status(result);
    }
  }

  private void export(Dossier dossier, ReadResult result) throws IOException {
    switch (form) {
      case JSONLD -> write(LinkedData.of(dossier).toText());
      case ICS -> calendar(EncounterCalendar.of(dossier));
      case CSV -> tables(dossier, result);
    }
  }

  private void calendar(EncounterCalendar calendar) throws IOException {
    write(calendar.toText());
    for (Summit summit : calendar.leftOut()) {
      spec.commandLine()
          .getErr()
          .println(
              "communique: "
                  + Quoted.visible(summit.getId().value())
                  + " is not in the calendar: "
                  + summit
                      .getDate()
                      .map(date -> "its date, " + date + ", is no certain day or period of days")
                      .orElse("it has no date"));
    }
  }

  private void write(String text) throws IOException {
    if (out == null) {
      spec.commandLine().getOut().print(text);
    } else {
      Replaced.write(
          Input.path(out), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void tables(Dossier dossier, ReadResult result) throws IOException {
    if (out == null) {
      throw new ParameterException(
          spec.commandLine(), "csv is several files: name a folder with --out");
    }
    Path folder = Input.path(out);
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(out, null, "is no folder");
    }
    for (Table table :
        List.of(Tables.encounters(), Tables.statements(), Tables.offices(), Tables.findings())) {
      String name = table.name() + ".csv";
      Replaced.write(
          folder.resolve(name),
          stream -> {
            BufferedWriter to =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            try (TableWriter writer = new TableWriter(table, to)) {
              writer.add(file.toString(), dossier, result.losses());
              writer.finish();
            }
          });
      String codebook = Codebook.dataPackage(table, name);
      Replaced.write(
          folder.resolve(table.name() + ".datapackage.json"),
          stream -> stream.write(codebook.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
