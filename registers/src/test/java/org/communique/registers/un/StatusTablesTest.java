package org.communique.registers.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Finding;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.registers.Imported;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.UsedActors;
import org.junit.jupiter.api.Test;

/** Status tables of our own, with every quirk that those of the collection have. */
class StatusTablesTest {

  private static final Imported LIGHTS =
      Imported.of("untc", file("4-91.csv"), file("index.csv"), file("4-91.txt"));
  private static final Imported BUOYS = Imported.of("untc", file("saved-page.csv"));

  private static RegisterFile file(String name) {
    return Imported.file(StatusTablesTest.class, name);
  }

  @Test
  void theDossierPassesTheRules() {
    assertThat(LIGHTS.errors()).isEmpty();
    assertThat(BUOYS.errors()).isEmpty();
  }

  @Test
  void everyCellIsAccountedFor() {
    // The table, four blocks of text, and two entries of the index.
    assertThat(LIGHTS.report().cells()).isEqualTo(40 + 8 + 14);
    assertThat(LIGHTS.report().leftOut())
        .isEqualTo(
            Map.of(
                "address of the page of the chapter", 1L,
                "declaration that is in another chapter or empty", 2L,
                "entry of the index whose table was not given", 6L));
    assertThat(LIGHTS.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
        .extracting(StatusTablesTest::place)
        .containsExactlyInAnyOrder(
            "10 Remarks seen", "15 " + CONSENT + " 30 Feb 1952", "16 " + CONSENT + " 1 Nov 1952 q");
    assertThat(LIGHTS.report().notUnderstood()).isEqualTo(3);
  }

  private static final String CONSENT =
      "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d), Formal"
          + " confirmation(c), Consent to be bound(P), Simplified procedure(p)";

  private static String place(Finding finding) {
    return finding.position().orElseThrow().line()
        + " "
        + finding.arguments().get("column")
        + " "
        + finding.arguments().get("found");
  }

  @Test
  void titleAndIndexTellOfTheTreaty() {
    Agreement agreement = agreement(LIGHTS);

    assertThat(agreement.getKind()).isEqualTo(AgreementKind.CONVENTION);
    assertThat(agreement.getTitle().orElseThrow().inLanguage("en"))
        .contains("Convention on the Care of Lighthouses");
    assertThat(agreement.getIdentifiers().toString()).contains("IV-91");
    assertThat(agreement.getOpen()).containsExactly("participants", "events");
    AgreementEvent adopted = agreement.getEvents().get(0);
    assertThat(adopted.getKind()).isEqualTo(AgreementEventKind.ADOPTED);
    assertThat(adopted.getDate().orElseThrow()).hasToString("1951-05-03");
    assertThat(adopted.getPlaces()).extracting(Ref::toString).containsExactly("place-geneva");
  }

  @Test
  void statusesAreThoseOfTheRegistersWords() {
    AgreementLife life = life(LIGHTS);

    assertThat(status(life, "argentina", "1951-12-31")).contains(ParticipantStatus.SIGNATORY);
    assertThat(status(life, "argentina", "1952-12-31")).contains(ParticipantStatus.CONTRACTING);
    assertThat(status(life, "argentina", "1960-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(life.statusOn(LocalDate.parse("1952-12-31")).status())
        .contains(InstrumentStatus.SIGNED);
    assertThat(life.statusOn(LocalDate.parse("1953-01-01")).status())
        .contains(InstrumentStatus.IN_FORCE);
    // Accession of 12 May 1955, in force for it 90 days later.
    assertThat(status(life, "afghanistan", "1955-05-31")).contains(ParticipantStatus.CONTRACTING);
    assertThat(status(life, "afghanistan", "1955-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(status(life, "japan", "1960-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(status(life, "european-union", "1996-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(status(life, "palau", "2000-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(status(life, "czechia", "1994-12-31")).contains(ParticipantStatus.PARTY);
    assertThat(status(life, "switzerland", "1960-12-31")).contains(ParticipantStatus.SIGNATORY);
  }

  @Test
  void whatStandsInBracketsHeldOnceAndHoldsNoLonger() {
    AgreementLife life = life(LIGHTS);

    // Since when is in a footnote, which the table does not have: it may have been at any time,
    // also
    // between consent and entry into force.
    for (String former : new String[] {"denmark", "france"}) {
      assertThat(life.statusOn(actor(former), LocalDate.parse("2000-01-01")).possible())
          .containsExactlyInAnyOrder(
              ParticipantStatus.NONE, ParticipantStatus.PARTY, ParticipantStatus.FORMER_PARTY);
    }
    assertThat(life.statusOn(actor("iran"), LocalDate.parse("2000-01-01")).possible())
        .containsExactlyInAnyOrder(ParticipantStatus.NONE, ParticipantStatus.SIGNATORY);
  }

  @Test
  void lettersMeanWhatTheColumnSays() {
    assertThat(kinds(LIGHTS, "czechia"))
        .containsExactly(AgreementEventKind.SIGNATURE_SUCCEEDED, AgreementEventKind.SUCCEEDED);
    assertThat(kinds(LIGHTS, "belgium"))
        .startsWith(
            AgreementEventKind.SIGNED,
            AgreementEventKind.APPLIED_PROVISIONALLY,
            AgreementEventKind.ACCEPTED);
    assertThat(kinds(LIGHTS, "norway"))
        .containsExactly(
            AgreementEventKind.SIGNED, AgreementEventKind.RATIFIED, AgreementEventKind.ACCEDED);
    assertThat(kinds(BUOYS, "chile"))
        .containsExactly(
            AgreementEventKind.SIGNED_AD_REFERENDUM, AgreementEventKind.SIGNATURE_CONFIRMED);
    assertThat(kinds(BUOYS, "cuba")).containsExactly(AgreementEventKind.SIGNED_DEFINITIVELY);
  }

  @Test
  void aNameThatIsUnknownIsReportedAndKept() {
    assertThat(LIGHTS.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(UsedActors.UNKNOWN))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.position().orElseThrow()).hasToString("14:1");
              assertThat(finding.message()).contains("\"Ruritania\"");
            });
    assertThat(dossier(LIGHTS).find(actor("ruritania")).orElseThrow().getName().inLanguage("en"))
        .contains("Ruritania");
  }

  @Test
  void declarationsAreStatementsOfTheirParticipants() {
    Dossier dossier = dossier(LIGHTS);

    assertThat(kinds(LIGHTS, "argentina")).contains(AgreementEventKind.RESERVATION_MADE);
    AgreementEvent declared =
        dossier.getAgreements().get(0).getEvents().stream()
            .filter(event -> event.getKind().equals(AgreementEventKind.DECLARATION_MADE))
            .filter(event -> event.getDate().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(declared.getDate().orElseThrow()).hasToString("1951-05-04");
    Statement objection =
        dossier.getStatements().stream()
            .filter(each -> each.getSpeakers().get(0).getActor().equals(actor("japan")))
            .findFirst()
            .orElseThrow();
    assertThat(objection.getInReplyTo()).isPresent();
    assertThat(dossier.find(objection.getInReplyTo().get()).orElseThrow().getSpeakers().get(0))
        .satisfies(speaker -> assertThat(speaker.getActor()).isEqualTo(actor("argentina")));
  }

  @Test
  void aSavedPageTellsOfItsTreatyAboveTheTable() {
    Agreement agreement = agreement(BUOYS);

    assertThat(agreement.getKind()).isEqualTo(AgreementKind.AGREEMENT);
    assertThat(agreement.getIdentifiers().toString()).contains("unts").contains("11111");
    assertThat(agreement.getEvents())
        .extracting(AgreementEvent::getKind)
        .contains(
            AgreementEventKind.ADOPTED,
            AgreementEventKind.ENTERED_INTO_FORCE,
            AgreementEventKind.REGISTERED);
    assertThat(dossier(BUOYS).getSources().get(0).getPublished().orElseThrow())
        .hasToString("2024-11-28");
    assertThat(BUOYS.report().leftOut())
        .containsKey("count of signatories and parties, which is computed");
    assertThat(BUOYS.report().notUnderstood()).isZero();
  }

  @Test
  void territoriesAreExtendedTo() {
    AgreementEvent extended =
        agreement(BUOYS).getEvents().stream()
            .filter(event -> event.getKind().equals(AgreementEventKind.EXTENDED_TO_TERRITORIES))
            .findFirst()
            .orElseThrow();

    assertThat(extended.getTerritories())
        .extracting(Ref::toString)
        .containsExactly("bermuda", "gibraltar", "isle-of-man");
    assertThat(extended.getDate().orElseThrow()).hasToString("1972-09-09");
  }

  @Test
  void aFileThatIsNoTableIsSaidToBeNone() {
    Imported nothing = Imported.of("untc", RegisterFile.of("4-1.csv", "a,b\n1,2\n"));

    assertThat(nothing.dossiers()).isEmpty();
    assertThat(nothing.report().findings().findings())
        .extracting(Finding::code)
        .contains("register-file-broken");
  }

  private static Dossier dossier(Imported imported) {
    assertThat(imported.dossiers()).hasSize(1);
    return imported.dossiers().get(0);
  }

  private static Agreement agreement(Imported imported) {
    return dossier(imported).getAgreements().get(0);
  }

  private static AgreementLife life(Imported imported) {
    return AgreementLife.of(agreement(imported), DossierIndex.of(dossier(imported)));
  }

  private static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  private static Optional<ParticipantStatus> status(AgreementLife life, String id, String day) {
    return life.statusOn(actor(id), LocalDate.parse(day)).status();
  }

  private static List<AgreementEventKind> kinds(Imported imported, String id) {
    return agreement(imported).getEvents().stream()
        .filter(event -> event.getBy().contains(actor(id)))
        .map(AgreementEvent::getKind)
        .toList();
  }
}
