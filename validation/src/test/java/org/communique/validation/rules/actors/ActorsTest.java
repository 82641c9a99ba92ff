package org.communique.validation.rules.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.finding.Report;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class ActorsTest {

  private static final Checked OFFICE = Checked.by("office-not-held-then");
  private static final Checked EXISTS = Checked.by("actor-not-existing-then");

  private static Dossier.Builder dossier() {
    return Dossier.builder()
        .id("d")
        .addPerson(
            p ->
                p.id("minister")
                    .name("en", "A minister")
                    .addOffice(
                        o ->
                            o.office(OfficeKind.FOREIGN_MINISTER)
                                .of("east")
                                .from("1960-01-01")
                                .until("1965-12-31")))
        .addPerson(
            p ->
                p.id("president")
                    .name("en", "A president")
                    .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT).from("1960")))
        .addState(s -> s.id("east").name("en", "East").from("1949-10-07").until("1990-10-02"))
        .addState(s -> s.id("west").name("en", "West").from("1949-05-23"));
  }

  private static Dossier met(String actor, OfficeKind office, String date) {
    return dossier()
        .addSummit(
            s ->
                s.id("s")
                    .kind(SummitKind.MEETING)
                    .date(date)
                    .addParticipant(p -> p.actor(actor).office(office)))
        .build();
  }

  @Test
  void anOfficeThatWasOverIsReported() {
    assertThat(OFFICE.places(met("minister", OfficeKind.FOREIGN_MINISTER, "1970-01-01")))
        .containsExactly("/summits/0/participants/0/office");
    assertThat(OFFICE.places(met("minister", OfficeKind.FOREIGN_MINISTER, "1965"))).isEmpty();
    assertThat(OFFICE.places(met("minister", OfficeKind.AMBASSADOR, "1970-01-01"))).isEmpty();
  }

  @Test
  void allTermsOfTheOfficeAreTold() {
    Dossier twice =
        Dossier.builder()
            .id("d")
            .addPerson(
                p ->
                    p.id("p")
                        .name("en", "P")
                        .addOffice(o -> o.office(OfficeKind.MINISTER).from("1960").until("1962"))
                        .addOffice(o -> o.office(OfficeKind.MINISTER).from("1970")))
            .addSummit(
                s ->
                    s.id("s")
                        .kind(SummitKind.MEETING)
                        .date("1965-05-01")
                        .addParticipant(p -> p.actor("p").office(OfficeKind.MINISTER)))
            .build();

    assertThat(OFFICE.messages(twice))
        .containsExactly(
            "\"p\" was not minister on 1965-05-01: the nearest terms ran from 1960 to 1962 and"
                + " from 1970 to an unknown day; correct the office, its dates, or the date");
  }

  @Test
  void ofManyTermsTheNearestOnEitherSideAreTold() {
    Person.Builder holder = Person.builder().id("p").name("en", "P");
    for (int decade = 1990; decade >= 1920; decade -= 10) {
      String from = String.valueOf(decade);
      String until = (decade + 3) + "-01-31";
      holder.addOffice(o -> o.office(OfficeKind.MINISTER).from(from).until(until));
    }
    Dossier.Builder dossier = Dossier.builder().id("d").addActor(holder.build());
    for (String day : List.of("1973-02-05", "1979-12-30", "1900-01-01", "2020-01-01")) {
      dossier.addSummit(
          s ->
              s.id("s" + day)
                  .kind(SummitKind.MEETING)
                  .date(day)
                  .addParticipant(p -> p.actor("p").office(OfficeKind.MINISTER)));
    }

    assertThat(OFFICE.messages(dossier.build()))
        .satisfiesExactly(
            one -> assertThat(one).contains("from 1970 to 1973-01-31 and from 1980"),
            two -> assertThat(two).contains("from 1980 to 1983-01-31 and from 1970"),
            three -> assertThat(three).contains("ran from 1920 to 1923-01-31; "),
            four -> assertThat(four).contains("ran from 1990 to 1993-01-31; "));
  }

  @Test
  void theDeadSayNothing() {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .addActor(
                Person.builder().id("p").name("en", "P").born("1900").died("1950-05-01").build());
    for (String day : List.of("1949", "1950", "1951", "1899-01-01")) {
      dossier.addStatement(s -> s.id("s" + day).date(day).addSpeaker("p"));
    }

    assertThat(EXISTS.places(dossier.build()))
        .containsExactly("/statements/2/speakers/0/actor", "/statements/3/speakers/0/actor");
  }

  @Test
  void aSignatureByAllIsByThoseWhoExistedThen() {
    assertThat(EXISTS.places(agreed(t -> t.addEvent(e -> e.kind(SIGNED).date("1930-01-01")))))
        .containsExactly("/agreements/0/events/0");
    assertThat(
            EXISTS.places(
                agreed(
                    t -> t.addEvent(e -> e.kind(SIGNED).date("1930-01-01").addBy("a", "b", "c")))))
        .containsExactly("/agreements/0/events/0/by/1");
    assertThat(EXISTS.places(agreed(t -> t.date("1930-01-01"))))
        .containsExactly("/agreements/0/date");
    assertThat(
            EXISTS.places(
                agreed(t -> t.date("1930-01-01").addEvent(e -> e.kind(SIGNED).date("1960-01-01")))))
        .isEmpty();
    assertThat(EXISTS.messages(agreed(t -> t.date("1930-01-01"))))
        .containsExactly(
            "\"b\" existed from 1948-05-14, but not on 1930-01-01; 1 more actors here did not"
                + " exist then; correct the actor or the date");
  }

  @Test
  void whoJoinedLaterNeedNotHaveExistedAtTheBeginning() {
    assertThat(
            EXISTS.places(
                agreed(
                    t ->
                        t.addEvent(e -> e.kind(SIGNED).date("1930-01-01"))
                            .addEvent(
                                e ->
                                    e.kind(AgreementEventKind.ACCEDED)
                                        .date("1950-01-01")
                                        .addBy("b", "c")))))
        .isEmpty();
    assertThat(
            EXISTS.places(
                agreed(
                    t ->
                        t.addEvent(e -> e.kind(AgreementEventKind.REGISTERED).date("1930-01-01")))))
        .isEmpty();
  }

  private static final AgreementEventKind SIGNED = AgreementEventKind.SIGNED;

  /** {@return an agreement of a state without dates and two of 1948} */
  private static Dossier agreed(UnaryOperator<Agreement.Builder> life) {
    Agreement.Builder treaty =
        Agreement.builder().id("t").kind(AgreementKind.TREATY).addParticipants("a", "b", "c");
    return Dossier.builder()
        .id("d")
        .addState(s -> s.id("a").name("en", "A"))
        .addState(s -> s.id("b").name("en", "B").from("1948-05-14"))
        .addState(s -> s.id("c").name("en", "C").from("1948-08-15"))
        .addAgreement(life.apply(treaty).build())
        .build();
  }

  @Test
  void whereTheListOfOfficesIsOpenNothingIsSaid() {
    Dossier closed = met("minister", OfficeKind.FOREIGN_MINISTER, "1970-01-01");
    Person minister = closed.find(Ref.to(Person.class, "minister")).orElseThrow();
    Dossier open =
        closed.toBuilder().actors(List.of(minister.toBuilder().addOpen("offices").build())).build();

    assertThat(OFFICE.places(closed)).hasSize(1);
    assertThat(OFFICE.places(open)).isEmpty();
  }

  @Test
  void aDateThatMayLieInTheTermIsLeftAlone() {
    assertThat(OFFICE.places(met("minister", OfficeKind.FOREIGN_MINISTER, "1966~"))).isEmpty();
    assertThat(OFFICE.places(met("minister", OfficeKind.FOREIGN_MINISTER, "[1965,1966]")))
        .isEmpty();
    assertThat(OFFICE.places(met("minister", OfficeKind.FOREIGN_MINISTER, "[1966,1967]")))
        .hasSize(1);
  }

  @Test
  void aHeadOfStateAndGovernmentIsBoth() {
    assertThat(OFFICE.places(met("president", OfficeKind.HEAD_OF_STATE, "1950"))).hasSize(1);
    assertThat(OFFICE.places(met("president", OfficeKind.HEAD_OF_GOVERNMENT, "1970"))).isEmpty();
  }

  @Test
  void aStateThatWasNoMoreIsReported() {
    assertThat(EXISTS.places(hosted("east", "1995-01-01"))).containsExactly("/summits/0/hosts/0");
    assertThat(EXISTS.places(hosted("east", "1990"))).isEmpty();
    assertThat(EXISTS.places(hosted("west", "1995-01-01"))).isEmpty();
    assertThat(EXISTS.messages(hosted("east", "1995-01-01")))
        .containsExactly(
            "\"east\" existed from 1949-10-07 until 1990-10-02, but not on 1995-01-01; correct"
                + " the actor or the date");
  }

  @Test
  void theNameOfASuccessorOrPredecessorWillDo() {
    Dossier dossier =
        hosted("east", "1995-01-01").toBuilder()
            .addState(
                s ->
                    s.id("united")
                        .name("en", "United")
                        .from("1990-10-03")
                        .addPredecessors(Ref.to(Actor.class, "east")))
            .build();

    assertThat(EXISTS.places(dossier)).isEmpty();
  }

  @Test
  void theStateThatExistedThenIsNamed() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("old").name("en", "Old").from("1918").until("1938"))
            .addState(
                s ->
                    s.id("one")
                        .name("en", "One")
                        .from("1993-01-01")
                        .addPredecessors(Ref.to(Actor.class, "old")))
            .addState(
                s ->
                    s.id("other")
                        .name("en", "Other")
                        .from("1939")
                        .until("1945")
                        .addPredecessors(Ref.to(Actor.class, "old")))
            .addSummit(
                s ->
                    s.id("s")
                        .kind(SummitKind.MEETING)
                        .date("1942-01-01")
                        .addParticipant(p -> p.actor("one")))
            .build();

    assertThat(EXISTS.messages(dossier))
        .singleElement()
        .asString()
        .contains("perhaps \"other\" is meant, which existed then");
  }

  @Test
  void aStateThatMayHaveExistedIsLeftAlone() {
    assertThat(EXISTS.places(hosted("east", "1991~"))).isEmpty();
    assertThat(EXISTS.places(hosted("east", "[1990,1995]"))).isEmpty();
    assertThat(EXISTS.places(hosted("east", "[1992,1995]"))).hasSize(1);
    assertThat(EXISTS.places(hosted("minister", "1700"))).isEmpty();
  }

  private static Dossier hosted(String host, String date) {
    return dossier()
        .addSummit(
            s -> s.id("s").kind(SummitKind.MEETING).date(date).addHosts(Ref.to(Actor.class, host)))
        .build();
  }

  @Test
  void oneWhoTookAndLeftAnOfficeThousandsOfTimesIsAskedThousandsOfTimes() {
    int terms = 10_000;
    LocalDate first = LocalDate.of(1900, 1, 1);
    Dossier.Builder many = Dossier.builder().id("d");
    Person.Builder minister = Person.builder().id("minister").name("en", "A minister");
    for (int term = 0; term < terms; term++) {
      String day = first.plusDays(2L * term).toString();
      minister.addOffice(o -> o.office(OfficeKind.MINISTER).from(day).until(day));
    }
    many.addActor(minister.build());
    for (int day = 0; day < terms; day++) {
      String date = first.plusDays(day).toString();
      String id = "s" + day;
      many.addSummit(
          s ->
              s.id(id)
                  .kind(SummitKind.MEETING)
                  .date(date)
                  .addParticipant(p -> p.actor("minister").office(OfficeKind.MINISTER)));
    }

    assertThat(OFFICE.places(many.build()))
        .hasSize(Report.DEFAULT_CAP)
        .startsWith("/summits/1/participants/0/office", "/summits/3/participants/0/office");
  }
}
