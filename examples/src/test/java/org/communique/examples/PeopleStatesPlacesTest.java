package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Location;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Summit;
import org.communique.model.actor.Existence;
import org.communique.model.actor.Memberships;
import org.communique.model.actor.Offices;
import org.communique.model.actor.Tenure;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.Extension;
import org.communique.model.encounter.Delegation;
import org.communique.model.encounter.Hosting;
import org.communique.model.encounter.Sidedness;
import org.communique.model.encounter.Sides;
import org.communique.model.index.DossierIndex;
import org.communique.model.place.Claims;
import org.communique.model.place.Containment;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;

/** The questions of {@code docs/people-states-places.md}, with their answers. */
class PeopleStatesPlacesTest {

  private static final Path PAGE = Path.of("..", "docs", "people-states-places.md");
  private static final Path THIS =
      Path.of("src/test/java/org/communique/examples/PeopleStatesPlacesTest.java");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern RULE = Pattern.compile("rules\\.md#([a-z-]+)");

  private final Dossier dossier = dossier();
  private final DossierIndex index = DossierIndex.of(dossier);

  private final Ref<Person> adenauer = Ref.to(Person.class, "adenauer");
  private final Ref<Actor> germany = Ref.to(Actor.class, "germany");
  private final Ref<Actor> russia = Ref.to(Actor.class, "russia");
  private final Ref<Actor> sovietUnion = Ref.to(Actor.class, "soviet-union");
  private final Ref<Actor> union = Ref.to(Actor.class, "union");
  private final Ref<Actor> britain = Ref.to(Actor.class, "britain");
  private final Ref<Actor> agency = Ref.to(Actor.class, "agency");
  private final Ref<Location> stanley = Ref.to(Location.class, "stanley");
  private final Ref<Location> argentina = Ref.to(Location.class, "argentina");
  private final Summit reykjavik = dossier.getSummits().get(0);
  private final Agreement convention = dossier.getAgreements().get(0);

  @Test
  void offices() {
    Offices offices = Offices.of(index);
    List<Tenure> held = offices.officesOn(adenauer, Edtf.parse("1951-03-20"));
    // head of government for certain, foreign minister possibly: "1951-03" leaves the day open
    List<Tenure> chancellors =
        offices.holdersOn(OfficeKind.HEAD_OF_GOVERNMENT, germany, Edtf.parse("1963-10-16"));
    // the old and the new one: both have that day
    Possibility minister = offices.holds(adenauer, OfficeKind.FOREIGN_MINISTER, Edtf.parse("1960"));
    // impossible: the only term that is recorded was over

    assertThat(held)
        .extracting(tenure -> tenure.office().getOffice() + " " + tenure.held())
        .containsExactly("head-of-government NECESSARY", "foreign-minister POSSIBLE");
    assertThat(chancellors)
        .extracting(tenure -> tenure.holder().toString())
        .containsExactly("adenauer", "erhard");
    assertThat(minister).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void states() {
    Existence existence = Existence.of(index);
    Optional<LanguageMap> name = existence.nameOn(russia, Edtf.parse("1970-08-12"));
    // Soviet Union
    Map<Ref<Actor>, Possibility> heirs = existence.counterpartsOn(sovietUnion, Edtf.parse("2000"));
    // Russia and Ukraine, so nameOn gives none

    assertThat(name.flatMap(names -> names.inLanguage("en"))).contains("Soviet Union");
    assertThat(heirs.keySet()).extracting(Ref::toString).containsExactly("russia", "ukraine");
    assertThat(existence.nameOn(sovietUnion, Edtf.parse("2000"))).isEmpty();
  }

  @Test
  void bodies() {
    Memberships memberships = Memberships.of(index);
    Map<Ref<Actor>, Possibility> members = memberships.membersOn(union, Edtf.parse("1960"));
    // France
    Map<Ref<Actor>, Possibility> bodies = memberships.allBodiesOn(britain, Edtf.parse("2000"));
    // the European Union, and by way of it the trade organization
    Possibility left = memberships.isMember(britain, union, Edtf.parse("2020-02-01"));
    // impossible
    Map<Ref<Actor>, Possibility> parents = memberships.parentsOn(agency, Edtf.parse("1960"));
    // its ministry, and the state of that

    assertThat(members.keySet()).extracting(Ref::toString).containsExactly("france");
    assertThat(bodies.keySet()).extracting(Ref::toString).containsExactly("union", "trade");
    assertThat(left).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(parents.keySet())
        .extracting(Ref::toString)
        .containsExactly("ministry", "soviet-union");
  }

  @Test
  void claims() {
    Claims claims = Claims.of(index);
    Map<Ref<State>, Possibility> claimants = claims.claimantsOf(stanley);
    // Argentina, for Stanley lies on the Falkland Islands
    boolean disputed = claims.isDisputed(stanley);
    // true
    Possibility argentine = Containment.of(index).isWithin(stanley, argentina);
    // possible

    assertThat(claimants)
        .containsExactly(Map.entry(Ref.to(State.class, "argentina"), Possibility.NECESSARY));
    assertThat(disputed).isTrue();
    assertThat(argentine).isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void sides() {
    Sides sides = Sides.of(index);
    Optional<Sidedness> word = sides.count(reykjavik).sidedness();
    // empty: bilateral, or trilateral if the host took part
    Possibility trilateral = sides.count(reykjavik).is(Sidedness.TRILATERAL);
    // possible
    List<Optional<Participation>> heads =
        sides.at(reykjavik).stream().map(Delegation::head).toList();
    // Reagan, Gorbachev, and nobody known for Iceland
    Hosting hosting = Hosting.of(index);
    List<Delegation> guests = hosting.guests(reykjavik);
    // those of the United States and the Soviet Union
    Possibility third = hosting.isInThirdPlace(reykjavik);
    // necessary: the house lies within the country of neither

    assertThat(word).isEmpty();
    assertThat(trilateral).isEqualTo(Possibility.POSSIBLE);
    assertThat(heads)
        .extracting(head -> head.map(each -> each.getActor().toString()).orElse("nobody"))
        .containsExactly("reagan", "gorbachev", "nobody");
    assertThat(guests)
        .extracting(guest -> guest.side().toString())
        .containsExactly("us", "soviet-union");
    assertThat(third).isEqualTo(Possibility.NECESSARY);
  }

  @Test
  void territories() {
    AgreementLife life = AgreementLife.of(convention, index);
    List<Extension> extensions = life.territoriesOn(LocalDate.of(1940, 1, 1));
    // the United Kingdom extended it to the Falkland Islands

    assertThat(extensions)
        .extracting(each -> each.participant() + " " + each.territory() + " " + each.certainty())
        .containsExactly("britain falklands NECESSARY");
  }

  @Test
  void thePageShowsWhatIsAskedHere() throws IOException {
    String here = words(Files.readString(THIS));
    List<String> snippets =
        JAVA.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();

    assertThat(snippets).hasSize(6).allSatisfy(each -> assertThat(here).contains(words(each)));
  }

  @Test
  void theRulesThatThePageNamesAreOnTheirPage() throws IOException {
    String rules = Files.readString(Path.of("..", "docs", "reference", "rules.md"));
    List<String> named =
        RULE.matcher(Files.readString(PAGE)).results().map(link -> link.group(1)).toList();

    assertThat(named)
        .hasSize(2)
        .allSatisfy(code -> assertThat(rules).containsPattern("(?m)^#+ `?" + code));
  }

  @Test
  void onlyEvidenceIsMissing() {
    assertThat(DossierValidator.standard().validate(dossier).findings())
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("no-evidence"));
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder().id("people-states-places");
    addPeople(dossier);
    addStates(dossier);
    addBodies(dossier);
    return dossier
        .addPlace(p -> p.id("stanley").name("en", "Stanley").addWithin("falklands"))
        .addPlace(p -> p.id("house").name("en", "Höfði House").addWithin("city"))
        .addPlace(
            p -> p.id("city").name("en", "Reykjavík").kind(PlaceKind.CITY).addWithin("iceland"))
        .addSummit(
            s ->
                s.id("reykjavik")
                    .kind(SummitKind.SUMMIT)
                    .date("1986-10-11/1986-10-12")
                    .addHost("iceland")
                    .addParticipant("reagan")
                    .addParticipant("gorbachev")
                    .addPlaces("house"))
        .addAgreement(
            a ->
                a.id("convention")
                    .kind(AgreementKind.of("convention"))
                    .addParticipants("britain", "france")
                    .addEvent(
                        e ->
                            e.kind(AgreementEventKind.ACCEPTED)
                                .date("1930-01-01")
                                .addBy("britain")
                                .addBy("france"))
                    .addEvent(e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date("1931-01-01"))
                    .addEvent(
                        e ->
                            e.kind(AgreementEventKind.EXTENDED_TO_TERRITORIES)
                                .date("1935-06-01")
                                .addBy("britain")
                                .addTerritories("falklands")))
        .build();
  }

  private static void addPeople(Dossier.Builder dossier) {
    dossier
        .addPerson(
            p ->
                p.id("adenauer")
                    .name("en", "Konrad Adenauer")
                    .addOffice(
                        o ->
                            o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                .of("germany")
                                .from("1949-09-15")
                                .until("1963-10-16"))
                    .addOffice(
                        o ->
                            o.office(OfficeKind.FOREIGN_MINISTER)
                                .of("germany")
                                .from("1951-03")
                                .until("1955-06")))
        .addPerson(
            p ->
                p.id("erhard")
                    .name("en", "Ludwig Erhard")
                    .addOffice(
                        o ->
                            o.office(OfficeKind.HEAD_OF_GOVERNMENT)
                                .of("germany")
                                .from("1963-10-16")
                                .until("1966-11-30")))
        .addPerson(
            p ->
                p.id("reagan")
                    .name("en", "Ronald Reagan")
                    .addOffice(
                        o ->
                            o.office(OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT)
                                .of("us")
                                .from("1981-01-20")
                                .until("1989-01-20")))
        .addPerson(
            p ->
                p.id("gorbachev")
                    .name("en", "Mikhail Gorbachev")
                    .addOffice(
                        o ->
                            o.office(OfficeKind.DE_FACTO_LEADER)
                                .of("soviet-union")
                                .from("1985-03-11")
                                .until("1991-12-25")));
  }

  private static void addStates(Dossier.Builder dossier) {
    for (String plain : List.of("germany", "us", "iceland", "britain", "france", "argentina")) {
      dossier.addState(s -> s.id(plain).name("en", plain));
    }
    dossier
        .addState(
            s ->
                s.id("soviet-union")
                    .name("en", "Soviet Union")
                    .from("1922-12-30")
                    .until("1991-12-26")
                    .addSuccessor("russia")
                    .addSuccessor("ukraine"))
        .addState(s -> s.id("russia").name("en", "Russia").from("1991-12-25"))
        .addState(s -> s.id("ukraine").name("en", "Ukraine").from("1991-08-24"))
        .addTerritory(
            t ->
                t.id("falklands")
                    .name("en", "Falkland Islands")
                    .of("britain")
                    .addClaimedBy("argentina"));
  }

  private static void addBodies(Dossier.Builder dossier) {
    dossier
        .addOrganization(
            o ->
                o.id("union")
                    .name("en", "European Union")
                    .addMember(m -> m.actor("france").from("1958-01-01"))
                    .addMember(m -> m.actor("britain").from("1973-01-01").until("2020-01-31")))
        .addOrganization(
            o ->
                o.id("trade")
                    .name("en", "Trade organization")
                    .addMember(m -> m.actor("union").from("1995-01-01")))
        .addOrganization(o -> o.id("ministry").name("en", "A ministry").of("soviet-union"))
        .addOrganization(o -> o.id("agency").name("en", "A news agency").of("ministry"));
  }
}
