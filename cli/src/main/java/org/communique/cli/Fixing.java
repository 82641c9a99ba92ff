package org.communique.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.Optional;
import org.communique.io.DossierFixer;
import org.communique.io.DossierReader;
import org.communique.io.FixedText;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.text.Quoted;
import org.communique.validation.DossierValidator;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code check} that correct a file. */
final class Fixing {

  /** What is corrected need not be told of once more, so there may be many. */
  private static final int MOST = 100_000;

  @Option(
      names = "--fix",
      description = {
        "Corrects what is sure: misspelt names and codes, missing [ ], repeated items, offsets.",
        "Needs --out or --in-place. All else in the file stays byte by byte as it is.",
      })
  private boolean on;

  @Option(names = "--out", paramLabel = "FILE", description = "With --fix: writes to this file.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--in-place", description = "With --fix: replaces the files themselves.")
  private boolean inPlace;

  Fixing() {}

  boolean isOn() {
    return on;
  }

  /** Refuses options that say nothing, or too much. */
  void requireSense(Collection<Input> files, CommandLine command) {
    if (!on && (inPlace || out.isPresent())) {
      throw new ParameterException(command, "--out and --in-place need --fix");
    }
    if (!on) {
      return;
    }
    if (inPlace == out.isPresent()) {
      throw new ParameterException(
          command, "--fix needs either --out FILE or --in-place, and not both");
    }
    if (out.isPresent() && files.stream().distinct().count() > 1) {
      throw new ParameterException(command, "--out is one file; correct one file at a time");
    }
    if (inPlace && files.stream().anyMatch(Input::isStandardInput)) {
      throw new ParameterException(
          command, "standard input cannot be replaced; name a file with --out");
    }
  }

  /** Corrects a file and writes it: in place only if anything was corrected. */
  FixedText fix(Input file, DossierValidator validator) throws IOException {
    DossierReader reader = DossierReader.strict().withMaxFindings(MOST);
    refuseCorpus(file, reader);
    FixedText fixed =
        DossierFixer.of(reader, read -> Examination.of(read, MOST, validator).report())
            .fix(file.bytes());
    if (out.isPresent() || fixed.isChanged()) {
      fixed.write(Input.path(written(file).argument()));
    }
    return fixed;
  }

  private static void refuseCorpus(Input file, DossierReader reader) throws IOException {
    if (file.isStandardInput()) {
      return; // Many dossiers one after the other are no JSON, and nothing in them is changed.
    }
    try (CorpusIterator corpus = file.open(reader)) {
      if (corpus.form() != CorpusForm.DOCUMENT) {
        throw new FileSystemException(
            file.toString(), null, "holds many dossiers; --fix corrects files of one");
      }
    }
  }

  /** {@return the file that what remains is in} */
  Input written(Input file) {
    return out.map(Input::new).orElse(file);
  }

  /** {@return a line that tells what was corrected} */
  static String told(Input file, Finding finding) {
    return Quoted.visible(file.toString())
        + finding.position().map(at -> ":" + at).orElse("")
        + ": corrected: "
        + Quoted.visible(finding.fix().map(Fix::summary).orElse(""))
        + " ["
        + finding.code()
        + "]\n";
  }

  static boolean isSure(Finding finding) {
    return finding.fix().filter(Fix::isSure).isPresent();
  }
}
