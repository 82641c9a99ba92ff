package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version read and found is read and found the same. */
class FrozenTest {

  private static final Path FOLDER = Path.of("frozen");

  static List<Path> dossiers() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void whatWasFoundIsFoundStill(Path file) throws IOException {
    Path findings = Path.of(file.toString().replaceFirst("\\.json$", ".findings.tsv"));
    String found = found(file);
    if (Boolean.getBoolean("communique.update")) {
      Files.writeString(findings, found);
    }
    assertThat(found).isEqualTo(Files.readString(findings));
  }

  private static String found(Path file) throws IOException {
    try (ReadResult read = DossierReader.strict().read(file)) {
      Report.Builder report = Report.builder();
      report.addAll(read.findings());
      if (read.hasEveryPart()) {
        DossierValidator.standard().validate(read.dossier().orElseThrow(), report);
      }
      return report.build().findings().stream()
          .map(FrozenTest::row)
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static String row(Finding finding) {
    return finding.severity() + "\t" + finding.code() + "\t" + finding.pointer();
  }
}
