package org.communique.registers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.registers.Imported;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.junit.jupiter.api.Test;

/** Tables of one's own: the worked example of visits, agreements, offices, and bad mappings. */
class MappedCsvTest {

  private static final RegisterFile TABLE = Imported.file(MappedCsvTest.class, "visits.csv");
  private static final RegisterFile MAPPING = Imported.file(MappedCsvTest.class, "visits.yaml");
  private static final Imported VISITS = Imported.of("csv", TABLE, MAPPING);

  @Test
  void aTableOfVisitsIsRead() {
    assertThat(VISITS.dossiers()).hasSize(4);
    assertThat(VISITS.errors()).isEmpty();
    Summit first = summit(0);
    assertThat(first.getId()).hasToString("visit-1");
    assertThat(first.getDate().orElseThrow()).hasToString("1960-05-03/1960-05-07");
    assertThat(first.getRank()).contains(VisitRank.STATE);
    assertThat(first.getHosts()).extracting(Ref::toString).containsExactly("japan");
    assertThat(first.getPlaces())
        .extracting(Ref::toString)
        .containsExactly("place-tokyo", "place-kyoto");
    assertThat(first.getParticipants().get(0).getOnBehalfOf().orElseThrow()).hasToString("norway");
    assertThat(first.getParticipants().get(0).getOffice()).contains(OfficeKind.HEAD_OF_GOVERNMENT);
    assertThat(summit(1).getDate().orElseThrow()).hasToString("1961-06");
    assertThat(summit(3).getRank()).contains(VisitRank.OFFICIAL_WORKING);
  }

  @Test
  void everyCellIsAccountedForAndBadOnesAreClear() {
    assertThat(VISITS.report().cells()).isEqualTo(10 + 7 + 6 + 7);
    assertThat(VISITS.report().leftOut()).containsOnlyKeys("column that the mapping leaves out");
    assertThat(VISITS.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
        .extracting(finding -> finding.position().orElseThrow() + " " + finding.message())
        .satisfiesExactlyInAnyOrder(
            message ->
                assertThat(message).startsWith("3:7 Kind: found \"Fishing\"; expected a rank"),
            message ->
                assertThat(message).startsWith("4:5 Start: found \"31/02/1962\"; expected a date"),
            message ->
                assertThat(message)
                    .startsWith("5:6 End: found \"4 May 1963\"; it is before the start"));
    assertThat(VISITS.report().notUnderstood()).isEqualTo(3);
  }

  @Test
  void agreementsAndOfficesAreReadAsWell() {
    Dossier treaty =
        Imported.of(
                "csv",
                RegisterFile.of(
                    "t.csv",
                    "Title,A,B,Signed,Force\nPact of Moles,France,Spain,2/3/1950,3/4/1951\n"),
                RegisterFile.of(
                    "m.json",
                    """
                    {"record": "agreement", "dates": "month-first",
                     "columns": {"Title": "title", "A": "participant", "B": "participant",
                                 "Signed": {"to": "event", "event": "signed"},
                                 "Force": {"to": "event", "event": "entered-into-force"}}}
                    """))
            .dossiers()
            .get(0);
    assertThat(treaty.getAgreements().get(0).getKind()).isEqualTo(AgreementKind.PACT);
    assertThat(treaty.getAgreements().get(0).getEvents().get(0).getDate().orElseThrow())
        .hasToString("1950-02-03");

    Dossier office =
        Imported.of(
                "csv",
                RegisterFile.of(
                    "o.csv", "Who,What,Where,From\nAda Mole,Foreign Minister,France,1950\n"),
                RegisterFile.of(
                    "m.yml",
                    "record: office\ncolumns: {Who: person, What: title, Where: of, From: from}\n"))
            .dossiers()
            .get(0);
    Person person =
        office.getActors().stream()
            .filter(Person.class::isInstance)
            .map(Person.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(person.getOffices().get(0).getOffice()).isEqualTo(OfficeKind.FOREIGN_MINISTER);
    assertThat(person.getOffices().get(0).getOf().orElseThrow()).hasToString("france");
  }

  @Test
  void whatIsWrongWithAMappingIsSaid() {
    assertThat(problem("record: encountr\ncolumns: {A: host}")).contains("expected encounter");
    assertThat(problem("record: encounter\ncolumns: {A: hots}")).contains("did you mean host?");
    assertThat(problem("record: encounter\ncolums: {A: host}")).contains("did you mean columns?");
    assertThat(problem("record: encounter")).contains("\"columns\" is missing");
    assertThat(problem("record: [")).contains("neither YAML nor JSON");
    assertThat(problem("record: agreement\ncolumns: {A: event}")).contains("needs \"event\"");
    assertThat(codes(Imported.of("csv", TABLE))).containsExactly("register-mapping-unusable");
    assertThat(
            codes(
                Imported.of(
                    "csv",
                    RegisterFile.of("t.csv", "A\nFrance\n"),
                    RegisterFile.of("m.yaml", "record: encounter\ncolumns: {A: host, B: host}"))))
        .contains("register-column-missing");
  }

  private static String problem(String mapping) {
    Imported imported = Imported.of("csv", TABLE, RegisterFile.of("m.yaml", mapping));
    assertThat(codes(imported)).containsExactly("register-mapping-unusable");
    return imported.report().findings().findings().get(0).message();
  }

  private static List<String> codes(Imported imported) {
    return imported.report().findings().findings().stream().map(Finding::code).toList();
  }

  private static Summit summit(int at) {
    return VISITS.dossiers().get(at).getSummits().get(0);
  }
}
