package org.communique.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  /** Told from both ends, and from one only. */
  private static final Succession SUCCESSION =
      Succession.of(
          DossierIndex.of(
              Dossier.builder()
                  .id("d")
                  .addState(s -> s.id("empire").name("en", "Empire"))
                  .addState(s -> s.id("union").name("en", "Union").addPredecessors(ref("empire")))
                  .addState(
                      s ->
                          s.id("east")
                              .name("en", "East")
                              .addPredecessors(ref("union"))
                              .addSuccessors(ref("far-east")))
                  .addState(s -> s.id("west").name("en", "West").addPredecessors(ref("union")))
                  .addTerritory(t -> t.id("far-east").name("en", "Far East"))
                  .build()));

  @Test
  void successionReachesBackThroughAllPredecessors() {
    assertThat(SUCCESSION.predecessors(ref("far-east")))
        .containsExactly(ref("east"), ref("union"), ref("empire"));
  }

  @Test
  void successionReachesForwardThroughAllSuccessors() {
    assertThat(SUCCESSION.successors(ref("union")))
        .containsExactlyInAnyOrder(ref("east"), ref("west"), ref("far-east"));
  }

  @Test
  void twoSuccessorsOfOneStateDidNotSucceedEachOther() {
    assertThat(SUCCESSION.isBetween(ref("empire"), ref("west"))).isTrue();
    assertThat(SUCCESSION.isBetween(ref("west"), ref("empire"))).isTrue();
    assertThat(SUCCESSION.isBetween(ref("west"), ref("east"))).isFalse();
  }

  private static Ref<Actor> ref(String id) {
    return Ref.to(Actor.class, id);
  }
}
