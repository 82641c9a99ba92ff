package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;

class TerritorialScopeTest {

  private static final Agreement CONVENTION =
      Logs.treaty(
          "britain france",
          "ratified britain,france 1930-01-01",
          "entered-into-force * 1931-01-01");

  @Test
  void aTreatyExtendsToTerritoriesFromTheDayOfTheNotice() {
    Agreement extended = plus(CONVENTION, "extended-to-territories britain 1935-06-01", "malta");
    assertThat(on(extended, "1935-05-31")).isEmpty();
    assertThat(on(extended, "1935-06-01")).containsExactly("britain malta NECESSARY");
    assertThat(AgreementLife.of(extended).territoriesOn(LocalDate.parse("1940-01-01")))
        .singleElement()
        .satisfies(each -> assertThat(each.because()).containsExactly(Pointer.parse("/events/2")));
  }

  @Test
  void itExtendsFromTheDayOfTheEffectIfThatIsAnother() {
    Agreement extended =
        plus(CONVENTION, "extended-to-territories britain 1935-06-01 1935-09-01", "malta");
    assertThat(on(extended, "1935-08-31")).isEmpty();
    assertThat(on(extended, "1935-09-01")).containsExactly("britain malta NECESSARY");
  }

  @Test
  void aConsentThatNamesTerritoriesExtendsToThem() {
    Agreement convention =
        plus(Logs.treaty("a b", "ratified b 1930"), "ratified a 1932-03-01", "isle", "atoll");
    assertThat(on(convention, "1932-03-01"))
        .containsExactly("a atoll NECESSARY", "a isle NECESSARY");
  }

  @Test
  void aSignatureThatNamesTerritoriesExtendsToThemOnceItIsRatified() {
    Agreement convention = plus(Logs.treaty("a b"), "signed a 1930-01-01", "isle");
    Agreement ratified = Logs.plus(convention, Logs.event("ratified a 1932-03-01"));
    assertThat(on(ratified, "1931-01-01")).isEmpty();
    assertThat(on(ratified, "1932-03-01")).containsExactly("a isle NECESSARY");
  }

  @Test
  void anExtensionEndsWhenTheParticipantLeavesAndDoesNotReturnWithIt() {
    Agreement extended = plus(CONVENTION, "extended-to-territories britain 1935-06-01", "malta");
    Agreement left = Logs.plus(extended, Logs.event("withdrawn britain 1950-01-01"));
    Agreement returned = Logs.plus(left, Logs.event("acceded britain 1960-01-01"));
    assertThat(on(left, "1949-12-31")).containsExactly("britain malta NECESSARY");
    assertThat(on(left, "1950-01-01")).isEmpty();
    assertThat(on(returned, "1961-01-01")).isEmpty();
    assertThat(
            on(plus(returned, "extended-to-territories britain 1962-01-01", "malta"), "1963-01-01"))
        .containsExactly("britain malta NECESSARY");
  }

  @Test
  void aWithdrawalThatNamesTerritoriesEndsTheExtensionToThoseOnly() {
    Agreement extended =
        plus(CONVENTION, "extended-to-territories britain 1935-06-01", "malta", "gibraltar");
    Agreement withdrawn = plus(extended, "withdrawn britain 1950-01-01", "malta");
    assertThat(on(withdrawn, "1952-01-01")).containsExactly("britain gibraltar NECESSARY");
    assertThat(Logs.participant(withdrawn, "britain", "1952-01-01")).isEqualTo("party");
  }

  @Test
  void aWithdrawalThatNamesTheParticipantItselfIsOneOfAll() {
    Agreement withdrawn = plus(CONVENTION, "withdrawn britain 1950-01-01", "britain", "malta");
    Agreement suspended = plus(CONVENTION, "suspended britain 1950-01-01", "malta");
    assertThat(Logs.participant(withdrawn, "britain", "1952-01-01")).isEqualTo("former-party");
    assertThat(Logs.participant(suspended, "britain", "1952-01-01")).isEqualTo("party");
  }

  @Test
  void anExtensionEndsWithTheTreaty() {
    Agreement extended = plus(CONVENTION, "extended-to-territories britain 1935-06-01", "malta");
    Agreement ended = Logs.plus(extended, Logs.event("terminated * 1970-01-01"));
    assertThat(on(ended, "1969-12-31")).hasSize(1);
    assertThat(on(ended, "1970-01-01")).isEmpty();
  }

  @Test
  void aNoticeOfWhichOnlyTheYearIsKnownLeavesItsDaysOpen() {
    Agreement extended = plus(CONVENTION, "extended-to-territories britain 1935", "malta");
    assertThat(on(extended, "1934-12-31")).isEmpty();
    assertThat(on(extended, "1935-06-01")).containsExactly("britain malta POSSIBLE");
    assertThat(on(extended, "1935-12-31")).containsExactly("britain malta NECESSARY");
  }

  @Test
  void whetherAnExtensionCameBeforeTheWithdrawalOfTheSameYearIsOpen() {
    Agreement returned =
        Logs.plus(
            Logs.plus(
                plus(CONVENTION, "extended-to-territories britain 1950", "malta"),
                Logs.event("withdrawn britain 1950-06-01")),
            Logs.event("acceded britain 1950-07-01"));
    assertThat(AgreementLife.of(returned).territoriesOn(LocalDate.parse("1960-01-01")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.certainty()).isEqualTo(Possibility.POSSIBLE);
              assertThat(each.because())
                  .containsExactly(Pointer.parse("/events/2"), Pointer.parse("/events/3"));
            });
  }

  @Test
  void eachParticipantExtendsItToItsOwn() {
    Agreement extended =
        plus(
            plus(CONVENTION, "extended-to-territories france 1935", "tunisia"),
            "extended-to-territories britain 1936",
            "malta",
            "gibraltar");
    assertThat(on(extended, "1940-01-01"))
        .containsExactly(
            "britain gibraltar NECESSARY", "britain malta NECESSARY", "france tunisia NECESSARY");
  }

  @Test
  void whoIsNoParticipantExtendsItToNothing() {
    Agreement extended = plus(CONVENTION, "extended-to-territories spain 1935", "ceuta");
    assertThat(on(extended, "1940-01-01")).isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfTheLogDoesNotMatter(
      @ForAll("shuffled") List<AgreementEvent> events,
      @ForAll @IntRange(min = 1928, max = 1965) int year) {
    String day = year + "-07-01";
    assertThat(on(Logs.with(CONVENTION, events), day))
        .isEqualTo(on(Logs.with(CONVENTION, EVENTS), day));
  }

  @Property(tries = 300)
  void aFinerDateNeverMakesAnotherAnswerCertain(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1928, max = 1965) int year) {
    String day = year + "-07-01";
    Agreement coarse = plus(CONVENTION, "extended-to-territories britain 1935", "malta");
    Agreement fine =
        plus(CONVENTION, "extended-to-territories britain 1935-%02d-10".formatted(month), "malta");
    if (!on(coarse, day).contains("britain malta POSSIBLE")) {
      assertThat(on(fine, day)).isEqualTo(on(coarse, day));
    }
  }

  private static final List<AgreementEvent> EVENTS =
      List.of(
          Logs.event("ratified britain,france 1930-01-01"),
          Logs.event("entered-into-force * 1931-01-01"),
          to("extended-to-territories britain 1935", "malta"),
          Logs.event("withdrawn britain 1950-06-01"),
          Logs.event("acceded britain 1952"),
          to("extended-to-territories britain 1955-03", "malta", "isle"),
          to("extended-to-territories france 1955", "tunisia"));

  @Provide
  Arbitrary<List<AgreementEvent>> shuffled() {
    return Arbitraries.shuffle(EVENTS);
  }

  private static List<String> on(Agreement agreement, String day) {
    return AgreementLife.of(agreement).territoriesOn(LocalDate.parse(day)).stream()
        .map(each -> each.participant() + " " + each.territory() + " " + each.certainty())
        .toList();
  }

  private static Agreement plus(Agreement agreement, String event, String... territories) {
    return Logs.plus(agreement, to(event, territories));
  }

  private static AgreementEvent to(String event, String... territories) {
    return Logs.event(event).toBuilder().addTerritories(territories).build();
  }
}
