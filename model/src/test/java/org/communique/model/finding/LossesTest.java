package org.communique.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTest {

  private static Losses of(String... values) {
    return Losses.of(List.of(values).stream().map(Pointer::parse).toList());
  }

  private static Pointer at(String pointer) {
    return Pointer.parse(pointer);
  }

  @Test
  void aLossIsInThePartAndInAllThatItLiesIn() {
    Losses losses = of("/agreements/0/events/1/by");

    assertThat(losses.areIn(at("/agreements/0/events/1"))).isTrue();
    assertThat(losses.areIn(at("/agreements/0"))).isTrue();
    assertThat(losses.areIn(at("/agreements/0/events/0"))).isFalse();
    assertThat(losses.areIn(at("/agreements/1"))).isFalse();
  }

  @Test
  void aRecordIsTouchedAtEachOfItsPlaces() {
    Losses losses = of("/agreements/0/events/1/by");

    assertThat(losses.areInRecordOf(at("/agreements/0/participants/2/actor"))).isTrue();
    assertThat(losses.areInRecordOf(at("/agreements/10"))).isFalse();
    assertThat(losses.areInRecordOf(at("/statements/0"))).isFalse();
  }

  @Test
  void whereTheDocumentLostAPropertyEveryRecordIsTouched() {
    assertThat(of("/actorss").areInRecordOf(at("/statements/0"))).isTrue();
    assertThat(of("/actorss").areIn(at("/statements/0"))).isFalse();
  }

  @Test
  void nothingLostTouchesNothing() {
    assertThat(of()).isEqualTo(Losses.none());
    assertThat(Losses.none().isEmpty()).isTrue();
    assertThat(Losses.none().areInRecordOf(Pointer.ROOT)).isFalse();
    assertThat(Losses.none().areIn(Pointer.ROOT)).isFalse();
    assertThat(of("/actorss").isEmpty()).isFalse();
  }
}
