package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("spain").name("en", "Spain"))
          .addState(s -> s.id("italy").name("en", "Italy"))
          .addAgreement(
              a ->
                  a.id("trade")
                      .kind(AgreementKind.TREATY)
                      .addParticipants("france", "spain")
                      .addEvent(
                          e ->
                              e.kind(AgreementEventKind.RATIFIED)
                                  .date("1990-01-01")
                                  .addBy("france", "spain"))
                      .addEvent(e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date("1990-02"))
                      .addEvent(e -> e.kind(AgreementEventKind.TERMINATED).date("2000-06-01")))
          .addAgreement(
              a ->
                  a.id("rivers")
                      .kind(AgreementKind.TREATY)
                      .addParticipants("france", "spain", "italy")
                      .addEvent(
                          e ->
                              e.kind(AgreementEventKind.RATIFIED)
                                  .date("1991-01-01")
                                  .addBy("france", "spain"))
                      .addEvent(
                          e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date("1992-01-01")))
          .build();

  private final DossierIndex index = DossierIndex.of(DOSSIER);
  private final Agreements agreements = Agreements.of(index);

  @Test
  void anAgreementIsThatOfItsParticipants() {
    assertThat(ids(agreements.of(actor("italy")))).containsExactly("rivers");
    assertThat(ids(agreements.between(actor("france"), actor("spain"))))
        .containsExactly("trade", "rivers");
    assertThat(agreements.between(actor("france"), actor("nobody"))).isEmpty();
  }

  @Test
  void whatIsInForceOnADayIsAnsweredInThreeValues() {
    assertThat(told(agreements.inForceOn(LocalDate.of(1990, 1, 20)))).isEmpty();
    assertThat(told(agreements.inForceOn(LocalDate.of(1990, 2, 15))))
        .containsExactly("trade POSSIBLE");
    assertThat(told(agreements.inForceOn(LocalDate.of(1995, 1, 1))))
        .containsExactly("trade NECESSARY", "rivers NECESSARY");
    assertThat(told(agreements.inForceOn(LocalDate.of(2001, 1, 1))))
        .containsExactly("rivers NECESSARY");
  }

  @Test
  void anAgreementInForceBindsTwoIfBothAreParties() {
    LocalDate day = LocalDate.of(1995, 1, 1);
    assertThat(told(agreements.inForceBetween(actor("france"), actor("spain"), day)))
        .containsExactly("trade NECESSARY", "rivers NECESSARY");
    assertThat(agreements.inForceBetween(actor("france"), actor("italy"), day))
        .as("Italy has not consented")
        .isEmpty();
  }

  @Test
  void aLifeIsComputedOnceForAnIndex() {
    Agreement trade = DOSSIER.getAgreements().get(0);
    assertThat(AgreementLife.of(trade, index)).isSameAs(AgreementLife.of(trade, index));
    Agreement stranger = trade.toBuilder().id("stranger").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementLife.of(stranger, index))
        .withMessageContaining("does not hold the agreement stranger");
  }

  private static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  private static List<String> ids(List<Located<Agreement>> found) {
    return found.stream().map(each -> each.part().getId().value()).toList();
  }

  private static List<String> told(Map<Located<Agreement>, Possibility> found) {
    return found.entrySet().stream()
        .map(each -> each.getKey().part().getId() + " " + each.getValue())
        .toList();
  }
}
