package org.communique.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Dossier;
import org.communique.model.Location;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.PlaceKind;
import org.junit.jupiter.api.Test;

class ContainmentTest {

  private static final Dossier ATLAS =
      Dossier.builder()
          .id("atlas")
          .addState(s -> s.id("russia").name("en", "Russia").addPredecessors(ref("soviet-union")))
          .addState(s -> s.id("ukraine").name("en", "Ukraine").addPredecessors(ref("soviet-union")))
          .addState(s -> s.id("soviet-union").name("en", "Soviet Union"))
          .addState(s -> s.id("finland").name("en", "Finland"))
          .addState(s -> s.id("united-kingdom").name("en", "United Kingdom"))
          .addState(s -> s.id("argentina").name("en", "Argentina"))
          .addTerritory(
              t ->
                  t.id("falklands")
                      .name("en", "Falkland Islands")
                      .of("united-kingdom")
                      .addClaimedBy(Ref.to(org.communique.model.State.class, "argentina")))
          .addPlace(p -> p.id("kremlin").name("en", "Kremlin").addWithin("moscow"))
          .addPlace(p -> p.id("moscow").name("en", "Moscow").addWithin("russia"))
          .addPlace(p -> p.id("helsinki").name("en", "Helsinki").addWithin("finland"))
          .addPlace(p -> p.id("sevastopol").name("en", "Sevastopol").addWithin("crimea"))
          .addPlace(p -> p.id("crimea").name("en", "Crimea").addWithin("ukraine", "russia"))
          .addPlace(p -> p.id("stanley").name("en", "Stanley").addWithin("falklands"))
          .addPlace(p -> p.id("villa").name("en", "A villa"))
          .addPlace(p -> p.id("link").name("en", "A link").kind(PlaceKind.VIRTUAL))
          .addPlace(p -> p.id("room").name("en", "A room of the link").addWithin("link"))
          .addPlace(p -> p.id("plane").name("en", "A plane").kind(PlaceKind.AIR))
          .addPlace(p -> p.id("ocean").name("en", "The ocean").kind(PlaceKind.SEA))
          .addPlace(p -> p.id("ship").name("en", "A ship").kind(PlaceKind.VENUE).addWithin("ocean"))
          .addPlace(
              p -> p.id("port").name("en", "A port").kind(PlaceKind.CITY).addWithin("finland"))
          .addPlace(
              p -> p.id("hotel").name("en", "A hotel").kind(PlaceKind.VENUE).addWithin("port"))
          .addPlace(
              p -> p.id("harbor").name("en", "A harbor").kind(PlaceKind.SEA).addWithin("port"))
          .addPlace(p -> p.id("unsaid").name("en", "Unsaid").kind(PlaceKind.UNKNOWN))
          .addPlace(p -> p.id("maze-1").name("en", "Maze").addWithin("maze-2"))
          .addPlace(p -> p.id("maze-2").name("en", "Maze").addWithin("maze-1"))
          .build();

  private final Containment containment = Containment.of(DossierIndex.of(ATLAS));

  @Test
  void aPlaceLiesInWhatItsPlaceLiesIn() {
    assertThat(isWithin("kremlin", "moscow")).isEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("kremlin", "russia")).isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void everythingLiesWithinItself() {
    ATLAS
        .records()
        .filter(Location.class::isInstance)
        .map(record -> record.getId().value())
        .forEach(id -> assertThat(isWithin(id, id)).isEqualTo(Possibility.NECESSARY));
  }

  @Test
  void whatIsDisputedMayLieInEither() {
    assertThat(isWithin("sevastopol", "ukraine")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("sevastopol", "russia")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("sevastopol", "crimea")).isEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("sevastopol", "finland")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void aTerritoryMayLieInWhoeverAdministersOrClaimsIt() {
    assertThat(isWithin("stanley", "united-kingdom")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("stanley", "argentina")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("stanley", "finland")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void whatLiesInTheSuccessorMayLieInThePredecessorAndNotInItsOtherSuccessor() {
    assertThat(isWithin("moscow", "soviet-union")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("moscow", "ukraine")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void theWholeDoesNotLieInItsPart() {
    assertThat(isWithin("russia", "moscow")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(isWithin("finland", "moscow")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void aPlaceOfWhichNothingIsRecordedMayLieAnywhere() {
    assertThat(isWithin("villa", "finland")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("helsinki", "villa")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("unrecorded", "finland")).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void twoCitiesOfOneStateMayLieInEachOtherForAllThatIsRecorded() {
    assertThat(isWithin("crimea", "moscow")).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void aLinkLiesWithinNoPlaceOnEarthAndNoPlaceLiesWithinIt() {
    for (String place : List.of("finland", "port", "hotel", "falklands", "ocean", "plane")) {
      assertThat(isWithin("link", place)).isEqualTo(Possibility.IMPOSSIBLE);
      assertThat(isWithin(place, "link")).isEqualTo(Possibility.IMPOSSIBLE);
      assertThat(isWithin("room", place)).isEqualTo(Possibility.IMPOSSIBLE);
    }
    assertThat(isWithin("room", "link")).isEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("link", "unsaid")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isWithin("villa", "link")).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void aShipOrAPlaneMayBeWithinTheWatersOrTheAirSpaceOfAState() {
    for (String off : List.of("plane", "ocean", "ship")) {
      assertThat(isWithin(off, "finland")).isEqualTo(Possibility.POSSIBLE);
    }
    assertThat(isWithin("ship", "ocean")).isEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("harbor", "port")).isEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("harbor", "finland")).isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void aShipOrAPlaneIsInNoCityAndNoCityAtSea() {
    for (String off : List.of("plane", "ocean", "ship")) {
      assertThat(isWithin(off, "port")).isEqualTo(Possibility.IMPOSSIBLE);
      assertThat(isWithin(off, "hotel")).isEqualTo(Possibility.IMPOSSIBLE);
      assertThat(isWithin("port", off)).isEqualTo(Possibility.IMPOSSIBLE);
    }
  }

  @Test
  void circlesComeToAnEnd() {
    assertThat(isWithin("maze-1", "finland")).isNotEqualTo(Possibility.NECESSARY);
    assertThat(isWithin("maze-1", "maze-2")).isEqualTo(Possibility.NECESSARY);
  }

  @Property(tries = 50)
  void aLongChainLeadsToItsEnd(@ForAll @IntRange(min = 1, max = 200) int length) {
    Dossier.Builder chain = Dossier.builder().id("chain").addState(s -> s.id("p0").name("en", "S"));
    for (int place = 1; place <= length; place++) {
      String within = "p" + (place - 1);
      String id = "p" + place;
      chain.addPlace(p -> p.id(id).name("en", "P").addWithin(within));
    }
    assertThat(
            Containment.of(DossierIndex.of(chain.build()))
                .isWithin(location("p" + length), location("p0")))
        .isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void manyCountriesWithManyPredecessorsDoNotTakeTheCubeOfTheirNumber() {
    Dossier.Builder atlas = Dossier.builder().id("atlas");
    Place.Builder one = Place.builder().id("one").name("en", "One");
    Place.Builder other = Place.builder().id("other").name("en", "Other");
    for (int at = 0; at < 240; at++) {
      for (String side : List.of("e", "w")) {
        String id = side + at;
        String earlier = side + Math.max(0, at - 1);
        atlas.addState(s -> s.id(id).name("en", "A state").addPredecessor(earlier));
        (side.equals("e") ? one : other).addWithin(id);
      }
    }
    Containment wide =
        Containment.of(DossierIndex.of(atlas.addPlaces(one.build(), other.build()).build()));
    for (int asked = 0; asked < 50; asked++) {
      assertThat(wide.isWithin(location("one"), location("other")))
          .isEqualTo(Possibility.IMPOSSIBLE);
    }
  }

  private Possibility isWithin(String inner, String outer) {
    return containment.isWithin(location(inner), location(outer));
  }

  private static Ref<Location> location(String id) {
    return Ref.to(Location.class, id);
  }

  private static Ref<org.communique.model.Actor> ref(String id) {
    return Ref.to(org.communique.model.Actor.class, id);
  }
}
