package org.communique.registers.historian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.registers.DossierCollector;
import org.communique.registers.Imported;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.junit.jupiter.api.Test;

/** Files of our own in the shapes of the office's, with their quirks. */
class HistorianFilesTest {

  private static final Imported ALL =
      Imported.of(
          "historian",
          Stream.of(
                  "harbor-ann.xml",
                  "pilot-jane.xml",
                  "bolivia.xml",
                  "secretary.xml",
                  "visits.xml",
                  "president.xml")
              .map(name -> Imported.file(HistorianFilesTest.class, name))
              .toArray(RegisterFile[]::new));
  private static final Dossier TOGETHER = together();

  private static Dossier together() {
    DossierCollector collector = new DossierCollector();
    ALL.dossiers().forEach(collector::add);
    return collector.build("all");
  }

  @Test
  void theDossiersPassTheRules() {
    assertThat(ALL.dossiers()).hasSize(5);
    assertThat(ALL.errors()).isEmpty();
  }

  @Test
  void everyValueIsAccountedFor() {
    assertThat(ALL.report().findings().findings())
        .filteredOn(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
        .extracting(
            finding -> finding.arguments().get("column") + " " + finding.arguments().get("found"))
        .containsExactlyInAnyOrder("ended/date soon", "end-date 1941-04-07");
    assertThat(ALL.report().notUnderstood()).isEqualTo(2);
    assertThat(ALL.report().leftOut())
        .containsEntry("history of the post in prose", 3L)
        .containsEntry("bookkeeping of the register", 8L);
    assertThat(ALL.report().cells()).isEqualTo(leaves());
  }

  /** All values of the files that are not blank, counted without the reader. */
  private static long leaves() {
    long values = 0;
    for (String name :
        List.of("harbor-ann", "pilot-jane", "bolivia", "secretary", "visits", "president")) {
      String text = text(Imported.file(HistorianFilesTest.class, name + ".xml"));
      String flat = text.replaceAll("(?s)<hi>|</hi>", "");
      values += Pattern.compile(">[^<]*[^<\\s][^<]*</").matcher(flat).results().count();
      values += Pattern.compile("(?:role|who|id)=\"").matcher(text).results().count();
    }
    return values;
  }

  private static String text(RegisterFile file) {
    try (var in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theDoubtOfANoteIsInTheDate() {
    Office charge = office("pilot-jane");
    assertThat(charge.getOffice()).isEqualTo(OfficeKind.CHARGE_DAFFAIRES);
    assertThat(charge.isActing()).isTrue();
    assertThat(charge.getFrom().orElseThrow()).hasToString("1952-12");
    assertThat(charge.getUntil().orElseThrow()).hasToString("[..1954-01-18]");
    assertThat(charge.getTo().orElseThrow()).hasToString("bolivia");
    assertThat(charge.getNote().orElseThrow().inLanguage("en").orElseThrow())
        .contains("Appointed 1952-02-10.", "on or shortly before", "during a recess");

    Office ambassador = office("keeper-john");
    assertThat(ambassador.getOffice()).isEqualTo(OfficeKind.AMBASSADOR);
    assertThat(ambassador.getFrom().orElseThrow()).hasToString("1955-03-03~");
    assertThat(ambassador.getUntil().orElseThrow()).hasToString("[1956-04-04..]");

    Office never = office("never-went");
    assertThat(never.isDesignate()).isTrue();
    assertThat(never.getFrom()).isEmpty();
  }

  @Test
  void personsAreToldByTheirOwnFiles() {
    Person pilot = person("pilot-jane");
    assertThat(pilot.getName().inLanguage("en")).contains("Jane Pilot");
    assertThat(pilot.getBorn().orElseThrow()).hasToString("1901~");
    assertThat(office("harbor-ann").getOffice()).isEqualTo(OfficeKind.FOREIGN_MINISTER);
    assertThat(office("harbor-ann").getTitle().orElseThrow().inLanguage("en"))
        .contains("Secretary of State");
  }

  @Test
  void theRankOfAVisitIsInItsProse() {
    assertThat(summit("visit-1").getRank()).contains(VisitRank.INFORMAL);
    assertThat(summit("visit-2").getRank()).contains(VisitRank.PRIVATE);
    assertThat(summit("visit-3").getRank()).contains(VisitRank.OFFICIAL);
    assertThat(summit("visit-1").getDate().orElseThrow()).hasToString("1960-01-17/1960-01-21");
    assertThat(summit("visit-2").getDate().orElseThrow()).hasToString("1960-03-15");
    assertThat(summit("visit-1").getHosts())
        .extracting(Ref::toString)
        .containsExactly("united-states");
  }

  @Test
  void visitorsAreTakenApartAndStyledAsTheRegisterHasIt() {
    assertThat(summit("visit-2").getParticipants())
        .extracting(part -> part.getActor() + " " + part.getOffice().orElseThrow())
        .containsExactly("albert-belgium head-of-state", "elisabeth-belgium head-of-state");
    Participation elect = summit("visit-3").getParticipants().get(0);
    assertThat(elect.isDesignate()).isTrue();
    assertThat(elect.getOnBehalfOf().orElseThrow()).hasToString("poland");
    assertThat(elect.getStyledAs().get(0).inLanguage("en")).contains("President-elect Lopez");
  }

  @Test
  void whoAccompaniedThePresidentTookPartAndHasNoRank() {
    Summit accompanied = summit("trip-20");
    assertThat(accompanied.getRank()).isEmpty();
    assertThat(accompanied.getPartOf()).extracting(Ref::toString).containsExactly("trip-10");
    assertThat(summit("trip-10").getRank()).contains(VisitRank.STATE);
    assertThat(ALL.report().findings().findings())
        .extracting(Finding::code)
        .contains("register-whole-missing");
  }

  @Test
  void travelsHaveSeveralPlaces() {
    assertThat(summit("trip-10").getPlaces())
        .extracting(place -> TOGETHER.find(place).isPresent())
        .containsExactly(true, true, true);
    assertThat(TOGETHER.getPlaces())
        .extracting(place -> place.getName().inLanguage("en").orElseThrow())
        .contains("Mexico, D.F.", "Halifax (Nova Scotia)", "Acapulco");
  }

  @Test
  void noDocumentTypeIsRead() {
    String bomb =
        "<!DOCTYPE visits [<!ENTITY a \"aaaaaaaa\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<visits><visit><id>&x;</id></visit></visits>";

    Imported imported = Imported.of("historian", RegisterFile.of("bomb.xml", bomb));

    assertThat(imported.dossiers()).isEmpty();
    assertThat(imported.report().findings().findings())
        .extracting(Finding::code)
        .containsExactly("register-file-broken");
  }

  @Test
  void whatIsNoXmlIsSaidToBeBroken() {
    assertThat(
            Imported.of("historian", RegisterFile.of("x", "no"), RegisterFile.of("y", "<a/>"))
                .report()
                .findings()
                .totalsByCode())
        .containsEntry("register-file-broken", 2L);
  }

  private static Summit summit(String id) {
    return TOGETHER.find(Ref.to(Summit.class, id)).orElseThrow();
  }

  private static Person person(String id) {
    return (Person) TOGETHER.find(Ref.to(Actor.class, id)).orElseThrow();
  }

  private static Office office(String id) {
    return person(id).getOffices().get(0);
  }
}
