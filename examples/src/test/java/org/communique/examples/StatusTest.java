package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code status}. */
class StatusTest {

  @Test
  void onADayItIsTold() {
    Run run = Run.of("status", "dossiers/test-ban.json", "ctbt", "--on", "2024-01-01");

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "status-test-ban.txt");
  }

  @Test
  void withoutADayItIsTheWholeHistory() {
    Run run = Run.of("status", "dossiers/friendship-1948.json", "treaty-1948");

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "status-friendship-1948.txt");
  }

  @Test
  void jsonSaysTheSame() {
    String out =
        Run.of(
                "status",
                "dossiers/notes-1953.json",
                "notes",
                "--on",
                "1954-06-01",
                "--format",
                "json")
            .out();
    JsonNode root = JsonMapper.shared().readTree(out);

    assertThat(root.path("agreement").stringValue()).isEqualTo("notes");
    assertThat(root.path("on").stringValue()).isEqualTo("1954-06-01");
    assertThat(root.path("instrument").has("status")).isFalse();
    assertThat(root.path("instrument").path("possible").toString())
        .isEqualTo("[\"in-force\",\"ended\"]");
    assertThat(root.path("instrument").path("missing").toString())
        .isEqualTo("[{\"at\":\"/agreements/0/events/2\",\"kind\":\"imprecise\"}]");
    assertThat(root.path("participants").path(0).path("actor").stringValue())
        .isEqualTo("united-states");
    assertThat(root.path("participants").size()).isEqualTo(2);
  }

  @Test
  void jsonOfTheHistoryHasPeriods() {
    String out = Run.of("status", "dossiers/notes-1953.json", "notes", "--format", "json").out();
    JsonNode first = JsonMapper.shared().readTree(out).path("instrument").path(0);

    assertThat(first.has("from")).isFalse();
    assertThat(first.path("until").stringValue()).isEqualTo("1953-10-26");
    assertThat(first.path("status").stringValue()).isEqualTo("draft");
  }

  @Test
  void anAgreementThatIsNotThereIsReported() {
    Run run = Run.of("status", "dossiers/notes-1953.json", "note");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("has no agreement note", "did you mean notes?");
    assertThat(Run.of("status", "dossiers/notes-1953.json", "notes", "--on", "soon").err())
        .contains("--on: column 1: found 's'");
  }
}
