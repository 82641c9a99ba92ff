package org.communique.registers.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.HistoricalActor;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.finding.Finding;
import org.communique.model.time.Edtf;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;

/** The table that ships, and how names are looked up in it. */
class ActorTableTest {

  private static final ActorTable TABLE = ActorTable.shipped();

  @Test
  void everyRowPassesTheRules() {
    Dossier all = Dossier.builder().id("actors").addAllActors(TABLE.actors()).build();

    assertThat(DossierValidator.standard().validate(all).findings())
        .extracting(Finding::toString)
        .isEmpty();
    assertThat(TABLE.actors()).hasSizeGreaterThan(340);
  }

  @Test
  void everySuccessionIsToldOnBothSides() {
    for (Actor actor : TABLE.actors()) {
      HistoricalActor each = (HistoricalActor) actor;
      assertThat(each.getPredecessors())
          .allSatisfy(
              before ->
                  assertThat(
                          ((HistoricalActor) TABLE.find(before.id()).orElseThrow()).getSuccessors())
                      .as("successors of %s", before)
                      .contains(Ref.to(Actor.class, each.getId())));
      assertThat(each.getSuccessors())
          .allSatisfy(
              after ->
                  assertThat(
                          ((HistoricalActor) TABLE.find(after.id()).orElseThrow())
                              .getPredecessors())
                      .as("predecessors of %s", after)
                      .contains(Ref.to(Actor.class, each.getId())));
    }
  }

  @Test
  void presentStatesHaveTheirNamesInTheLanguagesOfTheUnitedNations() {
    List<Actor> present =
        TABLE.actors().stream()
            .filter(State.class::isInstance)
            .filter(
                actor ->
                    actor.getIdentifiers().stream().anyMatch(id -> id.getScheme().equals("m49")))
            .toList();

    assertThat(present).hasSizeGreaterThanOrEqualTo(196);
    assertThat(present)
        .allSatisfy(
            actor ->
                assertThat(actor.getName().languages())
                    .as(actor.getId().value())
                    .extracting(Object::toString)
                    .contains("en", "fr", "es", "ru", "zh", "ar"));
  }

  @Test
  void namesAreKnownInManySpellings() {
    assertThat(id("Iran (Islamic Republic of)")).isEqualTo("iran");
    assertThat(id("Côte d'Ivoire")).isEqualTo("cote-divoire");
    assertThat(id("COTE D’IVOIRE")).isEqualTo("cote-divoire");
    assertThat(id("Germany, Federal Republic of")).isEqualTo("germany");
    assertThat(id("St. Lucia")).isEqualTo("saint-lucia");
    assertThat(id("the Netherlands")).isEqualTo("netherlands");
    assertThat(id("Saint Kitts & Nevis")).isEqualTo("saint-kitts-and-nevis");
    assertThat(id("Российская Федерация")).isEqualTo("russia");
    assertThat(id("China 2")).isEqualTo("china");
    assertThat(id("Zaire")).isEqualTo("congo-kinshasa");
  }

  @Test
  void theTimeTellsWhoIsMeant() {
    assertThat(id("China", "1890-01-01")).isEqualTo("qing-empire");
    assertThat(id("China", "1946-01-01")).isEqualTo("republic-of-china");
    assertThat(id("Yugoslavia", "1960")).isEqualTo("yugoslavia");
    assertThat(id("Yugoslavia", "1995-06")).isEqualTo("serbia-and-montenegro");
    assertThat(id("Turkey", "1856-03-30")).isEqualTo("ottoman-empire");
    assertThat(id("Austria", "1850")).isEqualTo("austrian-empire");
  }

  @Test
  void whoBearsANameAloneIsMeantAtAnyTime() {
    assertThat(id("Belarus", "1954-01-01")).isEqualTo("belarus");
  }

  @Test
  void aNameOfSeveralIsAmbiguousWhereTheTimeDoesNotTell() {
    Resolution korea = TABLE.named("Corea", Optional.empty());
    assertThat(korea.actor()).isPresent();

    ActorTable two =
        ActorTable.of(
            List.of(
                State.builder().id("north").name("en", "Samaria").build(),
                State.builder().id("south").name("en", "Samaria").build()));
    assertThat(two.named("Samaria", Optional.empty()).isAmbiguous()).isTrue();
    assertThat(two.named("Elsewhere", Optional.empty()).candidates()).isEmpty();
  }

  @Test
  void ownActorsComeFirst() {
    State own = State.builder().id("my-france").name("en", "France").build();
    State replaced = State.builder().id("france").name("en", "Gaul").build();

    assertThat(TABLE.with(List.of(own)).named("France", Optional.empty()).isAmbiguous()).isTrue();
    assertThat(TABLE.with(List.of(replaced)).named("Gaul", Optional.empty()).actor())
        .contains(replaced);
    assertThat(TABLE.identified("iso-3166-1", "FR").orElseThrow().getId()).hasToString("france");
  }

  private static String id(String name) {
    return found(TABLE.named(name, Optional.empty()));
  }

  private static String id(String name, String when) {
    return found(TABLE.named(name, Optional.of(Edtf.parse(when))));
  }

  private static String found(Resolution resolution) {
    return resolution.actor().map(actor -> actor.getId().value()).orElse(resolution.toString());
  }
}
