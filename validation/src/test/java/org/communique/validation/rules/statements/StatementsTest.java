package org.communique.validation.rules.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final Checked NO_SPEAKER = Checked.by("no-speaker");
  private static final Checked NOT_THERE = Checked.by("speaker-not-at-event");

  private static final Dossier TALKS =
      Dossier.builder()
          .id("d")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addState(s -> s.id("italy").name("en", "Italy"))
          .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).addParticipants("france", "spain"))
          .addAgreement(
              a -> a.id("treaty").kind(AgreementKind.TREATY).addParticipants("france", "spain"))
          .build();

  @Test
  void aStatementNeedsASpeakerUnlessTheListIsOpen() {
    Statement said = Statement.builder().id("s").addContent("en", "x").build();
    assertThat(NO_SPEAKER.places(said)).containsExactly("");
    assertThat(NO_SPEAKER.places(said.toBuilder().addOpen("speakers").build())).isEmpty();
    assertThat(NO_SPEAKER.places(said.toBuilder().addSpeaker("spain").build())).isEmpty();
  }

  @Test
  void whoSpokeForASideAtAnotherTimeWasNotThereForIt() {
    for (String date : List.of("1994", "1995", "1996")) {
      Dossier dossier =
          Dossier.builder()
              .id("d")
              .addState(s -> s.id("france").name("en", "France"))
              .addState(s -> s.id("spain").name("en", "Spain"))
              .addPerson(
                  p ->
                      p.id("spokesman")
                          .name("en", "A spokesman")
                          .addOffice(
                              o -> o.office(OfficeKind.SPOKESPERSON).of("france").until("1995-05")))
              .addSummit(
                  s ->
                      s.id("talks")
                          .kind(SummitKind.TALKS)
                          .date(date)
                          .addParticipants("france", "spain"))
              .addStatement(
                  s -> s.id("s").at("talks").addSpeaker("spokesman").addContent("en", "x"))
              .build();

      assertThat(NOT_THERE.places(dossier)).hasSize(date.equals("1996") ? 1 : 0);
    }
  }

  @Test
  void eachSpeakerWasThere() {
    assertThat(NOT_THERE.places(said("talks", "france", "italy", "spain")))
        .containsExactly("/statements/0/speakers/1");
  }

  @Test
  void theTextOfAnAgreementIsNoEncounter() {
    assertThat(NOT_THERE.places(said("treaty", "italy"))).isEmpty();
  }

  @Test
  void aSpeakerOrAnEncounterThatIsNotRecordedIsLeftToTheRuleOnReferences() {
    assertThat(NOT_THERE.places(said("talks", "nobody"))).isEmpty();
    assertThat(NOT_THERE.places(said("nowhere", "italy"))).isEmpty();
  }

  @Test
  void theMessageNamesSpeakerAndEncounter() {
    assertThat(NOT_THERE.messages(said("talks", "italy")))
        .singleElement()
        .asString()
        .startsWith("\"italy\" speaks at \"talks\", but is neither a participant nor of a side");
  }

  private static Dossier said(String at, String... speakers) {
    return TALKS.toBuilder()
        .addStatement(s -> s.id("s").addContent("en", "x").at(at).addSpeakers(speakers))
        .build();
  }
}
