package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.io.lines.CorpusEntry;
import org.communique.io.lines.CorpusIterator;
import org.communique.io.lines.OrderedWork;
import org.communique.model.Dossier;
import org.communique.model.link.LinkingKey;
import org.communique.model.link.LinkingKeys;
import org.communique.model.text.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code keys}: under what the records of many dossiers are found in others. */
@Command(
    name = "keys",
    description = {
      "Writes the keys under which encounters, agreements and statements are found in other",
      "dossiers, a JSON object a line. Records that share a key are worth a comparison.",
      "docs/corpora.md shows how to join them by SQL.",
    },
    mixinStandardHelpOptions = true)
final class PrintKeys implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Dossiers, corpora or folders; - is standard input.")
  private List<Input> files;

  @Option(
      names = {"-r", "--recursive"},
      description = "Also look into the folders in a folder.")
  private boolean recursive;

  @Mixin private ReadingMode mode;
  @Spec private CommandSpec spec;

  private int status = Communique.WELL;

  PrintKeys() {}

  /** The rows of one dossier, and what is to be said if it could not be read in full. */
  private record Rows(String text, String complaint) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (OrderedWork<Rows> work =
        OrderedWork.of(Runtime.getRuntime().availableProcessors(), this::take)) {
      for (Input argument : files) {
        for (Input file : Inputs.of(argument, recursive)) {
          try (CorpusIterator corpus = file.open(mode.reader())) {
            work.addAll(corpus, entry -> rows(file.toString(), entry));
          }
        }
      }
      work.finish();
    }
    return status;
  }

  private boolean take(Rows rows) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(rows.text());
    if (!rows.complaint().isEmpty()) {
      status = Communique.WRONG;
      spec.commandLine().getErr().println("communique: " + Quoted.visible(rows.complaint()));
    }
    return !out.checkError();
  }

  private static Rows rows(String file, CorpusEntry entry) {
    StringBuilder text = new StringBuilder();
    entry
        .result()
        .dossier()
        .ifPresent(
            dossier ->
                LinkingKeys.of(dossier)
                    .forEach(key -> text.append(row(file, entry, dossier, key))));
    String complaint =
        entry.result().isLossless()
            ? ""
            : file
                + ":"
                + entry.line()
                + ": it could not be read in full, so keys may be missing; communique check says"
                + " where";
    return new Rows(text.toString(), complaint);
  }

  private static String row(String file, CorpusEntry entry, Dossier dossier, LinkingKey key) {
    ObjectNode row = JsonMapper.shared().createObjectNode();
    row.put("file", file);
    row.put("line", entry.line());
    row.put("offset", entry.offset());
    row.put("dossier", dossier.getId().value());
    row.put("record", key.record().value());
    row.put("type", key.type());
    row.put("kind", key.kind().toString());
    row.put("key", key.key());
    row.put("earliest", key.earliest().map(Object::toString).orElse(null));
    row.put("latest", key.latest().map(Object::toString).orElse(null));
    return Json.line(row);
  }
}
