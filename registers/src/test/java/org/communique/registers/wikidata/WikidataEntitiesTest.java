package org.communique.registers.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.finding.Finding;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.registers.Imported;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.junit.jupiter.api.Test;

/** Entities of our own: as the service answers with them, and as lines of a dump. */
class WikidataEntitiesTest {

  private static final Imported ANSWER =
      Imported.of(
          "wikidata",
          Imported.file(WikidataEntitiesTest.class, "entities.json"),
          Imported.file(WikidataEntitiesTest.class, "dump.json"));

  @Test
  void theDossiersPassTheRules() {
    assertThat(ANSWER.dossiers())
        .extracting(dossier -> dossier.getId().value())
        .containsExactly("wikidata-Q900001", "wikidata-Q900200", "wikidata-Q900400");
    assertThat(ANSWER.errors()).isEmpty();
  }

  @Test
  void everyValueIsAccountedFor() {
    assertThat(ANSWER.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
        .extracting(finding -> finding.arguments().get("column"))
        .containsExactlyInAnyOrder("labels/xx!", "P576");
    assertThat(ANSWER.report().notUnderstood()).isEqualTo(2);
    assertThat(ANSWER.report().leftOut())
        .containsEntry("statement of a property that this reader does not map", 1L)
        .containsEntry("statement that Wikidata calls deprecated", 1L)
        .containsEntry("second value where there is room for one", 1L)
        .containsEntry("link to an article", 1L)
        .containsEntry("envelope of the answer of the service", 1L);
  }

  @Test
  void personsHaveNamesDatesAndPositions() {
    Person ada = (Person) find(0, "wikidata-Q900001");
    assertThat(ada.getName().inLanguage("de")).contains("Ada Maulwurf");
    assertThat(ada.getOtherNames()).hasSize(2);
    // 28 February 1701 of the Julian calendar.
    assertThat(ada.getBorn().orElseThrow()).hasToString("1701-03-11");
    assertThat(ada.getDied().orElseThrow()).hasToString("1760");
    Office office = ada.getOffices().get(0);
    assertThat(office.getOffice()).isEqualTo(OfficeKind.HEAD_OF_GOVERNMENT);
    assertThat(office.getTitle().orElseThrow().inLanguage("en"))
        .contains("Prime Minister of Burrow");
    assertThat(office.getFrom().orElseThrow()).hasToString("1740-05");
    assertThat(office.getUntil()).isEmpty();
    assertThat(office.getOf().orElseThrow()).hasToString("france");
    assertThat(ada.getOffices().get(1).getOffice()).isEqualTo(OfficeKind.HEAD_OF_STATE);
    assertThat(ada.getOffices()).hasSize(2);
  }

  @Test
  void statesHaveSpansSuccessorsAndMemberships() {
    Dossier dossier = ANSWER.dossiers().get(1);
    State burrow = (State) find(1, "wikidata-Q900200");
    assertThat(burrow.getFrom().orElseThrow()).hasToString("[1650..1659]");
    assertThat(burrow.getUntil().orElseThrow()).hasToString("[1701..1800]");
    assertThat(burrow.getPredecessors())
        .extracting(Ref::toString)
        .containsExactly("wikidata-Q900300");
    assertThat(burrow.getSuccessors()).extracting(Ref::toString).containsExactly("france");
    Organization nations =
        (Organization) dossier.find(Ref.to(Actor.class, "united-nations")).orElseThrow();
    assertThat(nations.getMembers().get(0).getFrom().orElseThrow()).hasToString("1945-10-24");
    assertThat(nations.getOpen()).contains("members");
    assertThat(((Organization) find(1, "wikidata-Q900400")).getName().inLanguage("en"))
        .contains("Union of Burrows");
  }

  @Test
  void yearsBeforeOurEraAreThoseOfEdtf() {
    // 15 March 43 BC of the Julian calendar.
    assertThat(((Organization) find(2, "wikidata-Q900400")).getFrom().orElseThrow())
        .hasToString("-0042-03-13");
  }

  @Test
  void aPackedDumpIsReadAsWell() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed);
        var in = Imported.file(WikidataEntitiesTest.class, "dump.json").open()) {
      in.transferTo(gzip);
    }
    Imported dump = Imported.of("wikidata", RegisterFile.of("dump.json.gz", packed.toByteArray()));

    assertThat(dump.dossiers()).hasSize(1);
    assertThat(dump.report().leftOut())
        .containsKey("entity that is no person, state, territory or organization");
  }

  @Test
  void whatIsNoJsonIsSaidToBeBroken() {
    assertThat(
            Imported.of("wikidata", RegisterFile.of("x.json", "{\"id\": \"Q1\","))
                .report()
                .findings()
                .findings())
        .extracting(Finding::code)
        .containsExactly("register-file-broken");
  }

  @Property
  void daysOfTheJulianCalendarAreAsManyDaysApartAsCenturiesSay(
      @ForAll @IntRange(min = 1, max = 2000) int year) {
    Edtf gregorian =
        WikidataTime.edtf(String.format("+%04d-03-01T00:00:00Z", year), 11, "x/Q1985786")
            .orElseThrow();

    int apart = year / 100 - year / 400 - 2;
    assertThat(gregorian.toLocalDate()).contains(LocalDate.of(year, 3, 1).plusDays(apart));
  }

  @Test
  void precisionSaysHowMuchOfATimeCounts() {
    assertThat(
            List.of(
                time("+1952-10-07T00:00:00Z", 11),
                time("+1952-10-00T00:00:00Z", 10),
                time("+1952-00-00T00:00:00Z", 9),
                time("+1950-00-00T00:00:00Z", 8),
                time("+1900-00-00T00:00:00Z", 7),
                time("+1901-00-00T00:00:00Z", 7),
                time("+2000-00-00T00:00:00Z", 6)))
        .containsExactly(
            "1952-10-07",
            "1952-10",
            "1952",
            "[1950..1959]",
            "[1801..1900]",
            "[1901..2000]",
            "[1001..2000]");
    assertThat(WikidataTime.edtf("+1952-02-30T00:00:00Z", 11, "x/Q1985727")).isEmpty();
    assertThat(WikidataTime.edtf("+1952-02-01T00:00:00Z", 3, "x/Q1985727")).isEmpty();
    assertThat(WikidataTime.edtf("1952", 9, "x/Q1985727")).isEmpty();
  }

  private static String time(String time, int precision) {
    return WikidataTime.edtf(time, precision, "x/Q1985727").orElseThrow().toString();
  }

  private static Actor find(int dossier, String id) {
    return ANSWER.dossiers().get(dossier).find(Ref.to(Actor.class, id)).orElseThrow();
  }
}
