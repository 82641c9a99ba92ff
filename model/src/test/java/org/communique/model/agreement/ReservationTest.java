package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.treaty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Classification;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What reservations do, and between whom. */
class ReservationTest {

  private static final Agreement TREATY =
      treaty(
          "a b c",
          "ratified * 2000-01-01",
          "reservation-made a 2000-01-01",
          "reservation-objected b 2000-06-01",
          "reservation-withdrawn a 2010-01-01");

  private static Reservation only(Agreement agreement) {
    assertThat(AgreementLife.of(agreement).reservations()).hasSize(1);
    return AgreementLife.of(agreement).reservations().get(0);
  }

  private static String effect(Reservation reservation, String other, String day) {
    return Logs.codes(reservation.effectOn(actor(other), day(day)));
  }

  @Test
  void itStandsUntilItIsTakenBack() {
    Reservation reservation = only(TREATY);

    assertThat(reservation.standsOn(day("1999-12-31"))).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(reservation.standsOn(day("2000-01-01"))).isEqualTo(Possibility.NECESSARY);
    assertThat(reservation.standsOn(day("2010-01-01"))).isEqualTo(Possibility.IMPOSSIBLE);
  }

  @Test
  void itModifiesTheAgreementWithThoseWhoDoNotObject() {
    Reservation reservation = only(TREATY);

    assertThat(effect(reservation, "c", "2005-01-01")).isEqualTo("MODIFIES");
    assertThat(effect(reservation, "b", "2000-05-31")).isEqualTo("UNSETTLED");
    assertThat(effect(reservation, "b", "2005-01-01")).isEqualTo("EXCLUDES");
    assertThat(effect(reservation, "a", "2005-01-01")).isEqualTo("NONE");
    assertThat(effect(reservation, "b", "2010-01-01")).isEqualTo("NONE");
    assertThat(reservation.effectOn(actor("b"), day("2005-01-01")).because())
        .containsExactly(Pointer.parse("/events/1"), Pointer.parse("/events/2"));
  }

  @Test
  void fuzzyDatesLeaveItOpen() {
    Reservation reservation =
        only(treaty("a b", "reservation-made a 2000", "reservation-objected b 2001"));

    assertThat(reservation.standsOn(day("2000-06-01"))).isEqualTo(Possibility.POSSIBLE);
    assertThat(effect(reservation, "b", "2000-06-01")).isEqualTo("NONE UNSETTLED");
    assertThat(effect(reservation, "b", "2001-06-01")).isEqualTo("UNSETTLED MODIFIES EXCLUDES");
  }

  @Test
  void aDeclarationModifiesNothing() {
    Reservation declaration =
        only(treaty("a b", "declaration-made a 2000-01-01", "declaration-withdrawn a 2005-01-01"));

    assertThat(declaration.kind()).isEqualTo(Reservation.Kind.DECLARATION);
    assertThat(declaration.standsOn(day("2001-01-01"))).isEqualTo(Possibility.NECESSARY);
    assertThat(declaration.standsOn(day("2005-01-01"))).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(effect(declaration, "b", "2001-01-01")).isEqualTo("NONE");
  }

  @Test
  void anObjectionIsToTheReservationThatItsWordsAnswer() {
    AgreementEvent objection =
        Logs.event("reservation-objected b 2000-06-01").toBuilder().statement("no").build();
    Agreement two =
        treaty("a b c").toBuilder()
            .addEvent(
                Logs.event("reservation-made a 2000-01-01").toBuilder().statement("r1").build())
            .addEvent(
                Logs.event("reservation-made c 2000-01-01").toBuilder().statement("r2").build())
            .addEvent(objection)
            .build();
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addStatement(statement("r1").build())
            .addStatement(statement("r2").build())
            .addStatement(statement("no").inReplyTo("r2").build())
            .addAgreement(two)
            .build();

    assertThat(AgreementLife.of(two).reservations())
        .extracting(each -> effect(each, "b", "2001-01-01"))
        .containsExactly("MODIFIES EXCLUDES", "MODIFIES EXCLUDES");
    assertThat(AgreementLife.of(two).reservations().get(0).effectOn(actor("b"), day("2001-01-01")))
        .extracting(Assessment::missing, as(InstanceOfAssertFactories.LIST))
        .containsExactly(new Missing(Pointer.parse("/events/2"), Missing.Kind.REFERENT));
    assertThat(AgreementLife.of(two, DossierIndex.of(dossier)).reservations())
        .extracting(each -> effect(each, "b", "2001-01-01"))
        .containsExactly("MODIFIES", "EXCLUDES");
  }

  @Test
  void silenceForTwelveMonthsAccepts() {
    Reservation reservation = only(treaty("a b", "reservation-made a 2000-03-01"));

    assertThat(effect(reservation, "b", "2001-02-28")).isEqualTo("UNSETTLED");
    assertThat(effect(reservation, "b", "2001-03-01")).isEqualTo("MODIFIES");
  }

  @Test
  void whetherAnObjectionWasInTimeIsOpenOnceThePeriodIsOver() {
    Reservation late =
        only(treaty("a b", "reservation-made a 2000-03-01", "reservation-objected b 2001-03-02"));

    assertThat(effect(late, "b", "2001-03-01")).isEqualTo("MODIFIES");
    assertThat(effect(late, "b", "2001-03-02")).isEqualTo("MODIFIES EXCLUDES");
    assertThat(late.effectOn(actor("b"), day("2001-03-02")).missing())
        .containsExactly(new Missing(Pointer.parse("/events/1"), Missing.Kind.NOTIFICATION));
  }

  @Test
  void whoConsentsLaterMayObjectThen() {
    Reservation reservation =
        only(
            treaty(
                "a b",
                "reservation-made a 1970-03-01",
                "acceded b 2000-03-01",
                "reservation-objected b 2000-03-01"));

    assertThat(effect(reservation, "b", "2000-03-01")).isEqualTo("EXCLUDES");
  }

  @Test
  void anObjectionMayKeepTheAgreementFromBeingInForce() {
    Statement precluding =
        statement("no")
            .inReplyTo("r")
            .addClassification(Classification.builder().scheme("vclt").code("20(4)(b)").build())
            .build();

    assertThat(effect(answered(precluding), "b", "2000-07-01")).isEqualTo("PRECLUDES");
    assertThat(effect(answered(statement("no").inReplyTo("r").build()), "b", "2000-07-01"))
        .isEqualTo("EXCLUDES");
  }

  @Test
  void anObjectionThatIsWithdrawnAccepts() {
    Reservation reservation =
        answered(
            statement("no").inReplyTo("r").build(),
            Logs.event("reservation-withdrawn b 2000-09-01").toBuilder().statement("no").build());

    assertThat(reservation.withdrawals()).isEmpty();
    assertThat(reservation.standsOn(day("2005-01-01"))).isEqualTo(Possibility.NECESSARY);
    assertThat(effect(reservation, "b", "2000-08-31")).isEqualTo("EXCLUDES");
    assertThat(effect(reservation, "b", "2000-09-01")).isEqualTo("MODIFIES");
    assertThat(effect(reservation, "c", "2000-09-01")).isEqualTo("UNSETTLED");
  }

  private static Reservation answered(Statement objection, AgreementEvent... more) {
    Agreement treaty =
        treaty("a b c").toBuilder()
            .addEvent(
                Logs.event("reservation-made a 2000-01-01").toBuilder().statement("r").build())
            .addEvent(
                Logs.event("reservation-objected b 2000-06-01").toBuilder().statement("no").build())
            .addAllEvents(List.of(more))
            .build();
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addStatement(statement("r").build())
            .addStatement(objection)
            .addAgreement(treaty)
            .build();
    return AgreementLife.of(treaty, DossierIndex.of(dossier)).reservations().get(0);
  }

  @Test
  void aWithdrawalIsNotOfWhatIsMadeAfterIt() {
    Agreement treaty =
        treaty(
            "a b",
            "reservation-made a 1990-01-01",
            "reservation-withdrawn a 1995-01-01",
            "reservation-made a 2000-01-01",
            "reservation-made a 1994/1996");

    assertThat(AgreementLife.of(treaty).reservations())
        .extracting(each -> each.standsOn(day("2005-01-01")))
        .containsExactly(Possibility.IMPOSSIBLE, Possibility.NECESSARY, Possibility.POSSIBLE);
  }

  @Test
  void ofSeveralMakersEachWithdrawsForItself() {
    Reservation joint =
        only(
            treaty(
                "a b c", "reservation-made a,b 2000-01-01", "reservation-withdrawn a 2005-01-01"));

    assertThat(joint.standsOn(day("2006-01-01"))).isEqualTo(Possibility.NECESSARY);
    assertThat(Logs.codes(joint.effectBetween(actor("a"), actor("c"), day("2006-01-01"))))
        .isEqualTo("NONE");
    assertThat(Logs.codes(joint.effectBetween(actor("b"), actor("c"), day("2006-01-01"))))
        .isEqualTo("MODIFIES");
  }

  @Test
  void anObjectionToADeclarationIsListedAndIsToNoReservation() {
    Agreement treaty =
        treaty("a b").toBuilder()
            .addEvent(
                Logs.event("declaration-made a 2000-01-01").toBuilder().statement("d").build())
            .addEvent(Logs.event("reservation-made a 2000-01-01"))
            .addEvent(
                Logs.event("reservation-objected b 2000-02-01").toBuilder().statement("no").build())
            .build();
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addStatement(statement("d").build())
            .addStatement(statement("no").inReplyTo("d").build())
            .addAgreement(treaty)
            .build();

    assertThat(AgreementLife.of(treaty, DossierIndex.of(dossier)).reservations())
        .extracting(each -> each.objections().size())
        .containsExactly(1, 0);
  }

  @Test
  void anIncompleteLogSaysSo() {
    Agreement open = Logs.open(treaty("a b", "reservation-made a 2000-01-01"), "events");

    assertThat(only(open).effectOn(actor("b"), day("2005-01-01")).missing())
        .extracting(Missing::kind)
        .containsExactly(Missing.Kind.OPEN_LOG);
  }

  /** Each objection may be to each reservation, which are a hundred million pairs. */
  @Test
  @Timeout(10)
  void aLogOfManyReservationsAndObjectionsTakesNoMoreThanItsLength() {
    Agreement.Builder builder = treaty("a b").toBuilder();
    for (int each = 0; each < 10_000; each++) {
      builder.addEvent(Logs.event("reservation-made r" + each + " 2000-01-01"));
      builder.addEvent(Logs.event("reservation-objected o" + each + " 2000-02-01"));
      builder.addEvent(Logs.event("reservation-withdrawn r" + each + " 2000-03-01"));
    }

    List<Reservation> all = AgreementLife.of(builder.build()).reservations();

    assertThat(all)
        .hasSize(10_000)
        .allSatisfy(
            each -> assertThat(effect(each, "o1", "2000-02-15")).isEqualTo("UNSETTLED EXCLUDES"));
    assertThat(all.get(9_999).objections()).hasSize(10_000);
  }

  @Test
  void theOrderOfTheLogSaysNothing() {
    List<AgreementEvent> events = new ArrayList<>(TREATY.getEvents());
    Collections.reverse(events);
    Reservation reversed = only(Logs.with(TREATY, events));

    for (String day : List.of("2000-05-31", "2005-01-01", "2010-01-01")) {
      assertThat(effect(reversed, "b", day)).isEqualTo(effect(only(TREATY), "b", day));
    }
  }

  @Test
  void reservationsOfEqualLogsAreEqual() {
    Agreement again = Logs.with(TREATY, TREATY.getEvents());
    Agreement other = Logs.plus(TREATY, Logs.event("reservation-objected c 2000-07-01"));

    assertThat(only(again)).isEqualTo(only(TREATY)).hasSameHashCodeAs(only(TREATY));
    assertThat(only(other)).isNotEqualTo(only(TREATY));
  }

  private static Statement.Builder statement(String id) {
    return Statement.builder().id(id).addContent(Content.builder().text("Words.").build());
  }
}
