package org.communique.model.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class SidesTest {

  private static final Dossier CAST =
      Dossier.builder()
          .id("cast")
          .addPerson(
              p ->
                  p.id("president")
                      .name("en", "The President")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("france")))
          .addPerson(
              p ->
                  p.id("spokeswoman")
                      .name("en", "The spokeswoman")
                      .addOffice(o -> o.office(OfficeKind.SPOKESPERSON).of("ministry")))
          .addPerson(
              p ->
                  p.id("king")
                      .name("en", "A king of two realms")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("denmark"))
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("iceland")))
          .addPerson(
              p ->
                  p.id("premier")
                      .name("en", "A premier who is his own foreign minister")
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_GOVERNMENT).of("france"))
                      .addOffice(o -> o.office(OfficeKind.FOREIGN_MINISTER).of("france")))
          .addPerson(
              p ->
                  p.id("envoy")
                      .name("en", "A minister who became an envoy of the League")
                      .addOffice(
                          o ->
                              o.office(OfficeKind.MINISTER)
                                  .of("denmark")
                                  .from("1920")
                                  .until("1924"))
                      .addOffice(o -> o.office(OfficeKind.SPECIAL_ENVOY).of("league").from("1926")))
          .addPerson(
              p ->
                  p.id("chairman")
                      .name("en", "A president who is in the chair of the League")
                      .addOffice(
                          o -> o.office(OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT).of("france"))
                      .addOffice(o -> o.office(OfficeKind.HEAD_OF_ORGANIZATION).of("league")))
          .addPerson(p -> p.id("traveler").name("en", "A private person"))
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("denmark").name("en", "Denmark"))
          .addState(s -> s.id("iceland").name("en", "Iceland"))
          .addOrganization(o -> o.id("ministry").name("en", "Ministry").of("france"))
          .addOrganization(o -> o.id("league").name("en", "League of Nations"))
          .addOrganization(o -> o.id("powers").name("en", "The Powers").kind(ActorKind.BLOC))
          .addGroup(g -> g.id("ministers").name("en", "The ministers"))
          .build();

  private final Sides sides = Sides.of(DossierIndex.of(CAST));

  @Test
  void aHeadOfStateAndGovernmentTakesPartAsEither() {
    for (OfficeKind named : List.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT)) {
      Participation chairman = Participation.builder().actor("chairman").office(named).build();
      assertThat(sides.of(chairman, null).toString()).isEqualTo("france");
    }
  }

  @Test
  void aPresidentIsOnTheSideOfTheState() {
    assertThat(sideOf(p -> p.actor("president"))).isEqualTo("france");
  }

  @Test
  void aSpokeswomanIsOnTheSideOfHerMinistry() {
    assertThat(sideOf(p -> p.actor("spokeswoman"))).isEqualTo("ministry");
  }

  @Test
  void theSideThatIsNamedGoesBeforeTheOffice() {
    assertThat(sideOf(p -> p.actor("president").onBehalfOf("league"))).isEqualTo("league");
  }

  @Test
  void anUnnamedOfficeHolderIsOnTheSideOfTheStateThatStandsForHim() {
    assertThat(sideOf(p -> p.actor("iceland").office(OfficeKind.HEAD_OF_STATE)))
        .isEqualTo("iceland");
  }

  @Test
  void aKingOfTwoRealmsIsOnNeitherSideUnlessOneIsNamed() {
    assertThat(sideOf(p -> p.actor("king").office(OfficeKind.HEAD_OF_STATE))).isEqualTo("king");
    assertThat(sideOf(p -> p.actor("king").onBehalfOf("iceland"))).isEqualTo("iceland");
  }

  @Test
  void severalOfficesOfOneStateAreOneSide() {
    assertThat(sideOf(p -> p.actor("premier"))).isEqualTo("france");
  }

  @Test
  void onlyTheOfficesOfTheTimeCount() {
    Participation envoy = Participation.builder().actor("envoy").build();
    assertThat(sides.of(envoy, Edtf.parse("1922-05"))).hasToString("denmark");
    assertThat(sides.of(envoy, Edtf.parse("1927"))).hasToString("league");
    assertThat(sides.of(envoy, Edtf.parse("1925"))).hasToString("envoy");
    assertThat(sides.of(envoy, null)).hasToString("envoy");
  }

  @Test
  void aPrivatePersonStandsForNobodyElse() {
    Participation traveler = Participation.builder().actor("traveler").build();
    assertThat(sides.represented(traveler, null)).isEmpty();
    assertThat(sides.of(traveler, null)).hasToString("traveler");
  }

  @Test
  void groupsAndBlocsAreSeveral() {
    assertThat(List.of("ministers", "powers", "league", "france", "nobody"))
        .filteredOn(id -> sides.isSeveral(Ref.to(Actor.class, id)))
        .containsExactly("ministers", "powers");
  }

  @Test
  void aHostIsASideEvenIfNobodyIsNamedForIt() {
    Summit talks = talks().addParticipant("president").addHost("iceland").build();
    assertThat(sides.at(talks))
        .extracting(d -> d.side() + " " + d.isHost() + " " + d.members().size())
        .containsExactly("france false 1", "iceland true 0");
  }

  @Test
  void peopleOfOneSideAreOneDelegation() {
    Summit talks = talks().addParticipants("president", "premier", "france").build();
    assertThat(sides.at(talks)).singleElement().satisfies(d -> assertThat(d.members()).hasSize(3));
  }

  @Test
  void whoWasAbsentInterpretsOrReportsIsNoSide() {
    Summit.Builder talks = talks();
    for (ParticipationRole role : ParticipationRole.values()) {
      talks.addParticipant(p -> p.actor("traveler").onBehalfOf("side-of-" + role).role(role));
    }
    assertThat(sides.at(talks.build()))
        .extracting(d -> d.side().toString())
        .contains("side-of-observer", "side-of-mediator")
        .doesNotContain("side-of-absent", "side-of-interpreter", "side-of-press");
  }

  @Test
  void aSideSendsItsHeadIfTheOfficeIsNamed() {
    Summit talks =
        talks().addParticipant(p -> p.actor("iceland").office(OfficeKind.HEAD_OF_STATE)).build();
    assertThat(only(talks).sendsHead()).isEqualTo(Possibility.NECESSARY);
    assertThat(only(talks).sendsHeadOfState()).isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void aHeadOfGovernmentIsAHeadAndNotAHeadOfState() {
    Summit talks =
        talks()
            .addParticipant(p -> p.actor("premier").office(OfficeKind.HEAD_OF_GOVERNMENT))
            .build();
    assertThat(only(talks).sendsHead()).isEqualTo(Possibility.NECESSARY);
    assertThat(only(talks).sendsHeadOfState()).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void theHeadMayBeAmongThoseOfWhomNoOfficeIsKnown() {
    assertThat(only(talks().addParticipant("traveler").build()).sendsHead())
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(only(talks().addParticipant("france").build()).sendsHead())
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(only(talks().addHost("france").build()).sendsHead()).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void whoeverIsKnownToHoldAnotherOfficeIsNoHeadUnlessTheListIsOpen() {
    Summit talks = talks().addParticipant("spokeswoman").build();
    assertThat(only(talks).sendsHead()).isEqualTo(Possibility.IMPOSSIBLE);
    Summit open = talks.toBuilder().addOpen("participants").build();
    assertThat(only(open).sendsHead()).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void anOfficeThatWeDoNotKnowMayBeThatOfAHead() {
    Summit talks =
        talks().addParticipant(p -> p.actor("iceland").office(OfficeKind.of("regent"))).build();
    assertThat(only(talks).sendsHeadOfState()).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void theHeadOfADelegationIsWhoIsSaidToBe() {
    Summit talks =
        talks()
            .addParticipant("president")
            .addParticipant(p -> p.actor("premier").role(ParticipationRole.DELEGATION_HEAD))
            .build();
    assertThat(headOf(talks)).isEqualTo("premier");
  }

  @Test
  void aHeadOfStateGoesBeforeAHeadOfGovernment() {
    Summit talks =
        talks()
            .addParticipant(p -> p.actor("premier").office(OfficeKind.HEAD_OF_GOVERNMENT))
            .addParticipant(p -> p.actor("president").office(OfficeKind.HEAD_OF_STATE))
            .addParticipant(p -> p.actor("traveler").onBehalfOf("france"))
            .build();
    assertThat(headOf(talks)).isEqualTo("president");
  }

  @Test
  void anOfficeThatMustHaveBeenHeldMakesAHead() {
    Dossier cast =
        CAST.toBuilder()
            .addPerson(
                p ->
                    p.id("chancellor")
                        .name("en", "A chancellor")
                        .addOffice(
                            o ->
                                o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                    .of("denmark")
                                    .from("1960")
                                    .until("1965")))
            .build();
    Summit talks =
        talks()
            .addParticipant("chancellor")
            .addParticipant(p -> p.actor("traveler").onBehalfOf("denmark"))
            .build();
    Summit then = talks.toBuilder().date("1962").build();
    Summit later = talks.toBuilder().date("1965").build();
    assertThat(headOf(Sides.of(DossierIndex.of(cast)).at(then).get(0))).isEqualTo("chancellor");
    assertThat(headOf(Sides.of(DossierIndex.of(cast)).at(later).get(0))).isEqualTo("nobody");
  }

  @Test
  void theOnlyMemberLeadsUnlessOthersMayHaveCome() {
    assertThat(headOf(talks().addParticipant("spokeswoman").build())).isEqualTo("spokeswoman");
    assertThat(headOf(talks().addParticipant("spokeswoman").addOpen("participants").build()))
        .isEqualTo("nobody");
    assertThat(headOf(talks().addParticipants("president", "premier").build())).isEqualTo("nobody");
  }

  @Test
  void aStateIsNotTheHeadOfItsDelegationUnlessItStandsForAnOfficeHolder() {
    assertThat(headOf(talks().addParticipant("france").build())).isEqualTo("nobody");
    assertThat(headOf(talks().addHost("france").build())).isEqualTo("nobody");
    assertThat(
            headOf(
                talks()
                    .addParticipant(p -> p.actor("france").office(OfficeKind.HEAD_OF_STATE))
                    .build()))
        .isEqualTo("france");
  }

  @Property(tries = 100)
  void theOrderOfParticipantsDoesNotMatter(@ForAll("orders") List<Participation> participants) {
    Summit talks = talks().participants(participants).addHost("denmark").build();
    assertThat(answers(talks))
        .isEqualTo(
            Map.of(
                "france", Possibility.NECESSARY,
                "ministry", Possibility.IMPOSSIBLE,
                "traveler", Possibility.POSSIBLE,
                "denmark", Possibility.POSSIBLE,
                "iceland", Possibility.IMPOSSIBLE));
  }

  private Map<String, Possibility> answers(Summit talks) {
    return sides.at(talks).stream()
        .collect(Collectors.toMap(d -> d.side().toString(), Delegation::sendsHead));
  }

  @Provide
  Arbitrary<List<Participation>> orders() {
    List<UnaryOperator<Participation.Builder>> all =
        List.of(
            p -> p.actor("premier").office(OfficeKind.HEAD_OF_GOVERNMENT),
            p -> p.actor("president"),
            p -> p.actor("spokeswoman"),
            p -> p.actor("traveler"),
            p -> p.actor("iceland").office(OfficeKind.AMBASSADOR));
    Function<UnaryOperator<Participation.Builder>, Participation> build =
        each -> each.apply(Participation.builder()).build();
    return Arbitraries.shuffle(all.stream().map(build).toList());
  }

  private String sideOf(UnaryOperator<Participation.Builder> participation) {
    return sides.of(participation.apply(Participation.builder()).build(), null).toString();
  }

  private String headOf(Summit talks) {
    return headOf(only(talks));
  }

  private static String headOf(Delegation delegation) {
    return delegation.head().map(head -> head.getActor().toString()).orElse("nobody");
  }

  private Delegation only(Summit talks) {
    assertThat(sides.at(talks)).hasSize(1);
    return sides.at(talks).get(0);
  }

  private static Summit.Builder talks() {
    return Summit.builder().id("talks").kind(SummitKind.TALKS);
  }
}
