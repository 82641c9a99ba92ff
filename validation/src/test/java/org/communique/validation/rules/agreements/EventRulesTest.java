package org.communique.validation.rules.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.EntryIntoForce;
import org.communique.model.agreement.status.Missing;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

/** The rules on the log of an agreement: necessary only, and silent where it is open. */
class EventRulesTest {

  private static List<String> places(String code, Agreement agreement) {
    Dossier dossier = Dossier.builder().id("d").addAgreement(agreement).build();
    return Checked.by(code).places(dossier).stream()
        .map(place -> place.replace("/agreements/0", ""))
        .toList();
  }

  /** Events are written as {@code "kind by,by date effective"}. */
  private static Agreement.Builder treaty(String... events) {
    Agreement.Builder builder =
        Agreement.builder().id("t").kind(AgreementKind.TREATY).addParticipants("a", "b", "c");
    for (String line : events) {
      String[] words = line.split(" ");
      AgreementEvent.Builder event = AgreementEvent.builder().kind(AgreementEventKind.of(words[0]));
      if (!words[1].equals("*")) {
        for (String actor : words[1].split(",")) {
          event.addBy(actor);
        }
      }
      if (!words[2].equals("-")) {
        event.date(words[2]);
      }
      if (words.length > 3) {
        event.effective(words[3]);
      }
      builder.addEvent(event.build());
    }
    return builder;
  }

  private static void reports(String code, String... events) {
    assertThat(places(code, treaty(events).build())).as("%s", List.of(events)).hasSize(1);
    Agreement open = treaty(events).addOpen("events").build();
    assertThat(places(code, open)).as("open: %s", List.of(events)).isEmpty();
  }

  private static void accepts(String code, String... events) {
    assertThat(places(code, treaty(events).build())).as("%s", List.of(events)).isEmpty();
  }

  @Test
  void beforeItsTextIsAdoptedNothingIsSignedAppliedOrInForce() {
    String code = "life-out-of-order";
    Agreement treaty =
        treaty(
                "adopted * 1959-05-28",
                "signed * 1946-07-22",
                "entered-into-force * 1958-10-25",
                "applied-provisionally * 1940-01-01",
                "registered * 1939-01-01")
            .build();
    assertThat(places(code, treaty)).containsExactly("/events/1", "/events/2", "/events/3");
    reports(code, "adopted * 1960", "acceded a 1950-01-01");
    accepts(code, "adopted * 1950", "signed * 1950-01-01");
    accepts(code, "adopted * -", "signed * 1950-01-01");
    accepts(code, "adopted * 1950-02-01", "initialled * 1950-01-01");
  }

  @Test
  void whatUndoesWhatWasNotDone() {
    String code = "life-out-of-order";
    Agreement treaty =
        treaty(
                "signed * 1951-07-01",
                "entered-into-force * 1960-07-01",
                "withdrawn a 1950-07-01",
                "resumed * 1963-01-01",
                "reservation-withdrawn b 1964-01-01",
                "declaration-withdrawn b 1964-01-01",
                "entered-into-force-for c 1940-01-01")
            .build();
    assertThat(places(code, treaty))
        .containsExactly("/events/2", "/events/3", "/events/4", "/events/5", "/events/6");
    reports(code, "signed * 1950", "extended-to-territories a 1940-01-01");
    reports(code, "acceded a 1950", "signature-withdrawn a 1960");
    reports(code, "acceded b 1950", "ratification-withdrawn a 1960");
    reports(code, "signed a 1950", "signature-confirmed a 1951");
    reports(code, "acceded a 1950", "withdrawal-rescinded a 1951");
    reports(code, "acceded a 1950", "reservation-objected a 1951");
  }

  @Test
  void whatUndoesWhatMayHaveBeenDone() {
    String code = "life-out-of-order";
    accepts(code, "acceded a 1950", "withdrawn a 1950-07-01");
    accepts(code, "acceded a -", "withdrawn a 1940-07-01");
    accepts(code, "entered-into-force * 1950", "withdrawn a 1960");
    accepts(code, "applied-provisionally a,b 2000", "withdrawn a 2005");
    accepts(code, "suspended b 1950", "resumed * 1960");
    accepts(code, "reservation-made b 1950", "reservation-objected a 1951");
    accepts(code, "signed a 1950", "extended-to-territories a 1951", "acceded b 1950");
    accepts(code, "acceded a 1950", "withdrawn a 1960 1961", "withdrawal-rescinded a 1960-06-01");
  }

  @Test
  void aBreachIsToldInTheWordsOfTheStatus() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addAgreement(treaty("acceded b 1950", "withdrawn a 1960-01-01").build())
            .build();
    assertThat(Checked.by("life-out-of-order").messages(dossier))
        .singleElement()
        .asString()
        .contains("withdrawn on 1960-01-01 by \"a\"")
        .contains("nothing in the log comes before it");
    assertThat(Missing.Kind.BREACH.text()).contains("nothing in the log comes before it");
  }

  @Test
  void oneAgreedDayBeforeTheSignatureIsOneFinding() {
    Agreement agreed =
        treaty("signed * 1951-07-01", "entered-into-force * 1951-07-01 1951-01-01")
            .entryIntoForce(
                EntryIntoForce.builder()
                    .on(EntryIntoForceCondition.DATE)
                    .date("1951-01-01")
                    .build())
            .build();
    assertThat(places("in-force-before-signature", agreed)).containsExactly("/events/1");
    assertThat(places("effective-before-act", agreed)).isEmpty();
    assertThat(places("in-force-condition-unmet", agreed)).isEmpty();
    reports("effective-before-act", "entered-into-force * 1951-07-01 1951-01-01");
    reports("effective-before-act", "signed * 1950", "entered-into-force * 1951-07-01 1951-01-01");
  }

  @Test
  void whatAConferenceAdoptedAndNobodySignedIsRatifiedWithoutASignature() {
    String code = "ratified-without-signature";
    accepts(code, "adopted * 1930", "ratified a 1931", "ratified b 1931");
    reports(code, "adopted * 1930", "signed b 1930", "ratified a 1931");
  }

  @Test
  void aReservationWithoutADateIsToldOfWithoutOne() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addAgreement(treaty("acceded b 1950", "reservation-made a -").build())
            .build();
    assertThat(Checked.by("reservation-without-consent").messages(dossier))
        .singleElement()
        .asString()
        .contains("neither signed nor consented at any time")
        .doesNotContain("unknown");
  }

  @Test
  void inForceBeforeEverySignature() {
    String code = "in-force-before-signature";
    reports(code, "signed a 2000-01-02", "signed b 2000-01-03", "entered-into-force * 2000-01-01");
    reports(code, "signed * 2000-06", "entered-into-force * 2000-07-01 2000-05");
    accepts(code, "signed a 2000-01-01", "signed b 2000-01-03", "entered-into-force * 2000-01-02");
    accepts(code, "signed * 2000", "entered-into-force * 2000-01-01");
    accepts(code, "signed * -", "entered-into-force * 2000-01-01");
    accepts(code, "entered-into-force * 2000-01-01");
    accepts(code, "signed * 2000~", "entered-into-force * 1990-01-01");
  }

  @Test
  void momentsAreComparedWhereverOnEarthTheyWere() {
    String code = "in-force-before-signature";
    accepts(
        code, "signed a,b 2024-05-17T01:00:00+08:00", "entered-into-force * 2024-05-16T18:00:00Z");
    accepts(code, "signed a,b 2024-05-17", "entered-into-force * 2024-05-16T18:00:00Z");
    accepts(code, "signed a,b 2024-05-17T01:00:00+08:00", "entered-into-force * 2024-05-16");
    reports(code, "signed a,b 2024-05-18T01:00:00+08:00", "entered-into-force * 2024-05-16");
    reports(code, "signed a,b 2024-05-20", "entered-into-force * 2024-05-16T18:00:00Z");
    reports(code, "signed a,b 2024-05-17", "entered-into-force * 2024-05-16");

    String backwards = "effective-before-act";
    accepts(backwards, "signed a 2024-05-17T01:00:00+08:00 2024-05-16T18:00:00Z");
    reports(backwards, "signed a 2024-05-17T01:00:00+08:00 2024-05-16T16:00:00Z");
    accepts(backwards, "signed a 2024-05-17T01:00:00+08:00 2024-05-16");
    reports(backwards, "signed a 2024-05-17T01:00:00+08:00 2024-05-15");
  }

  @Test
  void inForceWithoutTheConditionMet() {
    EntryIntoForce two =
        EntryIntoForce.builder().on(EntryIntoForceCondition.CONSENTS).count(2).build();
    Agreement unmet =
        treaty("ratified a 2000-01-01", "entered-into-force * 2000-06-01")
            .entryIntoForce(two)
            .build();
    String code = "in-force-condition-unmet";

    assertThat(places(code, unmet)).containsExactly("/events/1");
    assertThat(places(code, unmet.toBuilder().addOpen("events").build())).isEmpty();
    assertThat(places(code, unmet.toBuilder().addOpen("participants").build())).isEmpty();
    Agreement met =
        treaty("ratified a 2000-01-01", "ratified b 2000", "entered-into-force * 2000-06-01")
            .entryIntoForce(two)
            .build();
    assertThat(places(code, met)).isEmpty();
    Agreement agreed =
        treaty("entered-into-force * 2000-06-01")
            .entryIntoForce(EntryIntoForce.builder().on(EntryIntoForceCondition.AS_AGREED).build())
            .build();
    assertThat(places(code, agreed)).isEmpty();
  }

  @Test
  void effectiveBeforeItWasDone() {
    String code = "effective-before-act";
    assertThat(places(code, treaty("withdrawn a 2000-06-01 2000-01-01").build()))
        .containsExactly("/events/0/effective");
    reports(code, "withdrawn a 2000-06-01 2000-01-01");
    accepts(code, "withdrawn a 2000-01-01 2000-06-01");
    accepts(code, "withdrawn a 2000 2000-01-01");
    accepts(code, "succeeded a 2000-06-01 1992-01-01");
    accepts(code, "signature-succeeded a 2000-06-01 1992-01-01");
    accepts(code, "withdrawn a - 2000-01-01");
  }

  @Test
  void actsUnderWhatIsOver() {
    String code = "act-after-end";
    reports(code, "terminated * 2000-01-01", "acceded a 2000-01-02");
    reports(code, "signed * 1990", "expired * 2000-01-01", "suspended * 2001");
    reports(code, "withdrawn a 2000-01-01 2000-06-01", "reservation-made a 2001-01-01");
    reports(code, "ratified a 1990", "withdrawn a 2000-01-01", "ratification-withdrawn a 2001");
    accepts(code, "terminated * 2000-01-01", "acceded a 2000");
    accepts(code, "terminated * 2000-01-01", "renewed * 2001", "acceded a 2002-01-01");
    accepts(code, "terminated * 2000-01-01", "renewed * -", "acceded a 2002-01-01");
    accepts(code, "terminated * 2000-01-01", "published * 2002-01-01", "registered * 2003");
    accepts(code, "terminated * 2000-01-01", "superseded * 2003");
    accepts(code, "terminated * 2000-01-01", "succeeded a 2003 1992-01-01");
    accepts(code, "withdrawn a 2000-01-01", "acceded a 2001", "reservation-made a 2001");
    accepts(code, "withdrawn a 2000-01-01", "reservation-made b 2001");
    Agreement.Builder forTerritory = treaty("reservation-made a 2001");
    AgreementEvent.Builder partly =
        AgreementEvent.builder().kind(AgreementEventKind.WITHDRAWN).addBy("a").date("2000-01-01");
    assertThat(places(code, forTerritory.addEvent(partly.build()).build())).hasSize(1);
    assertThat(
            places(
                code,
                treaty("reservation-made a 2001")
                    .addEvent(partly.addTerritories("malta").build())
                    .build()))
        .isEmpty();
    accepts(code, "celebrated * 2001", "terminated * 2000");
  }

  @Test
  void ratifiedWithoutASignature() {
    String code = "ratified-without-signature";
    reports(code, "ratified a 2000-01-01");
    reports(code, "ratified * 2000-01-01");
    reports(code, "signed b 1999-01-01", "ratified a,b 2000-01-01");
    reports(code, "signed a 2001-01-01", "ratified a 2000-01-01");
    accepts(code, "signed * 1999-01-01", "ratified a 2000-01-01");
    accepts(code, "signed a 2000", "ratified a 2000-01-01");
    accepts(code, "signature-succeeded a 1999", "ratified a 2000-01-01");
    accepts(code, "acceded a 2000-01-01");
    assertThat(places(code, treaty("ratified a 2000-01-01").date("1999-01-01").build())).isEmpty();
  }

  @Test
  void accededAlthoughItHadSigned() {
    String code = "acceded-after-signature";
    reports(code, "signed * 1999-01-01", "acceded a 2000-01-01");
    accepts(code, "signed b 1999-01-01", "acceded a 2000-01-01");
    accepts(code, "signed a 2000", "acceded a 2000-01-01");
    accepts(code, "signed a 1999-01-01", "signature-withdrawn a 1999-06", "acceded a 2000-01-01");
    accepts(code, "signed a 1999-01-01", "withdrawn a -", "acceded a 2000-01-01");
  }

  @Test
  void aReservationBeforeAnythingElse() {
    String code = "reservation-without-consent";
    reports(code, "signed b 1999-01-01", "reservation-made a 2000-01-01");
    reports(code, "reservation-made a 2000-01-01", "acceded a 2000-01-02");
    accepts(code, "reservation-made a 2000-01-01", "acceded a 2000-01-01");
    accepts(code, "reservation-made a 2000", "acceded a 2000-06-01");
    accepts(code, "signed * 1999-01-01", "reservation-made a 2000-01-01");
    accepts(code, "declaration-made a 2000-01-01");
  }

  @Test
  void messagesNameTheArticleAndTheOtherEvent() {
    List<Finding> findings =
        Checked.by("acceded-after-signature")
            .findings(treaty("signed * 1999-01-01", "acceded a 2000-01-01").build());

    assertThat(findings.get(0).message())
        .contains("\"a\"", "2000-01-01", "1999-01-01", "VCLT article 15");
    assertThat(findings.get(0).related()).hasToString("[/events/0]");
  }

  /** Who leaves and comes back each day of a month, thousands of times, is not asked each time. */
  @Test
  void aLongLogOfOneParticipantIsJudgedQuickly() {
    String[] kinds = {"signed", "acceded", "reservation-made", "withdrawn"};
    String[] events =
        IntStream.range(0, 40_000)
            .mapToObj(i -> kinds[i % 4] + " a 2000-01-" + (10 + i / 4 % 20))
            .toArray(String[]::new);
    Agreement treaty = treaty(events).build();
    assertThat(places("act-after-end", treaty)).isEmpty();
    assertThat(places("acceded-after-signature", treaty)).isEmpty();
  }

  /**
   * Ends, renewals, departures and returns on thousands of days: comparing each with each, let
   * alone in threes, would take hours.
   */
  @Test
  void aLongLogOfDistinctDatesIsJudgedQuickly() {
    String[] kinds = {
      "terminated *",
      "renewed *",
      "signed a",
      "acceded a",
      "withdrawn a",
      "ratified b",
      "reservation-made c",
      "entered-into-force *",
      "signed *"
    };
    LocalDate first = LocalDate.of(1800, 1, 1);
    String[] backwards =
        IntStream.range(0, 18_000)
            .mapToObj(i -> kinds[i % kinds.length] + " " + first.plusDays(18_000 - i))
            .toArray(String[]::new);
    Agreement treaty = treaty(backwards).build();
    assertThat(places("act-after-end", treaty)).hasSize(Report.DEFAULT_CAP);
    assertThat(places("acceded-after-signature", treaty)).isEmpty();
    assertThat(places("in-force-before-signature", treaty)).isEmpty();
    assertThat(places("ratified-without-signature", treaty)).isEmpty();
    assertThat(places("reservation-without-consent", treaty)).isEmpty();
  }

  @Test
  void theLastEndBeforeTheActIsNamed() {
    List<Finding> findings =
        Checked.by("act-after-end")
            .findings(
                treaty("terminated * 2000", "superseded * 2003", "acceded a 2005", "expired * 2007")
                    .build());

    assertThat(findings.get(0).related()).hasToString("[/events/1]");
  }
}
