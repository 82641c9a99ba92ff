package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of other schemes that mean much the same. */
class MappingTest {

  @Test
  void aCallIsTheSameInCameoAndPlover() {
    assertThat(SummitKind.CALL.mappings())
        .containsExactly(
            ImmutableMapping.of(
                "cameo", Optional.of("gdelt"), "041", Match.EXACT, Optional.empty()),
            ImmutableMapping.of(
                "plover", Optional.of("0.8"), "CONSULT.phone", Match.EXACT, Optional.empty()));
  }

  @Test
  void aVisitIsTwoCodesOfCameoOneForEachSide() {
    assertThat(SummitKind.VISIT.mappings())
        .contains(
            ImmutableMapping.of(
                "cameo", Optional.of("gdelt"), "042", Match.CLOSE, Optional.of("visitor's side")));
  }

  @Test
  void editionsOfCameoGiveTheSameNumberDifferentMeanings() {
    assertThat(SpeechAct.AGREE.mappings())
        .extracting(Mapping::toString)
        .containsExactly("cameo@gdelt:018 exact", "cameo@1.1:019 exact");
  }

  @Test
  void aSchemeNeedsNoEdition() {
    assertThat(EventStatus.POSTPONED.mappings())
        .containsExactly(
            ImmutableMapping.of(
                "schema.org", Optional.empty(), "EventPostponed", Match.EXACT, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "041", "cameo:041", ":041 exact", "cameo:041 like", "cameo exact"})
  void whatIsNoMappingIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Mapping.parse(text));
  }
}
