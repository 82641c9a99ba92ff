package org.communique.model.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.life.Logs.actor;
import static org.communique.model.life.Logs.day;
import static org.communique.model.life.Logs.treaty;

import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;

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
    assertThat(effect(reservation, "b", "2000-05-31")).isEqualTo("MODIFIES");
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
    assertThat(effect(reservation, "b", "2000-06-01")).isEqualTo("NONE MODIFIES");
    assertThat(effect(reservation, "b", "2001-06-01")).isEqualTo("MODIFIES EXCLUDES");
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
    assertThat(AgreementLife.of(two, dossier).reservations())
        .extracting(each -> effect(each, "b", "2001-01-01"))
        .containsExactly("MODIFIES", "EXCLUDES");
  }

  private static Statement.Builder statement(String id) {
    return Statement.builder().id(id).addContent(Content.builder().text("Words.").build());
  }
}
