package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.index.Located;
import org.communique.model.index.Walk;
import org.communique.model.meta.PartType;
import org.communique.validation.DossierValidator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An example of each type, cut from a dossier in which reader and rules find no error: the one that
 * shows the most properties in few lines.
 */
final class TypeExamples {

  private static final Path ROOT = Path.of("..", "..");

  /** What a reader takes in without scrolling. */
  private static final int MAX_LINES = 48;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

  /** Most properties first, then the shortest, then by the place, so that the choice is stable. */
  private static final Comparator<Example> BEST =
      Comparator.comparing((Example example) -> -example.properties())
          .thenComparing(example -> example.json().length())
          .thenComparing(Example::file)
          .thenComparing(example -> example.pointer().toString());

  private final Map<PartType, Example> best = new HashMap<>();

  private TypeExamples() {}

  /**
   * An example.
   *
   * @param file the dossier that it is from, by its path in the repository
   * @param pointer where in that it stands
   * @param properties how many properties it has
   * @param json the JSON
   */
  record Example(String file, Pointer pointer, int properties, String json) {}

  static TypeExamples collect() throws IOException {
    TypeExamples examples = new TypeExamples();
    for (Path file : dossiers()) {
      examples.take(file);
    }
    return examples;
  }

  Example of(PartType type) {
    Example found = best.get(type);
    if (found == null) {
      throw new AssertionError(
          "no dossier has a %s of at most %d lines; add one to testing/conformance/examples"
              .formatted(missing(), MAX_LINES));
    }
    return found;
  }

  private String missing() {
    return PartType.all().stream()
        .filter(type -> !best.containsKey(type))
        .map(PartType::name)
        .collect(Collectors.joining(" or "));
  }

  private static List<Path> dossiers() throws IOException {
    List<Path> dossiers = new ArrayList<>();
    for (String folder : List.of("examples/dossiers", "testing/conformance/examples")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".json")).forEach(dossiers::add);
      }
    }
    for (String code : RuleExample.codes()) {
      dossiers.add(ROOT.resolve("testing/conformance/rules/" + code + "/conforming.json"));
    }
    dossiers.sort(Comparator.naturalOrder());
    return dossiers;
  }

  private void take(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Dossier> dossier = withoutError(bytes);
    if (dossier.isEmpty()) {
      return;
    }
    JsonNode tree = MAPPER.readTree(bytes);
    Walk walk = Walk.over(dossier.get());
    for (PartType type : PartType.all()) {
      for (Located<?> part : walk.parts(type)) {
        offer(type, file, part.pointer(), tree.at(part.pointer().toString()));
      }
    }
  }

  /** {@return what is read; empty if reader or rules find an error} */
  private static Optional<Dossier> withoutError(byte[] bytes) {
    ReadResult read = DossierReader.strict().read(bytes);
    Report.Builder report = Report.builder().addAll(read.report());
    read.dossier().ifPresent(dossier -> DossierValidator.standard().validate(dossier, report));
    boolean errors =
        report.build().findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return errors ? Optional.empty() : read.dossier();
  }

  private void offer(PartType type, Path file, Pointer pointer, JsonNode node) {
    int properties = node.size();
    Example known = best.get(type);
    if (known != null && known.properties() > properties) {
      return;
    }
    String json = WRITER.writeValueAsString(node);
    if (json.lines().count() > MAX_LINES) {
      return;
    }
    String path = ROOT.relativize(file).toString().replace('\\', '/');
    Example example = new Example(path, pointer, properties, json);
    if (known == null || BEST.compare(example, known) < 0) {
      best.put(type, example);
    }
  }

  /** Texts that stand in a row stay in a row: {@code ["xi", "putin"]}. */
  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter()
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withArrayElementSpacing(Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }
}
