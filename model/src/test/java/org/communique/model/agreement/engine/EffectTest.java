package org.communique.model.agreement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.communique.model.agreement.log.EventEffect;
import org.junit.jupiter.api.Test;

/** What events do is known to what computes, in the same order. */
class EffectTest {

  @Test
  void whatAnEventDoesAnActDoesInTheSameOrder() {
    List<Effect> effects = Arrays.stream(EventEffect.Does.values()).map(Effect::of).toList();

    assertThat(effects).doesNotHaveDuplicates().isSorted();
    assertThat(effects)
        .extracting(Enum::name)
        .containsExactlyElementsOf(
            Arrays.stream(EventEffect.Does.values()).map(Enum::name).toList());
  }
}
