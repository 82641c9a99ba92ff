package org.communique.registers.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Organization;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Territory;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Finding;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.registers.Imported;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.junit.jupiter.api.Test;

/** A page of search results of our own, with the quirks of the register. */
class TreatiesOnlineTest {

  private static final Imported PAGE =
      Imported.of("uk-treaties", Imported.file(TreatiesOnlineTest.class, "page.json"));
  private static final Agreement BUOYS = PAGE.dossiers().get(0).getAgreements().get(0);
  private static final Agreement FOGHORNS = PAGE.dossiers().get(1).getAgreements().get(0);

  @Test
  void theDossiersPassTheRules() {
    assertThat(PAGE.dossiers()).hasSize(2);
    assertThat(PAGE.errors()).isEmpty();
  }

  @Test
  void everyValueIsAccountedFor() {
    // What is not blank in the three records and in their envelope.
    assertThat(PAGE.report().cells()).isEqualTo(17 + 4 + 14 + 2);
    assertThat(PAGE.report().leftOut())
        .isEqualTo(
            Map.of(
                "date that the register calls unofficial", 1L,
                "paging of the answer of the service", 2L,
                "place in the store of the register", 1L,
                "record that the register repeats", 4L,
                "second number of the record, which is the same", 2L));
    assertThat(PAGE.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
        .extracting(finding -> finding.arguments().get("column"))
        .containsExactlyInAnyOrder("definative_eif_event_date", "surprise_field");
    assertThat(PAGE.report().notUnderstood()).isEqualTo(2);
  }

  @Test
  void statusesAreThoseOfTheRegistersWords() {
    AgreementLife life = AgreementLife.of(BUOYS, DossierIndex.of(PAGE.dossiers().get(0)));
    for (String party : List.of("france", "united-kingdom")) {
      Ref<Actor> actor = Ref.to(Actor.class, party);
      assertThat(life.statusOn(actor, LocalDate.parse("1950-04-02")).status())
          .contains(ParticipantStatus.NONE);
      assertThat(life.statusOn(actor, LocalDate.parse("1950-05-01")).status())
          .contains(ParticipantStatus.PARTY);
      assertThat(life.statusOn(actor, LocalDate.parse("1961-01-01")).status())
          .contains(ParticipantStatus.FORMER_PARTY);
    }
  }

  @Test
  void theKindIsInTheTitle() {
    assertThat(BUOYS.getKind()).isEqualTo(AgreementKind.EXCHANGE_OF_NOTES);
    assertThat(FOGHORNS.getKind()).isEqualTo(AgreementKind.CONVENTION);
  }

  @Test
  void datesComeInPairsWithPlaces() {
    AgreementEvent entry = event(BUOYS, AgreementEventKind.ENTERED_INTO_FORCE);
    assertThat(entry.getDate().orElseThrow()).hasToString("1950-04-03");
    assertThat(entry.getEffective().orElseThrow()).hasToString("1950-05-01");
    assertThat(event(BUOYS, AgreementEventKind.SIGNED).getPlaces())
        .extracting(Ref::toString)
        .containsExactly("place-london", "place-paris");
    AgreementEvent signed = event(FOGHORNS, AgreementEventKind.SIGNED);
    assertThat(signed.getDate().orElseThrow()).hasToString("1961-06");
    assertThat(signed.getPlaces())
        .extracting(Ref::toString)
        .containsExactly("place-geneva", "place-rome", "place-bern");
    assertThat(event(FOGHORNS, AgreementEventKind.RATIFIED).getEffective()).isEmpty();
    AgreementEvent withdrawn = event(FOGHORNS, AgreementEventKind.WITHDRAWN);
    assertThat(withdrawn.getBy()).extracting(Ref::toString).containsExactly("united-kingdom");
  }

  @Test
  void namesInCapitalsAreStatesAndOrganizationsAndOthersTerritories() {
    Dossier dossier = PAGE.dossiers().get(1);

    assertThat(FOGHORNS.getParticipants())
        .extracting(part -> part.getActor().toString())
        .containsExactly("united-kingdom", "soviet-union", "international-foghorn-organisation");
    assertThat(dossier.find(Ref.to(Actor.class, "international-foghorn-organisation")))
        .get()
        .isInstanceOf(Organization.class);
    assertThat(event(FOGHORNS, AgreementEventKind.EXTENDED_TO_TERRITORIES).getTerritories())
        .extracting(Ref::toString)
        .containsExactly("bermuda", "atlantis-islands");
    assertThat(dossier.find(Ref.to(Actor.class, "atlantis-islands")))
        .get()
        .isInstanceOf(Territory.class);
  }

  @Test
  void referencesAreIdentifiers() {
    assertThat(BUOYS.getIdentifiers())
        .extracting(each -> each.getScheme() + " " + each.getValue())
        .containsExactly(
            "uk-treaties 70001",
            "uk-treaties-uuid aaaa-1",
            "uk-treaty-series 012/1950",
            "uk-command-paper Cmd 8000",
            "uk-country-series 001/1950",
            "tna FO 949/998/0",
            "uk-reference BSP Volume 156: 12");
    assertThat(PAGE.dossiers().get(0).getSources())
        .extracting(Source::getUrl)
        .anyMatch(url -> url.orElseThrow().toString().endsWith("pdf/TS%2012.pdf"));
  }

  @Test
  void linesAndListsAreReadAsWell() {
    String one = "{\"id\": 1, \"title\": \"Treaty of Peace\"}";
    assertThat(
            Imported.of("uk-treaties", RegisterFile.of("a", one + "\n" + one.replace('1', '2')))
                .dossiers())
        .hasSize(2);
    assertThat(Imported.of("uk-treaties", RegisterFile.of("a", "[" + one + "]")).dossiers())
        .hasSize(1);
    assertThat(
            Imported.of("uk-treaties", RegisterFile.of("a", one + "\n{\"id\""))
                .report()
                .findings()
                .findings())
        .extracting(Finding::code)
        .containsExactly("register-file-broken");
  }

  private static AgreementEvent event(Agreement agreement, AgreementEventKind kind) {
    return agreement.getEvents().stream()
        .filter(event -> event.getKind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
