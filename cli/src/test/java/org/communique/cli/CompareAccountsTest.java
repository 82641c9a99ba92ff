package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareAccountsTest {

  private static final String EXAMPLE = "../examples/dossiers/two-reports.json";

  private static String judgedSame() throws IOException {
    return Files.readString(Path.of(EXAMPLE))
        .replace("\"relation\": \"distinct\"", "\"relation\": \"same\"");
  }

  @Test
  void inTheExampleNoRecordsAreJudgedSame() {
    assertThat(Run.of("compare", EXAMPLE))
        .isEqualTo(new Run(0, "No records are judged to tell of one thing.\n", ""));
  }

  @Test
  void judgedSameTheTalksConflictInDateAndPlaceAndAgreeInParticipants() throws IOException {
    Run run = Run.reading(judgedSame(), "compare", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Summit: talks-beijing, talks-russia\n")
        .contains("  date: conflicting\n    2024-05-16 (talks-beijing; 1 origin: report-1)\n")
        .contains("  places: conflicting\n")
        .contains("  participants: unanimous\n");
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    String out = Run.reading(judgedSame(), "compare", "-", "--format", "json").out();
    JsonNode cluster = JsonMapper.shared().readTree(out).path("clusters").path(0);
    Map<String, String> concord = new TreeMap<>();
    for (JsonNode property : cluster.path("properties")) {
      concord.put(property.path("property").stringValue(), property.path("concord").stringValue());
    }

    assertThat(cluster.path("records").toString())
        .isEqualTo("[\"talks-beijing\",\"talks-russia\"]");
    assertThat(concord)
        .containsEntry("date", "conflicting")
        .containsEntry("places", "conflicting")
        .containsEntry("participants", "unanimous")
        .containsEntry("hosts", "single")
        .containsEntry("topics", "compatible");
    JsonNode russia = cluster.path("properties").path(concordIndex(cluster)).path("values").path(1);
    assertThat(russia.path("origins").toString())
        .isEqualTo("[[{\"actors\":[\"mao-ning\",\"xinhua\"]}]]");
  }

  @Test
  void aViewSaysWhatItPickedAndWhatItSetAside() throws IOException {
    Run run = Run.reading(judgedSame(), "compare", "-", "--view", "preferred-source:report-2");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\n\n  One reading, by preferred source: report-2\n")
        .contains(
            "    date: 2025-05-08 (told by report-2)\n"
                + "      set aside: 2024-05-16 (talks-beijing; 1 origin: report-1)\n");
  }

  @Test
  void aViewThatPicksNothingSetsAllAside() throws IOException {
    JsonNode view =
        JsonMapper.shared()
            .readTree(
                Run.reading(
                        judgedSame(),
                        "compare",
                        "-",
                        "--format",
                        "json",
                        "--view",
                        "most-independent-origins")
                    .out())
            .path("clusters")
            .path(0)
            .path("view");

    assertThat(view.path("policy").stringValue()).isEqualTo("most independent origins");
    assertThat(view.path("picks").toString())
        .contains(
            "{\"property\":\"date\",\"reason\":\"as many independent origins behind each\","
                + "\"chosen\":[],\"setAside\":[\"2024-05-16\",\"2025-05-08\"]}");
  }

  @Test
  void aPolicyThatThereIsNotIsBadUsage() {
    assertThat(Run.of("compare", EXAMPLE, "--view", "newest").err())
        .contains(
            "expected most-independent-origins, most-precise-compatible, or"
                + " preferred-source:ID[,ID...] but was 'newest'");
    assertThat(Run.of("compare", EXAMPLE, "--view", "preferred-source:report-1,nobody"))
        .isEqualTo(
            new Run(
                2,
                "",
                "communique compare: option '--view': the dossier has no source nobody\n"
                    + "Try: communique compare --help\n"));
  }

  private static int concordIndex(JsonNode cluster) {
    int index = 0;
    for (JsonNode property : cluster.path("properties")) {
      if (property.path("property").stringValue().equals("date")) {
        return index;
      }
      index++;
    }
    throw new AssertionError("no date");
  }
}
