package org.communique.validation.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.model.Agreement;
import org.communique.model.Place;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class NoEvidenceTest {

  private static final Checked NO_EVIDENCE = Checked.by("no-evidence");

  @Test
  void whatHappenedWasSaidOrWasAgreedNeedsASource() {
    Summit summit = Summit.builder().id("s").kind(SummitKind.TALKS).build();
    Statement statement = Statement.builder().id("s").addContent("en", "x").build();
    Agreement agreement = Agreement.builder().id("a").kind(AgreementKind.TREATY).build();
    assertThat(NO_EVIDENCE.places(summit)).containsExactly("");
    assertThat(NO_EVIDENCE.places(statement)).containsExactly("");
    assertThat(NO_EVIDENCE.places(agreement)).containsExactly("");
    assertThat(NO_EVIDENCE.places(summit.toBuilder().addEvidence(c -> c.source("x")).build()))
        .isEmpty();
    assertThat(NO_EVIDENCE.places(statement.toBuilder().addEvidence(c -> c.source("x")).build()))
        .isEmpty();
  }

  @Test
  void sourcesAndPlacesDoNot() {
    assertThat(NO_EVIDENCE.places(Source.builder().id("s").kind(SourceKind.BOOK).build()))
        .isEmpty();
    assertThat(NO_EVIDENCE.places(Place.builder().id("p").name("en", "P").build())).isEmpty();
  }

  @Test
  void anEventInheritsTheEvidenceOfItsAgreement() {
    Agreement agreement =
        Agreement.builder()
            .id("a")
            .kind(AgreementKind.TREATY)
            .addEvent(e -> e.kind(AgreementEventKind.SIGNED))
            .addEvidence(c -> c.source("x"))
            .build();
    assertThat(NO_EVIDENCE.places(agreement)).isEmpty();
  }

  @Test
  void whereOnlySomeEventsHaveEvidenceTheOthersHaveNothingToInherit() {
    Agreement agreement =
        Agreement.builder()
            .id("a")
            .kind(AgreementKind.TREATY)
            .addEvent(e -> e.kind(AgreementEventKind.SIGNED).addEvidence(c -> c.source("x")))
            .addEvent(e -> e.kind(AgreementEventKind.RATIFIED))
            .build();
    assertThat(NO_EVIDENCE.places(agreement)).containsExactly("/events/1");
    Summit summit =
        Summit.builder()
            .id("s")
            .kind(SummitKind.VISIT)
            .addStatusHistory(c -> c.status(EventStatus.ANNOUNCED).addEvidence(e -> e.source("x")))
            .build();
    assertThat(NO_EVIDENCE.places(summit)).isEmpty();
  }
}
