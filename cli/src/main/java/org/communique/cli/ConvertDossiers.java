package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.model.Dossier;
import org.communique.model.text.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: dossiers in another form. */
@Command(
    name = "convert",
    description = {
      "Writes dossiers in another form, to standard output.",
      "What a file is in shows its beginning, or its name if it ends in .jsonl or .yaml.",
      "A dossier that could not be read in full is left out, and the status is 1.",
    },
    mixinStandardHelpOptions = true)
final class ConvertDossiers implements Callable<Integer> {

  /** What dossiers are written in. */
  enum Form {
    /** For people, one property a line; of several dossiers an array. */
    JSON,
    /** One dossier. */
    YAML,
    /** One dossier a line. */
    JSONL,
    /** One record a line, after a line with the rest of the dossier. */
    RECORDS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Dossiers, corpora or folders; - is standard input.")
  private List<Input> files;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = {
        "json: for people; of several dossiers an array.",
        "yaml: YAML 1.2, of one dossier.",
        "jsonl: one dossier a line.",
        "records: of one dossier, a line with what is no record, then a line a record.",
      })
  private Form form;

  @Option(
      names = "--from-records",
      description = "FILE is what --to records wrote: its lines are one dossier.")
  private boolean fromRecords;

  @Option(
      names = {"-r", "--recursive"},
      description = "Also look into the folders in a folder.")
  private boolean recursive;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  private long written;
  private String first = "";

  ConvertDossiers() {}

  @Override
  public Integer call() throws IOException {
    int status = Communique.WELL;
    for (Input argument : files) {
      for (Input file : Inputs.of(argument, recursive)) {
        status = Math.max(status, fromRecords ? joined(file) : each(file));
      }
    }
    if (form == Form.JSON) {
      out().print(written == 0 ? "[]\n" : written == 1 ? first : "]\n");
    }
    return status;
  }

  private int joined(Input file) throws IOException {
    byte[] whole = RecordLines.joined(file.lines());
    try (ReadResult read = mode.reader().read(whole)) {
      return write(read, file.toString());
    }
  }

  private int each(Input file) throws IOException {
    int status = Communique.WELL;
    try (CorpusIterator corpus = file.open(mode.reader())) {
      while (corpus.hasNext()) {
        CorpusEntry entry = corpus.next();
        boolean isOne = corpus.form() == CorpusForm.DOCUMENT;
        String name = file + (isOne ? "" : ":" + entry.line());
        status = Math.max(status, write(entry.result(), name));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": " + e.getCause().getMessage(), e);
    }
    return status;
  }

  private int write(ReadResult read, String name) throws IOException {
    if (!read.isLossless()) {
      spec.commandLine()
          .getErr()
          .println(
              "communique: "
                  + Quoted.visible(name)
                  + ": it could not be read in full; communique check says where");
      return Communique.WRONG;
    }
    write(read.dossier().orElseThrow());
    return Communique.WELL;
  }

  private void write(Dossier dossier) {
    if (written > 0 && (form == Form.YAML || form == Form.RECORDS)) {
      throw new ParameterException(
          spec.commandLine(), "--to " + form + " is for one dossier, and there are several");
    }
    switch (form) {
      case JSON -> writeItem(dossier);
      case YAML -> out().print(DossierWriter.yaml().toText(dossier));
      case JSONL -> out().print(DossierWriter.compact().toText(dossier) + "\n");
      case RECORDS -> RecordLines.split(dossier, out());
    }
    written++;
  }

  /** Whether there are several is known with the second. */
  private void writeItem(Dossier dossier) {
    String text = DossierWriter.pretty().toText(dossier);
    if (written == 0) {
      first = text;
    }
    if (written == 1) {
      out().print("[" + first.stripTrailing());
    }
    if (written >= 1) {
      out().print(",\n" + text.stripTrailing());
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
