package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.life.AgreementLife;
import org.communique.model.life.EntryReckoning;
import org.communique.model.life.Standing;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code status}, and the agreements of the example dossiers at dates of their lives.
 */
class StatusTest {

  private static AgreementLife life(String file, String id) throws IOException {
    try (ReadResult result = DossierReader.strict().read(Path.of("dossiers", file))) {
      Dossier dossier = result.dossier().orElseThrow();
      return AgreementLife.of(dossier.find(Ref.to(Agreement.class, id)).orElseThrow(), dossier);
    }
  }

  private static String codes(Standing<?> standing) {
    return standing.possible().stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  private static String participant(AgreementLife life, String actor, String day) {
    return codes(life.statusOn(Ref.to(Actor.class, actor), LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"test-ban.json", "friendship-1948.json", "notes-1953.json"})
  void theDossiersPassCheck(String file) {
    assertThat(Run.of("check", "dossiers/" + file))
        .isEqualTo(new Run(0, "checked 1 file: nothing found\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "1996-09-09, draft, none, none",
    "1996-09-10, adopted, none, none",
    "1996-09-24, signed, signatory, signatory",
    "1998-04-06, signed, signatory, contracting",
    "2000-05-27, signed, signatory, contracting",
    "2000-06-30, signed, contracting, contracting",
    "2023-11-03, signed, signatory, contracting"
  })
  void theTestBanTreatyIsNotInForce(String day, String instrument, String russia, String france)
      throws IOException {
    AgreementLife life = life("test-ban.json", "ctbt");

    assertThat(codes(life.statusOn(LocalDate.parse(day)))).isEqualTo(instrument);
    assertThat(participant(life, "russia", day)).isEqualTo(russia);
    assertThat(participant(life, "france", day)).isEqualTo(france);
    assertThat(participant(life, "india", day)).isEqualTo("none");
    assertThat(life.entryIntoForce().outcome()).isEqualTo(EntryReckoning.Outcome.UNMET);
  }

  @ParameterizedTest
  @CsvSource({
    "1948-04-05, draft, none, none",
    "1948-04-06, signed, signatory, none",
    "1948-05-31, in-force, party, none",
    "1970-06-01, in-force, party, none",
    "1991-12-26, in-force, party, none or party",
    "1992-01-10, in-force or ended, former-party, none or party",
    "1992-01-20, ended, former-party, former-party",
    "2000-01-01, ended, former-party, former-party"
  })
  void theTreatyOfFriendshipOutlivesOneOfItsParties(
      String day, String instrument, String soviets, String russia) throws IOException {
    AgreementLife life = life("friendship-1948.json", "treaty-1948");

    assertThat(codes(life.statusOn(LocalDate.parse(day)))).isEqualTo(instrument);
    assertThat(participant(life, "soviet-union", day)).isEqualTo(soviets);
    assertThat(participant(life, "russia", day)).isEqualTo(russia);
  }

  @ParameterizedTest
  @CsvSource({
    "1953-10-22, draft, none, none",
    "1953-10-23, draft, contracting, none",
    "1953-10-27, in-force, party, party",
    "1953-11-26, in-force, party, party",
    "1954-06-01, in-force or ended, party or former-party, party or former-party",
    "1954-10-27, ended, former-party, former-party"
  })
  void theNotesMakeAnAgreementWithTheSecond(
      String day, String instrument, String proposer, String accepter) throws IOException {
    AgreementLife life = life("notes-1953.json", "notes");

    assertThat(codes(life.statusOn(LocalDate.parse(day)))).isEqualTo(instrument);
    assertThat(participant(life, "united-states", day)).isEqualTo(proposer);
    assertThat(participant(life, "netherlands", day)).isEqualTo(accepter);
    assertThat(life.entryIntoForce().earliest()).contains(LocalDate.parse("1953-10-27"));
    assertThat(life.entryIntoForce().agreesWithRecord()).isNotEqualTo(Possibility.IMPOSSIBLE);
  }

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
