package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code status}. */
class StatusTest {

  private static final String NOTES = "../examples/dossiers/notes-1953.json";

  @Test
  void onADayItIsTold() {
    Run run = Run.of("status", "../examples/dossiers/test-ban.json", "ctbt", "--on", "2024-01-01");

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "status-test-ban.txt");
  }

  @Test
  void withoutADayItIsTheWholeHistory() {
    Run run = Run.of("status", "../examples/dossiers/friendship-1948.json", "treaty-1948");

    assertThat(run.status()).isZero();
    Golden.assertSame(run.out(), "status-friendship-1948.txt");
  }

  @Test
  void oneParticipantIsToldOfAlone() {
    Run run =
        Run.of("status", NOTES, "notes", "--participant", "netherlands", "--on", "1954-06-01");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("The instrument:").contains("Netherlands:");
    JsonNode root = json(NOTES, "notes", "--participant", "netherlands");
    assertThat(root.path("participants")).hasSize(1);
    assertThat(root.path("participants").path(0).path("actor").stringValue())
        .isEqualTo("netherlands");
  }

  @Test
  void whoTakesNoPartIsToldWhoDoes() {
    Run run = Run.of("status", NOTES, "notes", "--participant", "netherland");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("does not take part").contains("did you mean netherlands?");
  }

  @Test
  void theOnlyAgreementNeedsNoNameAndSeveralAreListed(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one.json");
    Files.writeString(
        one,
        """
        {"formatVersion": "1.0", "id": "d",
         "agreements": [{"id": "t", "kind": "treaty", "title": {"en": "Treaty on tea"}}]}
        """);
    Path two = folder.resolve("two.json");
    Files.writeString(
        two,
        """
        {"formatVersion": "1.0", "id": "d",
         "agreements": [{"id": "t", "kind": "treaty", "title": {"en": "Treaty on tea"}},
                        {"id": "u", "kind": "treaty"}]}
        """);

    assertThat(Run.of("status", one.toString()).out()).contains("Treaty on tea", "draft");
    assertThat(Run.of("status", two.toString()).out())
        .contains("name one of them", "t: Treaty on tea", "  u");
    JsonNode list =
        JsonMapper.shared().readTree(Run.of("status", two.toString(), "--format", "json").out());
    assertThat(list.path("agreements")).hasSize(2);
    assertThat(list.path("agreements").path(1).path("title").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "test-ban, ctbt, 2024-01-01",
    "friendship-1948, treaty-1948, 1992-01-10",
    "notes-1817, lakes, 1817-04-28",
    "notes-1953, notes, 1953-10"
  })
  void jsonHasEachKeyWhateverIsKnown(String file, String agreement, String date) {
    JsonNode root = json("../examples/dossiers/" + file + ".json", agreement, "--on", date);

    assertThat(root.propertyNames())
        .containsExactly("agreement", "on", "instrument", "participants", "lossless");
    assertThat(root.path("agreement").stringValue()).isEqualTo(agreement);
    assertThat(root.path("on").stringValue()).isEqualTo(date);
    assertThat(root.path("instrument").propertyNames())
        .containsExactly("status", "possible", "because", "missing");
    assertThat(root.path("participants"))
        .isNotEmpty()
        .allSatisfy(
            participant ->
                assertThat(participant.propertyNames())
                    .containsExactly("actor", "status", "possible", "because", "missing"));
  }

  @Test
  void jsonSaysWhatIsCertainInStatusAndElseWhatIsPossible() {
    JsonNode certain = json(NOTES, "notes", "--on", "1953-10-27").path("instrument");
    JsonNode open = json(NOTES, "notes", "--on", "1954-06-01").path("instrument");

    assertThat(certain.path("status").stringValue()).isEqualTo("in-force");
    assertThat(certain.path("possible")).isEmpty();
    assertThat(certain.path("because").toString())
        .isEqualTo("[\"/agreements/0/entryIntoForce\",\"/agreements/0/events/1\"]");
    assertThat(certain.path("missing")).isEmpty();
    assertThat(open.path("status").isNull()).isTrue();
    assertThat(open.path("possible").toString()).isEqualTo("[\"in-force\",\"ended\"]");
    assertThat(open.path("missing").toString())
        .isEqualTo("[{\"at\":\"/agreements/0/events/2\",\"kind\":\"imprecise\"}]");
  }

  @Test
  void jsonOfTheHistoryHasPeriodsOpenAtBothEnds() {
    JsonNode root = json(NOTES, "notes");
    JsonNode periods = root.path("instrument").path("periods");

    assertThat(root.propertyNames())
        .containsExactly("agreement", "on", "instrument", "participants", "lossless");
    assertThat(root.path("on").isNull()).isTrue();
    assertThat(periods)
        .extracting(
            period -> period.path("from").asString("") + ".." + period.path("until").asString(""))
        .containsExactly(
            "..1953-10-26", "1953-10-27..1953-11-26", "1953-11-27..1954-10-26", "1954-10-27..");
    assertThat(periods)
        .allSatisfy(
            period ->
                assertThat(period.propertyNames())
                    .containsExactly("from", "until", "status", "possible", "because", "missing"));
    assertThat(root.path("participants"))
        .hasSize(2)
        .allSatisfy(
            participant ->
                assertThat(participant.propertyNames()).containsExactly("actor", "periods"));
  }

  @Test
  void whatPointersLeadToIsToldInWords() {
    String out =
        Run.of(
                "status",
                "../examples/dossiers/friendship-1948.json",
                "treaty-1948",
                "--on",
                "1992-01-10")
            .out();

    assertThat(out)
        .contains("because Soviet Union ceased to exist 1991-12-26; entered-into-force 1948-05-31")
        .doesNotContain("/actors", "/agreements");
  }

  @ParameterizedTest
  @CsvSource({
    "1998-01-01, 'China, France, United Kingdom, Russia, Germany, Indonesia, Slovakia, Ukraine,'",
    "2012-02-06, 'China, Egypt, Iran, Israel, India, Pakistan, North Korea.'",
    "2023-11-03, 'China, Russia, Egypt, Iran, Israel, India, Pakistan, North Korea.'"
  })
  void whoseConsentTheConditionStillNeedsOnADayIsTold(String day, String states) {
    String out = Run.of("status", "../examples/dossiers/test-ban.json", "ctbt", "--on", day).out();

    assertThat(out.replace('\n', ' '))
        .contains("It still needs the consent of United States, " + states);
  }

  @Test
  void anAgreementThatIsNotThereIsReported() {
    assertThat(misused(NOTES, "note"))
        .startsWith("communique status: " + NOTES + " has no agreement note; did you mean notes?");
    assertThat(misused(NOTES, "treaty")).contains("has no agreement treaty; there are: notes");
    assertThat(misused("src/test/resources/dossiers/impossible.json", "notes"))
        .contains("has no agreement notes; it has no agreements");
  }

  @ParameterizedTest
  @CsvSource({
    "soon,       found 's'",
    "27.10.1953, found '.'",
    "1953-13-01, found '13'",
    "'',         found the end"
  })
  void aDateThatIsNoneIsReportedWithOneThatIs(String date, String found) {
    assertThat(misused(NOTES, "notes", "--on", date))
        .startsWith("communique status: --on: column ")
        .contains(found, "; a day is written as in 1948-04-06");
  }

  @Test
  void whatCannotBeReadIsSaidSoInOneLine() {
    assertThat(Run.of("status", "../examples/dossiers/none.json", "notes"))
        .isEqualTo(new Run(2, "", "communique: ../examples/dossiers/none.json: no such file\n"));
    Run broken = Run.of("status", "src/test/resources/dossiers/broken.json", "notes");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).hasLineCount(1).contains("there is nothing to tell", "check says");
  }

  @Test
  void whatWasReadOfADossierWithMistakesIsToldWithAWarning() throws IOException {
    String mistaken = Files.readString(Path.of(NOTES)).replace("1953-10-27\",", "soon\",");

    Run run = Run.reading(mistaken, "status", "-", "notes", "--on", "1953-11-01");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("not known of signed by Netherlands: when it happened; it has no date");
    assertThat(run.out()).startsWith("Not whole: 1 error in reading of <stdin>, ");
  }

  private static JsonNode json(String file, String agreement, String... options) {
    List<String> args = new ArrayList<>(List.of("status", file, agreement, "--format", "json"));
    args.addAll(List.of(options));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  /** What is said on the error stream of arguments that cannot be. */
  private static String misused(String file, String agreement, String... options) {
    List<String> args = new ArrayList<>(List.of("status", file, agreement));
    args.addAll(List.of(options));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }
}
