package org.communique.model.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class HostingTest {

  private static final Dossier CAST =
      Dossier.builder()
          .id("cast")
          .addState(s -> s.id("us").name("en", "United States"))
          .addState(s -> s.id("soviet-union").name("en", "Soviet Union"))
          .addState(s -> s.id("iceland").name("en", "Iceland"))
          .addState(s -> s.id("egypt").name("en", "Egypt"))
          .addState(s -> s.id("israel").name("en", "Israel"))
          .addOrganization(o -> o.id("foreign-ministry").name("en", "Ministry").of("soviet-union"))
          .addOrganization(o -> o.id("navy").name("en", "Navy").of("soviet-union"))
          .addOrganization(o -> o.id("un").name("en", "United Nations"))
          .addGroup(g -> g.id("leaders").name("en", "The leaders"))
          .addPerson(
              p ->
                  p.id("reagan")
                      .name("en", "Ronald Reagan")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT).of("us")))
          .addPerson(
              p ->
                  p.id("gorbachev")
                      .name("en", "Mikhail Gorbachev")
                      .addOffice(o -> o.office(OfficeKind.PARTY_LEADER).of("soviet-union")))
          .addPlace(p -> p.id("house").name("en", "Höfði House").addWithin("reykjavik"))
          .addPlace(
              p ->
                  p.id("reykjavik")
                      .name("en", "Reykjavík")
                      .kind(PlaceKind.CITY)
                      .addWithin("iceland"))
          .addPlace(p -> p.id("camp-david").name("en", "Camp David").addWithin("us"))
          .addPlace(p -> p.id("disputed").name("en", "A border post").addWithin("us", "iceland"))
          .addPlace(p -> p.id("cruiser").name("en", "A cruiser").kind(PlaceKind.SEA))
          .addPlace(p -> p.id("link").name("en", "A link").kind(PlaceKind.VIRTUAL))
          .build();

  private final Hosting hosting = Hosting.of(DossierIndex.of(CAST));

  @Test
  void aHostReceivesGuests() {
    Summit visit =
        summit(s -> s.kind(SummitKind.VISIT).addParticipants("reagan", "egypt").addHost("egypt"));
    assertThat(hosting.hosts(visit)).extracting(d -> d.side().toString()).containsExactly("egypt");
    assertThat(hosting.guests(visit)).extracting(d -> d.side().toString()).containsExactly("us");
  }

  @Test
  void aMinistryOfTheHostIsNoGuest() {
    Summit talks = summit(s -> s.addParticipants("us", "foreign-ministry").addHost("soviet-union"));
    assertThat(hosting.guests(talks)).extracting(d -> d.side().toString()).containsExactly("us");
    assertThat(hosting.hosts(talks))
        .extracting(d -> d.side().toString())
        .containsExactly("foreign-ministry", "soviet-union");
    Summit visit = summit(s -> s.addParticipants("us", "gorbachev").addHost("foreign-ministry"));
    assertThat(hosting.guests(visit)).extracting(d -> d.side().toString()).containsExactly("us");
  }

  @Test
  void twoMinistriesOfOneStateDoNotMakeTheGroundOfTheirHostAThirdPlace() {
    assertThat(
            third(
                s ->
                    s.addParticipants("foreign-ministry", "navy")
                        .addHost("us")
                        .addPlaces("camp-david")))
        .isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(third(s -> s.addParticipants("foreign-ministry", "navy").addPlaces("camp-david")))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void withoutAHostNobodyIsAGuest() {
    Summit talks = summit(s -> s.addParticipants("us", "egypt"));
    assertThat(hosting.hosts(talks)).isEmpty();
    assertThat(hosting.guests(talks)).isEmpty();
  }

  @Test
  void twoWhoMeetInTheCountryOfNeitherMeetInAThirdPlace() {
    assertThat(
            third(
                s ->
                    s.addParticipants("reagan", "gorbachev").addHost("iceland").addPlaces("house")))
        .isEqualTo(Possibility.NECESSARY);
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("iceland")))
        .isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void whoReceivesTheOtherDoesNot() {
    assertThat(third(s -> s.addParticipant("reagan").addHost("iceland").addPlaces("reykjavik")))
        .isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "soviet-union").addPlaces("camp-david")))
        .isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("house", "camp-david")))
        .isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void theGroundOfAMediatorIsAThirdPlace() {
    assertThat(
            third(
                s ->
                    s.kind(SummitKind.MEDIATION)
                        .addParticipants("egypt", "israel")
                        .addParticipant(p -> p.actor("us").role(ParticipationRole.MEDIATOR))
                        .addHost("us")
                        .addPlaces("camp-david")))
        .isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void anOrganizationHasNoCountry() {
    assertThat(third(s -> s.addParticipants("un", "egypt").addPlaces("reykjavik")))
        .isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void whatIsNotKnownLeavesItOpen() {
    assertThat(third(s -> s.addParticipants("us", "egypt"))).isEqualTo(Possibility.POSSIBLE);
    assertThat(
            third(
                s ->
                    s.addParticipants("us", "egypt")
                        .addOpen("participants")
                        .addPlaces("reykjavik")))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(third(s -> s.addParticipant("us").addPlaces("reykjavik")))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "leaders").addPlaces("reykjavik")))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("disputed")))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("cruiser")))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void byLinkNobodyMeetsAnywhere() {
    assertThat(
            third(
                s -> s.medium(Medium.VIDEO).addParticipants("us", "egypt").addPlaces("reykjavik")))
        .isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("link")))
        .isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void ofPlacesBeyondCountNothingIsConcluded() {
    String[] many = new String[2000];
    for (int at = 0; at < many.length; at++) {
      many[at] = "place-" + at;
    }
    assertThat(third(s -> s.addParticipants("us", "egypt").addPlaces("camp-david").addPlaces(many)))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Property(tries = 100)
  void theOrderOfPlacesDoesNotMatter(@ForAll("places") List<String> places) {
    Possibility one = third(s -> s.addParticipants("us", "egypt").addPlaces(array(places)));
    Possibility sorted =
        third(
            s ->
                s.addParticipants("us", "egypt")
                    .addPlaces(array(places.stream().sorted().toList())));
    assertThat(one).isEqualTo(sorted);
  }

  @Provide
  Arbitrary<List<String>> places() {
    return Arbitraries.of("house", "reykjavik", "iceland", "disputed", "camp-david", "cruiser")
        .list()
        .uniqueElements()
        .ofMaxSize(4);
  }

  private static String[] array(List<String> ids) {
    return ids.toArray(String[]::new);
  }

  private Possibility third(UnaryOperator<Summit.Builder> summit) {
    return hosting.isInThirdPlace(summit(summit));
  }

  private static Summit summit(UnaryOperator<Summit.Builder> summit) {
    return summit.apply(Summit.builder().id("s").kind(SummitKind.TALKS)).build();
  }
}
