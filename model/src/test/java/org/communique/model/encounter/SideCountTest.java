package org.communique.model.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class SideCountTest {

  private static final Dossier CAST =
      Dossier.builder()
          .id("cast")
          .addState(s -> s.id("us").name("en", "United States"))
          .addState(s -> s.id("russia").name("en", "Russia"))
          .addState(s -> s.id("china").name("en", "China"))
          .addState(s -> s.id("switzerland").name("en", "Switzerland"))
          .addOrganization(o -> o.id("ministry").name("en", "Ministry").of("russia"))
          .addOrganization(o -> o.id("navy").name("en", "Navy").of("ministry"))
          .addTerritory(t -> t.id("tuva").name("en", "Tuva").of("russia"))
          .addOrganization(o -> o.id("tuvan-ministry").name("en", "Ministry").of("tuva"))
          .addOrganization(o -> o.id("un").name("en", "United Nations"))
          .addOrganization(
              o ->
                  o.id("trio")
                      .name("en", "Three powers")
                      .kind(ActorKind.BLOC)
                      .addMember("us")
                      .addMember("china")
                      .addMember("france"))
          .addOrganization(
              o ->
                  o.id("entente")
                      .name("en", "The allies of that year")
                      .kind(ActorKind.BLOC)
                      .addMember(m -> m.actor("us").from("1944").until("1946"))
                      .addMember(m -> m.actor("france").from("1944").until("1946"))
                      .addMember(m -> m.actor("russia").from("1944").until("1946"))
                      .addMember(m -> m.actor("china").from("1944").until("1946")))
          .addGroup(g -> g.id("leaders").name("en", "The leaders"))
          .addGroup(g -> g.id("russian-officials").name("en", "Officials").of("russia"))
          .addPerson(p -> p.id("xi").name("en", "Xi"))
          .addPerson(p -> p.id("putin").name("en", "Putin"))
          .addPerson(
              p ->
                  p.id("minister")
                      .name("en", "A minister")
                      .addOffice(o -> o.office(OfficeKind.MINISTER).of("ministry")))
          .build();

  private final Sides sides = Sides.of(DossierIndex.of(CAST));

  @Test
  void twoStatesAreBilateralThreeTrilateralMoreMultilateral() {
    assertThat(words(s -> s.addParticipants("us"))).isEqualTo("unilateral");
    assertThat(words(s -> s.addParticipants("us", "russia"))).isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("us", "russia", "china"))).isEqualTo("trilateral");
    assertThat(words(s -> s.addParticipants("us", "russia", "china", "un")))
        .isEqualTo("multilateral");
  }

  @Test
  void aHostIsTheOtherSideWhereTheGuestIsAlone() {
    assertThat(words(s -> s.addParticipants("us").addHost("russia"))).isEqualTo("bilateral");
  }

  @Test
  void aHostWhoReceivesTwoOthersMayBeAThirdSide() {
    assertThat(words(s -> s.addParticipants("us", "russia").addHost("switzerland")))
        .isEqualTo("bilateral or trilateral");
    assertThat(words(s -> s.addParticipants("us", "russia").addHost("russia")))
        .isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("us", "russia", "switzerland").addHost("switzerland")))
        .isEqualTo("trilateral");
  }

  @Test
  void whoeverIsOfOneStateIsOnOneSide() {
    assertThat(
            words(
                s ->
                    s.addParticipants(
                        "us", "russia", "ministry", "navy", "minister", "russian-officials")))
        .isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("us", "ministry", "navy"))).isEqualTo("bilateral");
  }

  @Test
  void whoeverIsOfATerritoryIsOnItsSide() {
    assertThat(words(s -> s.addParticipants("tuva", "tuvan-ministry"))).isEqualTo("unilateral");
    assertThat(words(s -> s.addParticipants("russia", "tuva"))).isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("russia", "tuvan-ministry"))).isEqualTo("bilateral");
  }

  @Test
  void aMediatorIsASideAndWhoLooksOnIsNone() {
    assertThat(with(ParticipationRole.MEDIATOR)).isEqualTo("trilateral");
    assertThat(with(ParticipationRole.CHAIR)).isEqualTo("trilateral");
    for (ParticipationRole none :
        List.of(
            ParticipationRole.OBSERVER,
            ParticipationRole.WITNESS,
            ParticipationRole.GUARANTOR,
            ParticipationRole.INTERPRETER,
            ParticipationRole.ABSENT)) {
      assertThat(with(none)).isEqualTo("bilateral");
    }
    assertThat(with(ParticipationRole.of("guest-of-honor"))).isEqualTo("bilateral or trilateral");
  }

  @Test
  void anOpenListMayHoldMore() {
    assertThat(words(s -> s.addParticipants("us", "russia").addOpen("participants")))
        .isEqualTo("bilateral or trilateral or multilateral");
    assertThat(words(s -> s.addParticipants("us", "russia").addOpen("topics")))
        .isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("us", "russia", "china", "un").addOpen("hosts")))
        .isEqualTo("multilateral");
  }

  @Test
  void aGroupIsAsManyAsItsMembers() {
    assertThat(words(s -> s.addParticipants("leaders")))
        .isEqualTo("bilateral or trilateral or multilateral");
    assertThat(words(s -> s.addParticipants("trio", "china"))).isEqualTo("bilateral or trilateral");
    assertThat(words(s -> s.addParticipant("entente").date("1945-02-11")))
        .isEqualTo("multilateral");
    assertThat(words(s -> s.addParticipant("entente").date("1944-02-11")))
        .isEqualTo("bilateral or trilateral or multilateral");
  }

  @Test
  void twoPersonsOfWhomNothingIsKnownMayBeOfOneSideUnlessTheyHoldTalks() {
    assertThat(words(s -> s.addParticipants("xi", "putin"))).isEqualTo("unilateral or bilateral");
    assertThat(words(s -> s.kind(SummitKind.TALKS).addParticipants("xi", "putin")))
        .isEqualTo("bilateral");
    assertThat(words(s -> s.addParticipants("us", "russia", "xi")))
        .isEqualTo("bilateral or trilateral");
  }

  @Test
  void whereNobodyIsRecordedAllIsPossible() {
    assertThat(words(s -> s)).isEqualTo("unilateral or bilateral or trilateral or multilateral");
    assertThat(words(s -> s.kind(SummitKind.TALKS)))
        .isEqualTo("bilateral or trilateral or multilateral");
  }

  @Test
  void anAgreementIsAsManySidedAsThoseInTheirOwnRight() {
    assertThat(agreed(a -> a.addParticipants("us", "ministry"))).isEqualTo("bilateral");
    assertThat(
            agreed(
                a ->
                    a.addParticipants("us", "russia")
                        .addParticipant(p -> p.actor("un").role(ParticipationRole.DEPOSITARY))))
        .isEqualTo("bilateral");
    assertThat(agreed(a -> a.addParticipant("us"))).isEqualTo("unilateral");
    assertThat(agreed(a -> a.addParticipants("us", "russia", "china").addOpen("participants")))
        .isEqualTo("trilateral or multilateral");
  }

  @Test
  void aCountAnswersInThreeValues() {
    SideCount twoOrThree = new SideCount(2, OptionalInt.of(3));
    assertThat(twoOrThree.is(Sidedness.UNILATERAL)).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(twoOrThree.is(Sidedness.TRILATERAL)).isEqualTo(Possibility.POSSIBLE);
    assertThat(new SideCount(3, OptionalInt.of(3)).is(Sidedness.TRILATERAL))
        .isEqualTo(Possibility.NECESSARY);
    assertThat(new SideCount(7, OptionalInt.empty()).sidedness()).contains(Sidedness.MULTILATERAL);
    assertThat(new SideCount(0, OptionalInt.of(1)).is(Sidedness.UNILATERAL))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(new SideCount(0, OptionalInt.of(0)).possible()).isEmpty();
  }

  @Test
  void aCountDoesNotRunBackwards() {
    assertThatThrownBy(() -> new SideCount(3, OptionalInt.of(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3");
    assertThatThrownBy(() -> new SideCount(-1, OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void knowingMoreLeavesFewerWords(
      @ForAll @IntRange(min = 0, max = 6) int least,
      @ForAll @IntRange(min = 0, max = 3) int more,
      @ForAll @IntRange(min = 0, max = 3) int wider) {
    SideCount narrow = new SideCount(least + more, OptionalInt.of(least + more));
    SideCount wide = new SideCount(least, OptionalInt.of(least + more + wider));
    assertThat(wide.possible()).containsAll(narrow.possible());
    assertThat(new SideCount(least, OptionalInt.empty()).possible()).containsAll(wide.possible());
  }

  @Property(tries = 300)
  void theOrderOfParticipantsAndHostsDoesNotMatter(
      @ForAll("shuffledActors") List<String> participants,
      @ForAll("shuffledActors") List<String> hosts) {
    assertThat(counted(participants, hosts))
        .isEqualTo(
            counted(participants.stream().sorted().toList(), hosts.stream().sorted().toList()));
  }

  @Property(tries = 300)
  void anotherParticipantNeverMakesFewerSides(@ForAll("shuffledActors") List<String> participants) {
    for (int size = 1; size < participants.size(); size++) {
      SideCount fewer = counted(participants.subList(0, size), List.of());
      SideCount more = counted(participants.subList(0, size + 1), List.of());
      assertThat(more.atLeast()).isGreaterThanOrEqualTo(fewer.atLeast());
      assertThat(fewer.atMost().isPresent() || more.atMost().isEmpty()).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> shuffledActors() {
    List<String> ids = CAST.getActors().stream().map(actor -> actor.getId().value()).toList();
    return Arbitraries.of(ids).list().uniqueElements().ofMaxSize(6);
  }

  private SideCount counted(List<String> participants, List<String> hosts) {
    Summit.Builder summit = Summit.builder().id("s").kind(SummitKind.CONFERENCE).date("1945-02-11");
    participants.forEach(summit::addParticipant);
    hosts.forEach(summit::addHost);
    return sides.count(summit.build());
  }

  private String with(ParticipationRole role) {
    return words(
        s -> s.addParticipants("us", "russia").addParticipant(p -> p.actor("un").role(role)));
  }

  private String words(UnaryOperator<Summit.Builder> summit) {
    return words(
        sides.count(summit.apply(Summit.builder().id("s").kind(SummitKind.CONFERENCE)).build()));
  }

  private String agreed(UnaryOperator<Agreement.Builder> agreement) {
    return words(
        sides.count(
            agreement.apply(Agreement.builder().id("a").kind(AgreementKind.of("treaty"))).build()));
  }

  private static String words(SideCount count) {
    return String.join(" or ", count.possible().stream().map(Sidedness::toString).toList());
  }
}
