package org.communique.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communique.io.schema.JsonSchema;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: the format for validators, editors, generators of code and language models. */
@Command(
    name = "schema",
    description = {
      "Prints a schema of the format, in JSON Schema 2020-12.",
      "Of a dossier, of a dossier for generators of code, of one record, of a report, or of what a"
          + " language model is to extract.",
    },
    mixinStandardHelpOptions = true)
final class PrintSchema implements Callable<Integer> {

  /** Which schema. */
  enum Which {
    /** All that a schema can say of a dossier. */
    DOSSIER(lists -> JsonSchema.dossier()),
    /** A dossier without extensions. */
    CODEGEN(lists -> JsonSchema.codegen()),
    /** One record of any type. */
    RECORD(lists -> JsonSchema.record()),
    /** What check prints with --format json. */
    REPORT(lists -> JsonSchema.report()),
    /** What a language model fills in. */
    EXTRACTION(JsonSchema::extraction);

    private final Function<List<String>, JsonSchema> made;

    Which(Function<List<String>, JsonSchema> made) {
      this.made = made;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHICH",
      defaultValue = "dossier",
      description = {
        "dossier (default): all that a schema can say of a dossier.",
        "codegen: a dossier without extensions, for generators of code.",
        "record: one record of any type.",
        "report: what check prints with --format json.",
        "extraction: what a language model fills in.",
      })
  private String name = "dossier";

  @Option(
      names = "--records",
      paramLabel = "LIST",
      split = ",",
      description = {
        "With extraction: the lists of records to extract, such as summits,statements;",
        "without it, all that can be.",
      })
  private List<String> records = List.of();

  @Spec private CommandSpec spec;

  PrintSchema() {}

  @Override
  public Integer call() {
    Which which = which();
    if (!records.isEmpty() && which != Which.EXTRACTION) {
      throw new ParameterException(
          spec.commandLine(), "--records goes with extraction; the others have all records");
    }
    List<String> lists = records.isEmpty() ? JsonSchema.extractedLists() : records;
    spec.commandLine().getOut().print(text(which, lists));
    return Communique.WELL;
  }

  private Which which() {
    List<String> names = Arrays.stream(Which.values()).map(Which::toString).toList();
    int at = names.indexOf(name.toLowerCase(Locale.ROOT));
    if (at >= 0) {
      return Which.values()[at];
    }
    String hint =
        Spelling.nearest(name, names)
            .map(near -> "perhaps " + near + " was meant")
            .orElse("there are " + String.join(", ", names));
    throw new ParameterException(
        spec.commandLine(), "there is no schema " + Quoted.text(name) + "; " + hint);
  }

  private String text(Which which, List<String> lists) {
    try {
      return which.made.apply(lists).toText();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--records: " + e.getMessage(), e);
    }
  }
}
