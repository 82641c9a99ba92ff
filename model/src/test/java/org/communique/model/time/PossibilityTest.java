package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PossibilityTest {
  /** How far each is from being impossible. */
  private static int degree(Possibility possibility) {
    return switch (possibility) {
      case IMPOSSIBLE -> 0;
      case POSSIBLE -> 1;
      case NECESSARY -> 2;
    };
  }

  @Property
  void bothAreAsPossibleAsTheLess(@ForAll Possibility a, @ForAll Possibility b) {
    assertThat(degree(a.and(b))).isEqualTo(Math.min(degree(a), degree(b)));
  }

  @Property
  void eitherIsAsPossibleAsTheMore(@ForAll Possibility a, @ForAll Possibility b) {
    assertThat(degree(a.or(b))).isEqualTo(Math.max(degree(a), degree(b)));
  }

  @Property
  void theOppositeTurnsRound(@ForAll Possibility a, @ForAll Possibility b) {
    assertThat(degree(a.not())).isEqualTo(2 - degree(a));
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
  }

  @Property
  void necessaryImpliesPossible(@ForAll Possibility a) {
    assertThat(a.isPossible()).isEqualTo(!a.isImpossible());
    assertThat(!a.isNecessary() || a.isPossible()).isTrue();
  }
}
