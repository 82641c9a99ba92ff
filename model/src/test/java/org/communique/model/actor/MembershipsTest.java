package org.communique.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;

class MembershipsTest {

  private static final Dossier EUROPE =
      Dossier.builder()
          .id("europe")
          .addState(s -> s.id("france").name("en", "France"))
          .addState(s -> s.id("britain").name("en", "United Kingdom"))
          .addState(
              s -> s.id("east").name("en", "East Germany").from("1949-10-07").until("1990-10-02"))
          .addState(
              s ->
                  s.id("russia")
                      .name("en", "Russia")
                      .from("1991-12-26")
                      .addPredecessor("soviet-union"))
          .addState(
              s ->
                  s.id("soviet-union")
                      .name("en", "Soviet Union")
                      .from("1922-12-30")
                      .until("1991-12-26"))
          .addOrganization(
              o ->
                  o.id("league")
                      .name("en", "League of Nations")
                      .from("1920-01-10")
                      .until("1946-04-18")
                      .addMember(m -> m.actor("britain").from("1920-01-10"))
                      .addMember(m -> m.actor("soviet-union").from("1934-09").until("1939-12-14")))
          .addOrganization(
              o ->
                  o.id("union")
                      .name("en", "European Union")
                      .addMember(m -> m.actor("france").from("1958-01-01").until("2100"))
                      .addMember(m -> m.actor("britain").from("1973-01-01").until("2020-01-31")))
          .addOrganization(
              o ->
                  o.id("trade")
                      .name("en", "Trade organization")
                      .addMember(m -> m.actor("union").from("1995-01-01").until("2100"))
                      .addMember(m -> m.actor("france").from("1995")))
          .addOrganization(
              o ->
                  o.id("warsaw")
                      .name("en", "Warsaw Treaty Organization")
                      .addOpen("members")
                      .addMember(m -> m.actor("east").from("1956-01-28"))
                      .addMember(m -> m.actor("russia").from("1955-05-14").until("1991-07-01")))
          .addGroup(g -> g.id("allies").name("en", "The allies"))
          .addOrganization(
              o ->
                  o.id("agency")
                      .name("en", "State agency")
                      .kind(ActorKind.NEWS_AGENCY)
                      .from("1946")
                      .until("1990")
                      .of("ministry"))
          .addOrganization(o -> o.id("ministry").name("en", "Ministry").of("east"))
          .build();

  private final Memberships memberships = Memberships.of(DossierIndex.of(EUROPE));

  @Test
  void aBodyHasTheMembersOfTheDay() {
    assertThat(membersOn("union", "1960")).containsOnly(entry("france", Possibility.NECESSARY));
    assertThat(membersOn("union", "2000-05-01"))
        .containsExactly(
            entry("france", Possibility.NECESSARY), entry("britain", Possibility.NECESSARY));
    assertThat(membersOn("union", "2021")).containsOnlyKeys("france");
    assertThat(membersOn("union", "1950")).isEmpty();
  }

  @Test
  void aMembershipOfWhichTheEndIsNotRecordedMayLast() {
    assertThat(bodiesOn("france", "1996"))
        .containsOnly(entry("union", Possibility.NECESSARY), entry("trade", Possibility.POSSIBLE));
    assertThat(bodiesOn("france", "1994")).containsOnlyKeys("union");
  }

  @Test
  void aMonthOfEntryLeavesItsDaysOpen() {
    assertThat(membersOn("league", "1934-09-18"))
        .containsEntry("soviet-union", Possibility.POSSIBLE);
    assertThat(membersOn("league", "1936")).containsEntry("soviet-union", Possibility.NECESSARY);
  }

  @Test
  void whatIsNoMoreHasNoMembersAndIsNone() {
    assertThat(bodiesOn("britain", "1930")).containsOnly(entry("league", Possibility.POSSIBLE));
    assertThat(bodiesOn("britain", "1950")).isEmpty();
    assertThat(membersOn("warsaw", "1992")).isEmpty();
  }

  @Test
  void aMemberMayBeCalledByTheNameOfItsSuccessor() {
    assertThat(membersOn("warsaw", "1960")).containsEntry("russia", Possibility.NECESSARY);
  }

  @Test
  void toBelongToAMemberIsToldByTheSurestWay() {
    assertThat(named(memberships.allBodiesOn(ref("britain"), Edtf.parse("2000"))))
        .containsExactly(
            entry("union", Possibility.NECESSARY), entry("trade", Possibility.NECESSARY));
    assertThat(bodiesOn("britain", "2000")).doesNotContainKey("trade");
    assertThat(named(memberships.allMembersOn(ref("trade"), Edtf.parse("1995-06"))))
        .containsExactly(
            entry("union", Possibility.NECESSARY),
            entry("france", Possibility.NECESSARY),
            entry("britain", Possibility.NECESSARY));
    assertThat(memberships.allMembersOn(ref("trade"), Edtf.parse("1980"))).isEmpty();
  }

  @Test
  void ofAClosedListNobodyElseIsAMember() {
    assertThat(isMember("russia", "union", "2000")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(isMember("britain", "union", "2000")).isEqualTo(Possibility.NECESSARY);
    assertThat(isMember("britain", "union", "2020")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isMember("britain", "union", "2020-02-01")).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void ofAnOpenListAndOfNoneAnyoneMayBeAMemberWhoWasThere() {
    assertThat(isMember("france", "warsaw", "1970")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isMember("france", "allies", "1970")).isEqualTo(Possibility.POSSIBLE);
    assertThat(isMember("east", "allies", "1995")).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(isMember("russia", "warsaw", "1995")).isEqualTo(Possibility.POSSIBLE);
    assertThat(membersOn("allies", "1970")).isEmpty();
  }

  @Test
  void aBodyIsItsParentsAsLongAsBothExist() {
    assertThat(named(memberships.parentsOn(ref("agency"), Edtf.parse("1960"))))
        .containsExactly(
            entry("ministry", Possibility.POSSIBLE), entry("east", Possibility.POSSIBLE));
    assertThat(memberships.parentsOn(ref("agency"), Edtf.parse("1995"))).isEmpty();
    assertThat(named(memberships.parentsOn(ref("ministry"), Edtf.parse("1995")))).isEmpty();
    assertThat(named(memberships.parentsOn(ref("ministry"), Edtf.parse("1970"))))
        .containsOnlyKeys("east");
  }

  @Test
  void aStateAndAPersonHaveNoMembers() {
    Dossier cast =
        Dossier.builder()
            .id("cast")
            .addState(s -> s.id("france").name("en", "France"))
            .addPerson(p -> p.id("traveler").name("en", "A private person"))
            .build();
    Memberships none = Memberships.of(DossierIndex.of(cast));
    Ref<Actor> france = Ref.to(Actor.class, "france");
    Ref<Actor> traveler = Ref.to(Actor.class, "traveler");
    Edtf date = Edtf.parse("2000");
    assertThat(none.isMember(traveler, france, date)).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(none.isMember(france, traveler, date)).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(none.isMember(france, Ref.to(Actor.class, "unknown"), date))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void circlesOfMembersComeToAnEnd() {
    Dossier circle =
        Dossier.builder()
            .id("d")
            .addOrganization(o -> o.id("a").name("en", "A").addMember("b"))
            .addOrganization(o -> o.id("b").name("en", "B").addMember("a"))
            .build();
    assertThat(
            named(
                Memberships.of(DossierIndex.of(circle)).allMembersOn(ref("a"), Edtf.parse("2000"))))
        .containsExactly(entry("b", Possibility.POSSIBLE));
  }

  @Property(tries = 200)
  void bothEndsAgreeOnWhoBelongedToWhat(@ForAll @IntRange(min = 1915, max = 2025) int year) {
    Edtf date = Edtf.parse(Integer.toString(year));
    for (Actor body : EUROPE.getActors()) {
      memberships
          .membersOn(body.ref(), date)
          .forEach(
              (member, certainty) -> {
                assertThat(memberships.bodiesOn(member, date))
                    .containsEntry(Ref.to(Actor.class, body.getId()), certainty);
                assertThat(memberships.isMember(member, body.ref(), date)).isEqualTo(certainty);
                assertThat(memberships.allMembersOn(body.ref(), date).get(member))
                    .isLessThanOrEqualTo(certainty);
              });
    }
  }

  private Map<String, Possibility> membersOn(String body, String date) {
    return named(memberships.membersOn(ref(body), Edtf.parse(date)));
  }

  private Map<String, Possibility> bodiesOn(String actor, String date) {
    return named(memberships.bodiesOn(ref(actor), Edtf.parse(date)));
  }

  private Possibility isMember(String actor, String body, String date) {
    return memberships.isMember(ref(actor), ref(body), Edtf.parse(date));
  }

  private static Map<String, Possibility> named(Map<Ref<Actor>, Possibility> answer) {
    return answer.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> each.getKey().toString(),
                Map.Entry::getValue,
                Possibility::or,
                LinkedHashMap::new));
  }

  private static Ref<Actor> ref(String id) {
    return Ref.to(Actor.class, id);
  }
}
