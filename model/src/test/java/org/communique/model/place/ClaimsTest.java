package org.communique.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final Dossier ATLAS =
      Dossier.builder()
          .id("atlas")
          .addState(s -> s.id("britain").name("en", "United Kingdom"))
          .addState(s -> s.id("argentina").name("en", "Argentina"))
          .addState(s -> s.id("morocco").name("en", "Morocco"))
          .addState(s -> s.id("algeria").name("en", "Algeria"))
          .addState(s -> s.id("republic").name("en", "Republic").addClaimedBy("morocco"))
          .addTerritory(
              t ->
                  t.id("falklands")
                      .name("en", "Falkland Islands")
                      .of("britain")
                      .addClaimedBy("argentina")
                      .addClaimedBy("britain"))
          .addTerritory(
              t -> t.id("jersey").name("en", "Jersey").of("britain").addClaimedBy("britain"))
          .addPlace(p -> p.id("stanley").name("en", "Stanley").addWithin("falklands"))
          .addPlace(p -> p.id("house").name("en", "Government House").addWithin("stanley"))
          .addPlace(p -> p.id("oasis").name("en", "Oasis").addWithin("republic", "algeria"))
          .addPlace(p -> p.id("hall").name("en", "Hall").addWithin("london", "britain"))
          .addPlace(p -> p.id("london").name("en", "London").addWithin("britain"))
          .addPlace(p -> p.id("villa").name("en", "A villa"))
          .build();

  private final Claims claims = Claims.of(DossierIndex.of(ATLAS));

  @Test
  void aStateClaimsTerritoriesAndStates() {
    assertThat(claims.claimsOf(state("morocco"))).containsExactly(place("republic"));
    assertThat(claims.claimsOf(state("britain")))
        .containsExactly(place("falklands"), place("jersey"));
    assertThat(claims.claimsOf(state("algeria"))).isEmpty();
  }

  @Test
  void whoClaimsAnIslandClaimsWhatLiesOnIt() {
    for (String part : List.of("falklands", "stanley", "house")) {
      assertThat(claims.claimantsOf(place(part)))
          .containsExactly(
              entry(state("argentina"), Possibility.NECESSARY),
              entry(state("britain"), Possibility.NECESSARY));
    }
  }

  @Test
  void whatMayLieElsewhereMayBeClaimed() {
    assertThat(claims.claimantsOf(place("oasis")))
        .containsExactly(entry(state("morocco"), Possibility.POSSIBLE));
    assertThat(claims.claimantsOf(place("villa"))).isEmpty();
  }

  @Test
  void aClaimOfAnotherThanTheAdministratorMakesADispute() {
    assertThat(List.of("house", "republic", "oasis", "jersey", "hall", "villa", "nowhere"))
        .filteredOn(id -> claims.isDisputed(place(id)))
        .containsExactly("house", "republic", "oasis");
  }

  @Test
  void bothEndsTellTheSame() {
    for (Actor actor : ATLAS.getActors()) {
      Ref<State> claimant = Ref.to(State.class, actor.getId());
      for (Ref<Location> claimed : claims.claimsOf(claimant)) {
        assertThat(claims.claimantsOf(claimed)).containsEntry(claimant, Possibility.NECESSARY);
      }
    }
  }

  private static Ref<State> state(String id) {
    return Ref.to(State.class, id);
  }

  private static Ref<Location> place(String id) {
    return Ref.to(Location.class, id);
  }
}
