package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.io.DossierReader;
import org.communique.io.FixedText;
import org.communique.io.ReadResult;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusForm;
import org.communique.io.lines.CorpusIterator;
import org.communique.io.lines.OrderedWork;
import org.communique.io.report.CheckedDossier;
import org.communique.io.report.ReportWriter;
import org.communique.model.finding.Report;
import org.communique.validation.DossierValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong with dossiers, or worth knowing. */
@Command(
    name = "check",
    description = {
      "Says what is wrong in dossiers: what cannot be read, and what breaks a rule.",
      "A file holds one dossier, or many: JSON Lines, a JSON text sequence or a JSON array, also",
      "in gzip. Of a folder the files .json, .jsonl and .yaml are checked.",
      "Findings are in the order of their place in each file.",
      "With --fix, corrects what is sure to be meant otherwise, and tells what remains.",
      "Exit status: 0 without findings of severity error, 1 with, 2 if a file cannot be read.",
    },
    mixinStandardHelpOptions = true)
final class CheckDossiers implements Callable<Integer> {

  /** Of one dossier, so many findings of a code are told of in tables. */
  private static final int MOST_ROWS = 10_000;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Dossiers, corpora, folders, or patterns in quotes; - is standard input.")
  private List<Input> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text (default): for people.",
        "json: one object with all findings and totals.",
        "sarif: SARIF 2.1.0, for tools that review code.",
        "github: annotations, for GitHub Actions.",
        "junit: XML as JUnit's, for pages that show builds.",
        "csv, jsonl: one row a finding, for spreadsheets and databases.",
      })
  private CheckFormat format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default: on a terminal), always or never.")
  private Color color;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = {
        "How many findings of each code to tell of a file; default: "
            + Report.DEFAULT_CAP
            + ". In csv and jsonl",
        "it is how many to tell of each dossier; default: 10000. Totals count all of them."
      })
  private Optional<Integer> mostFindings = Optional.empty();

  @Option(
      names = "--acknowledged",
      description = "Also show the findings that their records acknowledge.")
  private boolean acknowledged;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description = {
        "A file in JSON with the rules of a house: which are off, which matter more or less,",
        "and which codes are known. docs/rule-books.md describes it.",
      })
  private Optional<String> rules = Optional.empty();

  @Option(
      names = {"-r", "--recursive"},
      description = "Also look into the folders in a folder.")
  private boolean recursive;

  @Option(
      names = "--summary",
      description =
          "Tell how many findings there are by file and code, and not the findings; as text or"
              + " json.")
  private boolean summary;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many dossiers to check at a time; default: as many as there are cores.")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private ReadingMode mode;

  @Mixin private Fixing fixing;

  @Spec private CommandSpec spec;

  private final Tally tally = new Tally();
  private ReportWriter writer;
  private Progress progress;
  private Interruption interruption;
  private int maxFindings;
  private long bytesBefore;
  private @Nullable CorpusIterator open;
  private boolean ended;

  CheckDossiers() {}

  @Override
  public Integer call() throws IOException {
    refuseWhatCannotBe();
    if (summary) {
      tally.countOnly();
    }
    fixing.requireSense(files, spec.commandLine());
    maxFindings = mostFindings.orElse(isRows() ? MOST_ROWS : Report.DEFAULT_CAP);
    DossierValidator validator = HouseRules.validator(rules);
    DossierReader reader = mode.reader().recovering().withMaxFindings(maxFindings);
    writer = format.writer(out(), color.isOn(), acknowledged);
    Set<Input> inputs = fixing.isOn() ? corrected(inputs(), validator) : inputs();
    progress =
        new Progress(
            spec.commandLine().getErr(), Color.isTerminal(), System::nanoTime, bytesIn(inputs));
    try (Interruption watched = Interruption.watch(this::endQuietly);
        OrderedWork<CheckedEntry> work =
            OrderedWork.of(
                threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()), this::take)) {
      interruption = watched;
      for (Input file : inputs) {
        check(file, reader, validator, work);
      }
      finish(work);
      return end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return end();
    }
  }

  private void refuseWhatCannotBe() {
    if (files.stream().filter(Input::isStandardInput).count() > 1) {
      throw misuse("standard input can be read only once");
    }
    if (mostFindings.orElse(0) < 0) {
      throw misuse("--max-findings: expected 0 or more, found " + mostFindings.get());
    }
    if (threads.orElse(1) < 1) {
      throw misuse("--threads: expected 1 or more, found " + threads.get());
    }
    if (summary && format != CheckFormat.TEXT && format != CheckFormat.JSON) {
      throw misuse("--summary is told as text or json, not as " + format);
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private boolean isRows() {
    return format == CheckFormat.CSV || format == CheckFormat.JSONL;
  }

  /** A folder or pattern that names nothing stays what it is, and is told of when it is opened. */
  private Set<Input> inputs() {
    Set<Input> inputs = new LinkedHashSet<>();
    for (Input argument : files) {
      try {
        inputs.addAll(Inputs.of(argument, recursive));
      } catch (IOException e) {
        unread(argument, e);
      }
    }
    return inputs;
  }

  /** Corrects files, and gives those in which to look for what remains. */
  private Set<Input> corrected(Set<Input> inputs, DossierValidator validator) {
    Set<Input> corrected = new LinkedHashSet<>();
    PrintWriter told = format == CheckFormat.TEXT ? out() : spec.commandLine().getErr();
    for (Input input : inputs) {
      try {
        FixedText fixed = fixing.fix(input, validator);
        fixed.fixed().forEach(finding -> told.print(Fixing.told(input, finding)));
        told.flush();
        tally.corrected(fixed.fixed().size());
        corrected.add(fixing.written(input));
      } catch (IOException e) {
        unread(input, e);
      }
    }
    return corrected;
  }

  private static OptionalLong bytesIn(Set<Input> inputs) {
    long bytes = 0;
    for (Input input : inputs) {
      OptionalLong size = input.size();
      if (size.isEmpty()) {
        return size;
      }
      bytes += size.getAsLong();
    }
    return OptionalLong.of(bytes);
  }

  private void check(
      Input file, DossierReader reader, DossierValidator validator, OrderedWork<CheckedEntry> work)
      throws IOException, InterruptedException {
    if (work.isStopped()) {
      return;
    }
    try (CorpusIterator corpus = file.open(reader)) {
      open = corpus;
      tally.opened(file, corpus.form() != CorpusForm.DOCUMENT);
      work.addAll(corpus, entry -> examine(file, entry, validator));
      bytesBefore += corpus.bytesRead();
    } catch (OutputFailure e) {
      throw e.getCause();
    } catch (IOException e) {
      finish(work); // What comes before it is told before it.
      unread(file, e);
    } finally {
      open = null;
    }
  }

  /** A file whose text cannot be read a second time is told of like one that cannot be read. */
  private CheckedEntry examine(Input file, CorpusEntry entry, DossierValidator validator)
      throws IOException {
    ReadResult read = entry.result();
    Examination examination = Examination.of(read, maxFindings, validator);
    CheckedDossier dossier =
        CheckedDossier.builder(file.toString(), examination.report(), read)
            .startingAt(entry.line(), entry.offset())
            .build();
    return new CheckedEntry(
        file, dossier, examination.silent(), read.canBeJudged(), read.broken().size());
  }

  private void finish(OrderedWork<CheckedEntry> work) throws IOException, InterruptedException {
    try {
      work.finish();
    } catch (OutputFailure e) {
      throw e.getCause();
    }
  }

  private synchronized void unread(Input file, IOException why) {
    if (ended) {
      return;
    }
    IOException failure =
        why instanceof FileSystemException
            ? why
            : new FileSystemException(file.toString(), null, why.getMessage());
    tally.unread(file);
    try {
      progressCleared();
      if (!summary) {
        writer.write(CheckedDossier.unread(file.toString(), Failure.explained(failure)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Failure.tell(failure, spec.commandLine().getErr());
  }

  /** What is found in a dossier is written at once, while its text is at hand. */
  private synchronized boolean take(CheckedEntry checked) throws IOException {
    if (ended) {
      return false;
    }
    Report told = tally.add(checked, maxFindings, !isRows());
    if (!summary) {
      if (!told.findings().isEmpty() || !told.acknowledged().isEmpty()) {
        progressCleared();
      }
      try {
        writer.write(checked.dossier().withReport(told));
      } catch (IOException e) {
        throw new OutputFailure(e);
      }
    }
    CorpusIterator current = open;
    progress.at(tally.dossiers(), bytesBefore + (current == null ? 0 : current.bytesRead()));
    return !interruption.isAsked() && !out().checkError();
  }

  private void progressCleared() {
    if (progress != null) {
      progress.clear();
    }
  }

  private void endQuietly() {
    try {
      end();
    } catch (IOException e) {
      Failure.tell(e, spec.commandLine().getErr());
    }
  }

  /** Tells what comes last, once. */
  private synchronized int end() throws IOException {
    if (!ended) {
      ended = true;
      progressCleared();
      if (!summary) {
        writer.finish();
      } else if (format == CheckFormat.JSON) {
        out().print(Summary.json(tally));
      } else {
        Summary.write(tally, out());
      }
      tellLast();
      out().flush();
    }
    if (tally.hasUnread()) {
      return Communique.FAILED;
    }
    return tally.counts().hasErrors() ? Communique.WRONG : Communique.WELL;
  }

  /** JSON has the totals itself; rows must not be mixed with them. */
  private void tellLast() {
    String line =
        (interruption.isAsked() ? "interrupted; " : "")
            + (fixing.isOn() ? "corrected " + tally.corrected() + ", " : "")
            + tally.lastLine(acknowledged || format == CheckFormat.SARIF || summary);
    if (format == CheckFormat.TEXT) {
      out().print(line + "\n");
    } else if (format != CheckFormat.JSON || interruption.isAsked()) {
      spec.commandLine().getErr().print("communique: " + line + "\n");
      spec.commandLine().getErr().flush();
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** What is printed could not be written: that is no fault of a file. */
  private static final class OutputFailure extends IOException {

    private static final long serialVersionUID = 1L;

    OutputFailure(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }
}
