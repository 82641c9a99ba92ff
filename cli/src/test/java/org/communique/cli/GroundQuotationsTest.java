package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GroundQuotationsTest {

  private static final String EXAMPLE = "../examples/dossiers/two-reports.json";

  @Test
  void everythingInTheExampleIsExact() {
    Run run = Run.of("ground", EXAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().limit(20)).allMatch(line -> line.startsWith("exact     /"));
    assertThat(run.out()).containsPattern("\nLooked for \\d+ quotations: \\d+ exact\n$");
  }

  @Test
  void aSlipIsShownBesideWhatTheSourceHas() throws IOException {
    String slip =
        Files.readString(Path.of(EXAMPLE))
            .replace("Xi a “dear friend”.\"", "Xi a “near friend”.\"");
    Run run = Run.reading(slip, "ground", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("missing   /statements/\\d+/content/0/quotedRanges/0: nearest")
        .contains("\"dear friend\", by 1 change");
  }

  @Test
  void jsonHasARowForEachQuotationAndTotals() {
    JsonNode json =
        JsonMapper.shared().readTree(Run.of("ground", EXAMPLE, "--format", "json").out());

    assertThat(json.path("dossier").stringValue()).isEqualTo("two-reports");
    assertThat(json.path("quotations").size())
        .isEqualTo(json.path("totals").path("exact").intValue())
        .isGreaterThan(30);
    JsonNode first = json.path("quotations").path(0);
    assertThat(first.path("pointer").stringValue()).isEqualTo("/agreements/0/evidence/0/anchors/0");
    assertThat(first.path("found").path(0).path("start"))
        .isEqualTo(first.path("expected").path("start"));
  }

  @Test
  void textsThatAreHeldElsewhereAreFoundByTheirDigest(@TempDir Path folder) throws IOException {
    JsonNode dossier = JsonMapper.shared().readTree(Files.readString(Path.of(EXAMPLE)));
    int number = 0;
    for (JsonNode source : dossier.path("sources")) {
      JsonNode text = ((tools.jackson.databind.node.ObjectNode) source).remove("text");
      if (text != null) {
        Files.writeString(folder.resolve("page-" + number++ + ".txt"), text.stringValue());
      }
    }
    String without = dossier.toString();

    assertThat(Run.reading(without, "ground", "-").out()).contains("no-text");
    assertThat(Run.reading(without, "ground", "-", "--texts", folder.toString()))
        .isEqualTo(Run.of("ground", EXAMPLE));
  }

  @Test
  void filesThatAreNotReadAreNamedAndStopNothing(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength((64L << 20) + 1);
    }
    Files.createDirectory(folder.resolve("below"));
    String unread = "unread    \"" + large + "\": has more than 64 MB\n";

    Run run = Run.of("ground", EXAMPLE, "--texts", folder.toString());
    Run plain = Run.of("ground", EXAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out().replace(unread, "")).isEqualTo(plain.out()).isNotEqualTo(run.out());
    assertThat(
            JsonMapper.shared()
                .readTree(
                    Run.of("ground", EXAMPLE, "--texts", folder.toString(), "--format", "json")
                        .out())
                .path("unread"))
        .singleElement()
        .extracting(file -> file.path("reason").stringValue())
        .isEqualTo("has more than 64 MB");
  }

  @Test
  void aFolderThatIsNoneIsAFailure() {
    assertThat(Run.of("ground", EXAMPLE, "--texts", EXAMPLE))
        .isEqualTo(new Run(2, "", "communique: " + EXAMPLE + ": is no folder\n"));
  }
}
