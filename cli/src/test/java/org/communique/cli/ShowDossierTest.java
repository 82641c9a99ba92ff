package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ShowDossierTest {

  private static final String TWO_REPORTS = twoReports();

  private static String twoReports() {
    try {
      return Files.readString(Path.of("..", "examples", "dossiers", "two-reports.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void standardInputIsShownLikeAFile() {
    assertThat(Run.reading(TWO_REPORTS, "show", "-"))
        .isEqualTo(Run.of("show", "../examples/dossiers/two-reports.json"));
  }

  @Test
  void namesAreShownInTheLanguagePreferred() {
    assertThat(Run.reading(TWO_REPORTS, "show", "--language", "zh", "-").out())
        .contains("习近平", "北京, 中国", "Vladimir Putin");
  }

  @Test
  void theConditionOfEntryIntoForceIsToldInWords() {
    assertThat(Run.of("show", "../examples/dossiers/test-ban.json").out())
        .contains("on the n-th consent to be bound, 44 of them", "then 180 days later");
  }

  @Test
  void whatCannotBeReadIsMissingAndTheReaderIsTold() {
    Run run =
        Run.reading(
            "{\"formatVersion\": \"1.0\", \"id\": \"talks\", \"summits\": [{\"id\": \"a\"}]}",
            "show",
            "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "Not whole: 1 error in reading of <stdin>, so something is missing here;"
                + " communique check says where\n\ntalks\n═════\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatIsNoDossierCannotBeShown() {
    Run run = Run.reading("[]", "show", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "communique: <stdin>: 1 error in reading, so there is nothing to tell;"
                + " communique check says where\n");
  }

  private static final String FILE = "../examples/dossiers/two-reports.json";

  @Test
  void oneRecordIsToldWithWhatWasSaidThere() {
    String told = Run.of("show", "--record", "talks-beijing", FILE).out();

    assertThat(told)
        .contains("Talks of Xi Jinping and Vladimir Putin in Beijing\n", "“positive development”")
        .doesNotContain("Talks of Xi Jinping and Vladimir Putin in Russia\n─", "Actors\n")
        .contains("Sources\n");
  }

  @Test
  void theRecordsOfAnActorAreTold() {
    String told = Run.of("show", "--actor", "ukraine", FILE).out();

    assertThat(told)
        .contains("discussed the war in Ukraine", "Ukraine (Україна): state", "UNN: news agency of")
        .doesNotContain("“dear friend”", "Xi Jinping (习近平): person");
  }

  @Test
  void whatIsOutOfTheTimeThatWasAskedForIsLeftOut() {
    assertThat(Run.of("show", "--since", "2025", FILE).out())
        .contains("Talks of Xi Jinping and Vladimir Putin in Russia\n─")
        .doesNotContain("Talks of Xi Jinping and Vladimir Putin in Beijing\n─");
    assertThat(Run.of("show", "--until", "2024", FILE).out())
        .contains("Talks of Xi Jinping and Vladimir Putin in Beijing\n─")
        .doesNotContain("Talks of Xi Jinping and Vladimir Putin in Russia\n─");
  }

  @Test
  void theStatusIsToldOnTheDayThatWasAskedForOrToday() {
    String friendship = "../examples/dossiers/friendship-1948.json";
    StringWriter err = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InstantSource then = InstantSource.fixed(Instant.parse("1950-06-01T12:00:00Z"));
    Communique.run(new Communique(then), new Output(out), new PrintWriter(err), "show", friendship);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("  today          in force\n");
    assertThat(Run.of("show", "--on", "1950-06-01", friendship).out())
        .contains("  on that day    in force (1 June 1950)\n");
  }

  @Test
  void whatIsNotThereCannotBeAskedFor() {
    assertThat(Run.of("show", "--record", "talks-beijng", FILE))
        .matches(run -> run.status() == 2)
        .matches(
            run ->
                run.err()
                    .contains("no record with the id talks-beijng; did you mean talks-beijing?"));
    assertThat(Run.of("show", "--actor", "talks-beijing", FILE).status()).isEqualTo(2);
    assertThat(Run.of("show", "--since", "May", FILE).err()).contains("--since: ", "2024-05-16");
    assertThat(Run.of("show", "--on", "2024", FILE).status()).isEqualTo(2);
  }

  @Test
  void aLongListIsFoldedAndCanBeSeenInFull() {
    StringBuilder json =
        new StringBuilder(
            "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"agreements\": [{\"id\": \"a\",");
    json.append("\"kind\": \"treaty\", \"participants\": [");
    for (int at = 1; at <= 50; at++) {
      json.append(at == 1 ? "" : ",").append("{\"actor\": \"state-").append(at).append("\"}");
    }
    json.append("]}]}");

    assertThat(Run.reading(json.toString(), "show", "-").out())
        .contains("“state-11”\n", "39 more (--all tells them)\n")
        .doesNotContain("“state-12”");
    assertThat(Run.reading(json.toString(), "show", "--all", "-").out())
        .contains("“state-50”\n")
        .doesNotContain("more");
    assertThat(Run.reading(json.toString(), "show", "--record", "a", "-").out())
        .contains("“state-50”\n");
  }

  /** Both texts have words that a terminal obeys; it is a property of whatever is printed. */
  @Test
  void nothingInADossierSteersTheTerminal() {
    String hostile = "\\u001b[2J\\u202e\\u0007\\u2028\\u009b";
    String json =
        ("{'formatVersion': '1.0', 'id': 'd', 'title': {'en': 'T'}, 'sources': [{'id': 's', 'kind':"
                + " 'news-report', 'title': {'en': '#'}, 'text': 'a#b'}], 'actors': [{'id': 'p',"
                + " 'type': 'person', 'name': {'en': '#'}, 'note': {'en': '#'}, 'identifiers':"
                + " [{'scheme': '#', 'value': '#'}]}], 'summits': [{'id': 't', 'kind': 'talks',"
                + " 'title': {'en': '#'}, 'participants': [{'actor': 'p', 'styledAs': [{'en': '#'}]}],"
                + " 'dateAsWritten': {'text': '#'}, 'x-#': '#', 'note': {'en': '#'}, 'evidence':"
                + " [{'source': 's', 'anchors': [{'exact': '#'}]}]}], 'statements': [{'id': 'u',"
                + " 'at': 't', 'content': [{'text': 'a#b'}]}], 'agreements': [{'id': 'a', 'kind':"
                + " 'treaty', 'title': {'en': '#'}, 'events': [{'kind': 'signed', 'note': {'en':"
                + " '#'}}]}], 'judgments': [{'id': 'j', 'records': ['t', 'a'], 'relation': 'same',"
                + " 'by': '#'}], '#': 1}")
            .replace('\'', '"')
            .replace("#", hostile);

    for (String command :
        new String[] {
          "show - --all",
          "check -",
          "check --format=json -",
          "ground -",
          "ground --format=json -",
          "compare -",
          "compare --format=json -",
          "status - a",
          "status --format=json - a"
        }) {
      Run run = Run.reading(json, command.split(" "));
      assertThat((run.out() + run.err()).codePoints())
          .as(command)
          .noneMatch(c -> Character.isISOControl(c) && c != '\n')
          .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x2028);
    }
  }
}
