package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.io.CanonicalForm;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.text.Quoted;
import org.communique.model.value.Digest;
import org.communique.model.value.Id;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canonical}: the one form of a dossier, and its digest. */
@Command(
    name = "canonical",
    description = {
      "Writes dossiers in canonical form (RFC 8785), one a line, or their SHA-256.",
      "Two dossiers that say the same have the same form, however they are laid out.",
      "Of a dossier that could not be read in full nothing is written, and the status is 1.",
    },
    mixinStandardHelpOptions = true)
final class CanonicalDossiers implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Dossiers, corpora or folders; - is standard input.")
  private List<Input> files;

  @Option(
      names = "--digest",
      description = "Write the SHA-256 of each, and its id or the file it is in.")
  private boolean digest;

  @Option(
      names = "--record",
      paramLabel = "ID",
      description = "The form or digest of one record of each dossier, and not of the dossier.")
  private Optional<String> record = Optional.empty();

  @Option(
      names = {"-r", "--recursive"},
      description = "Also look into the folders in a folder.")
  private boolean recursive;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  CanonicalDossiers() {}

  @Override
  public Integer call() throws IOException {
    Optional<Id> id = record.map(this::id);
    int status = Communique.WELL;
    boolean found = false;
    for (Input argument : files) {
      for (Input file : Inputs.of(argument, recursive)) {
        try (CorpusIterator corpus = file.open(mode.reader())) {
          while (corpus.hasNext()) {
            CorpusEntry entry = corpus.next();
            boolean isOne = corpus.form() == CorpusForm.DOCUMENT;
            String name = file + (isOne ? "" : ":" + entry.line());
            status = Math.max(status, write(entry, name, id));
            found |=
                id.isPresent()
                    && entry.result().dossier().flatMap(d -> d.find(id.get())).isPresent();
          }
        } catch (UncheckedIOException e) {
          throw new IOException(file + ": " + e.getCause().getMessage(), e);
        }
      }
    }
    if (id.isPresent() && !found) {
      throw new ParameterException(
          spec.commandLine(), "there is no record with the id " + id.get());
    }
    return status;
  }

  private Id id(String text) {
    try {
      return Id.of(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--record: " + e.getMessage());
    }
  }

  private int write(CorpusEntry entry, String name, Optional<Id> id) {
    ReadResult read = entry.result();
    if (!read.isLossless()) {
      return complain(name, "it could not be read in full; communique check says where");
    }
    Dossier dossier = read.dossier().orElseThrow();
    try {
      if (id.isEmpty()) {
        write(CanonicalForm.of(dossier), CanonicalForm.digest(dossier), dossier.getId(), name);
      } else if (dossier.find(id.get()).isPresent()) {
        DossierRecord one = dossier.find(id.get()).get();
        write(CanonicalForm.of(one), CanonicalForm.digest(one), one.getId(), name);
      }
      return Communique.WELL;
    } catch (IllegalArgumentException e) {
      return complain(name, String.valueOf(e.getMessage()));
    }
  }

  private int complain(String name, String why) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("communique: " + Quoted.visible(name + ": " + why));
    return Communique.WRONG;
  }

  /**
   * The form is for programs and is written as it is; it has no control characters but in texts.
   */
  private void write(byte[] form, Digest sum, Id id, String name) {
    PrintWriter out = spec.commandLine().getOut();
    if (digest) {
      out.print(sum + "  " + Quoted.visible(id.value()) + "  " + Quoted.visible(name) + "\n");
    } else {
      out.print(new String(form, StandardCharsets.UTF_8));
      out.print('\n');
    }
  }
}
