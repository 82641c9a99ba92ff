package org.communique.validation.rules.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.vocabulary.AgreementKind;
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
        .startsWith("\"italy\" speaks at \"talks\" and is not among those who were there");
  }

  private static Dossier said(String at, String... speakers) {
    return TALKS.toBuilder()
        .addStatement(s -> s.id("s").addContent("en", "x").at(at).addSpeakers(speakers))
        .build();
  }
}
