package org.communique.validation.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.communique.model.AgreementEvent;
import org.communique.model.DateAsWritten;
import org.communique.model.Dossier;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.CalendarKind;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Weekday;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final Checked WEEKDAY = Checked.by("weekday-contradicts-date");
  private static final Checked EXCLUDED = Checked.by("date-as-written-excluded");
  private static final Checked AMBIGUOUS = Checked.by("date-ambiguous");
  private static final Checked OUTSIDE_WHOLE = Checked.by("part-outside-whole");
  private static final Checked OUTSIDE_EVENT = Checked.by("statement-outside-event");
  private static final Checked RETRIEVED = Checked.by("retrieved-before-published");
  private static final Checked HELD = Checked.by("held-after-source");
  private static final Checked PERIOD = Checked.by("act-over-period");
  private static final Checked REPLY = Checked.by("reply-before-original");

  // Dates as written.

  @ParameterizedTest
  @CsvSource({
    "2025-05-16, 1", // A Friday.
    "2024-05-16, 0",
    "2025-05-16~, 0",
    "2025-05, 0",
    "2025-05-09/2025-05-12, 1",
    "2025-05-12/2025-05-16, 0",
    "XXXX-05-16, 0",
    "'[2025-05-16,2025-05-17]', 1",
    "2025-05-16T10:00:00, 1",
    "../2025-05-16, 0",
    "Y20250, 0",
  })
  void aDateWithoutAThursdayContradictsThursday(String date, int findings) {
    assertThat(WEEKDAY.places(summit(date, w -> w.weekday(Weekday.THURSDAY)))).hasSize(findings);
  }

  @Test
  void aWeekdayThatWasNotGivenContradictsNothing() {
    assertThat(WEEKDAY.places(summit("2025-05-16", w -> w.fixes("XXXX-05-16")))).isEmpty();
    assertThat(WEEKDAY.places(Statement.builder().id("s").date("2025-05-16").build())).isEmpty();
  }

  @Test
  void theWeekdayOfOneEndIsHeldAgainstThatEnd() {
    String visit = "2025-05-07/2025-05-10";
    UnaryOperator<DateAsWritten.Builder> friday = w -> w.weekday(Weekday.FRIDAY);

    assertThat(WEEKDAY.places(summit(visit, friday))).isEmpty();
    assertThat(WEEKDAY.places(summit(visit, w -> friday.apply(w).part(DatePart.START))))
        .containsExactly("/date");
    assertThat(WEEKDAY.places(summit(visit, w -> friday.apply(w).part(DatePart.END))))
        .containsExactly("/date");
    assertThat(WEEKDAY.places(summit("2025-05-07/", w -> friday.apply(w).part(DatePart.END))))
        .isEmpty();
  }

  @Test
  void theMessageNamesTheDateItsWeekdayAndTheWords() {
    assertThat(WEEKDAY.messages(summit("2025-05-16", w -> w.weekday(Weekday.THURSDAY))))
        .containsExactly(
            "2025-05-16 is a Friday, but the source says \"words\", a Thursday; check the year and"
                + " the month, or keep both if the source is mistaken");
  }

  @Test
  void digitsExcludeADateWithoutAnAnchor() {
    Dossier dossier = Dossier.builder().id("d").build();

    assertThat(EXCLUDED.places(with(dossier, summit("2024-06-16", w -> w.fixes("XXXX-05-16")))))
        .containsExactly("/summits/0/date");
    assertThat(EXCLUDED.places(with(dossier, summit("2024-05", w -> w.fixes("XXXX-05-16")))))
        .isEmpty();
    assertThat(EXCLUDED.places(with(dossier, summit("2024-06-16?", w -> w.fixes("XXXX-05-16")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Tuesday 11 January 1697/8, old style.
    "julian, 1698-01-11, tuesday, 1698-01-21, 0",
    "julian, 1698-01-11, tuesday, 1698-01-11, 2",
    "gregorian, 1698-01-11, tuesday, 1698-01-21, 1",
    // The October revolution, the end of the empire in Japan, and the years of three other eras.
    "julian, 1917-10-25, wednesday, 1917-11-07, 0",
    "julian, XXXX-10-25, wednesday, 1917-11-07, 0",
    "julian, XXXX-10-25, wednesday, 1917-10-25, 2",
    "julian, 1917-10, wednesday, 1917-11-07, 0",
    "minguo, 0113-05-20, monday, 2024-05-20, 0",
    "minguo, 0113-05-20, monday, 2024-05-21, 2",
    "buddhist, 2567-05-16, thursday, 2024-05-16, 0",
    "islamic-umalqura, 1445-09-15, monday, 2024-03-25, 0",
    "islamic-umalqura, XXXX-09, monday, 2024-03-25, 0",
    "islamic-umalqura, XXXX-09, monday, 2024-05-20, 1",
    "japanese, 0006-05-01, wednesday, 2024-05-01, 0",
    "japanese, 0006-05-01, wednesday, 2023-05-01, 2",
    // Nothing can be held against a calendar that is not known here.
    "mayan, 0013-05-20, monday, 2024-05-20, 0",
  })
  void whatIsFixedIsInTheCalendarOfTheWords(
      String calendar, String fixes, String weekday, String date, int findings) {
    Dossier dossier =
        with(
            Dossier.builder().id("d").build(),
            summit(
                date,
                w ->
                    w.calendar(CalendarKind.of(calendar))
                        .fixes(fixes)
                        .weekday(Weekday.of(weekday))));

    assertThat(EXCLUDED.places(dossier).size() + WEEKDAY.places(dossier).size())
        .isEqualTo(findings);
  }

  @Test
  void theMessageTellsTheDateInBothCalendars() {
    assertThat(
            EXCLUDED.messages(
                with(
                    Dossier.builder().id("d").build(),
                    summit(
                        "1698-01-11", w -> w.calendar(CalendarKind.JULIAN).fixes("1698-01-11")))))
        .singleElement()
        .asString()
        .contains("expected 1698-01-21, which is 1698-01-11 in the calendar julian");
  }

  @Test
  void theSideOfTheAnchorThatIsNamedExcludesTheOther() {
    UnaryOperator<DateAsWritten.Builder> next =
        w -> w.fixes("XXXX-05-16").direction(DateDirection.FUTURE);

    assertThat(EXCLUDED.places(with(cited("2025-05-20"), summit("2026-05-16", next)))).isEmpty();
    assertThat(EXCLUDED.messages(with(cited("2025-05-20"), summit("2025-05-16", next))))
        .singleElement()
        .asString()
        .contains("expected a date after 2025-05-20");
  }

  @Test
  void aShiftIsCountedFromThePublicationOfTheSourceCited() {
    UnaryOperator<DateAsWritten.Builder> yesterday = w -> w.shift("-P1D");

    assertThat(EXCLUDED.places(with(cited("2025-05-08"), summit("2025-05-07", yesterday))))
        .isEmpty();
    assertThat(EXCLUDED.messages(with(cited("2025-05-08"), summit("2025-05-08", yesterday))))
        .singleElement()
        .asString()
        .startsWith(
            "2025-05-08 does not fit the words of the source, \"words\": expected 2025-05-07 (-P1D"
                + " from"
                + " 2025-05-08)");
    assertThat(EXCLUDED.places(with(cited("2025-05"), summit("2025-05-08", yesterday)))).isEmpty();
  }

  @Test
  void anAnchorOfItsOwnCountsBeforeThePublication() {
    assertThat(
            EXCLUDED.places(
                with(
                    cited("2025-05-08"),
                    summit("2025-05-07", w -> w.shift("-P1D").anchor("2025-05-02")))))
        .containsExactly("/summits/0/date");
  }

  @Test
  void ofSeveralSourcesAnyMayHaveTheWordsUnlessOneIsSaidTo() {
    Summit meeting = summit("2025-05-08", w -> w.shift("-P1D"));
    Summit bySecond = cites(cites(meeting, "source"), "later");

    assertThat(EXCLUDED.places(with(cited("2025-05-08"), bySecond))).isEmpty();
    assertThat(EXCLUDED.places(with(cited("2025-05-08"), supportedBy(bySecond, 0))))
        .containsExactly("/summits/0/date");
    assertThat(EXCLUDED.places(with(cited("2025-05-08"), supportedBy(bySecond, 1)))).isEmpty();
    assertThat(
            EXCLUDED.places(with(cited("2025-05-08"), cites(cites(meeting, "source"), "undated"))))
        .isEmpty();
  }

  @Test
  void wordsThatTheRuleResolvesAreNotAmbiguous() {
    Statement said = Statement.builder().id("s").addContent("en", "x").build();

    assertThat(AMBIGUOUS.places(said(said, w -> w.weekday(Weekday.THURSDAY)))).isEmpty();
    assertThat(AMBIGUOUS.places(said(said, w -> w))).isEmpty();
    assertThat(AMBIGUOUS.places(said(said, w -> w.weekday(Weekday.THURSDAY).fixes("2024-05"))))
        .containsExactly("/statements/0/dateAsWritten");
    assertThat(
            AMBIGUOUS.places(
                said(
                    said.toBuilder().date("2024-05-16").build(),
                    w -> w.weekday(Weekday.THURSDAY).fixes("2024-05"))))
        .isEmpty();
    assertThat(
            AMBIGUOUS.messages(said(said, w -> w.weekday(Weekday.MONDAY).fixes("2024-05"))).get(0))
        .startsWith("\"words\" may be any of 4 dates (2024-05-06, 2024-05-13, ");
  }

  // What lies in what.

  @ParameterizedTest
  @CsvSource({
    "2025-05-08, 2025-05-07/2025-05-09, 0",
    "2025-05-10, 2025-05-07/2025-05-09, 1",
    "2025-05-09/2025-05-10, 2025-05-07/2025-05-09, 1",
    "2025-05, 2025-05-07/2025-05-09, 0",
    "2025-05-10?, 2025-05-07/2025-05-09, 0",
    "2025-05-10, 2025-05-07/, 0",
    "2025-05-06, 2025-05-07/.., 1",
    "2025-05-10, 2025-04, 1",
    "2024-05-16, 20XX-05-16, 0",
    // In the time of its own zone the 16th, and the 17th where the whole may have been.
    "2024-05-16T23:30:00-04:00, 2024-05-17, 0",
    "2024-05-16T23:30:00-04:00, 2024-05-17/2024-05-18, 0",
    "2024-05-16T23:30:00, 2024-05-17, 1",
    "2024-05-16T23:30:00-04:00, 2024-05-18, 1",
    "2024-05-17T00:10:00Z, 2024-05-16T19:00:00-04:00, 0",
    "2024-05-17T00:10:00Z, 2024-05-18T19:00:00-04:00, 1",
  })
  void aPartLiesWithinItsWholeUnlessItCannot(String part, String whole, int findings) {
    Dossier visit =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("visit").kind(SummitKind.VISIT).date(whole))
            .addSummit(s -> s.id("frame").kind(SummitKind.VISIT).addPartOf("visit"))
            .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).date(part).addPartOf("visit"))
            .addSummit(s -> s.id("inner").kind(SummitKind.TALKS).date(part).addPartOf("frame"))
            .build();

    assertThat(OUTSIDE_WHOLE.places(visit)).hasSize(2 * findings);
  }

  @Test
  void wholesThatRunInACircleAreLookedThroughOnce() {
    assertThat(
            OUTSIDE_WHOLE.places(
                Dossier.builder()
                    .id("d")
                    .addSummit(s -> s.id("a").kind(SummitKind.VISIT).addPartOf("b"))
                    .addSummit(s -> s.id("b").kind(SummitKind.VISIT).addPartOf("a"))
                    .addSummit(
                        s -> s.id("c").kind(SummitKind.TALKS).date("2024-05-16").addPartOf("a"))
                    .build()))
        .isEmpty();
  }

  @Test
  void whatIsSaidAtAnEncounterIsSaidWhileItLasts() {
    assertThat(OUTSIDE_EVENT.places(spoken("2025-05-08", EventStatus.HELD))).isEmpty();
    assertThat(OUTSIDE_EVENT.places(spoken("2025-05", EventStatus.HELD))).isEmpty();
    assertThat(OUTSIDE_EVENT.places(spoken("2025-05-09", EventStatus.HELD)))
        .containsExactly("/statements/0/date");
    assertThat(OUTSIDE_EVENT.places(spoken("2025-05-09", EventStatus.POSTPONED))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Five minutes after it began, by another clock; on the day after, past midnight.
    "2024-05-16T23:05:00Z, 2024-05-17T07:00:00+08:00, 0",
    "2024-05-17T00:20:00+02:00, 2024-05-16T21:00:00+02:00, 0",
    "2024-05-16T16:05:00-07:00, 2024-05-17, 0",
    "2024-05-15T22:55:00Z, 2024-05-17T07:00:00+08:00, 1",
    "2024-05-15T23:05:00Z, 2024-05-17, 1",
    "2024-05-15T16:05:00-07:00, 2024-05-16, 0",
    "2024-05-18T15:00:00+14:00, 2024-05-17, 0",
  })
  void whatIsSaidByAnotherClockIsSaidAtTheSameTime(String said, String held, int findings) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).date(held))
            .addStatement(s -> s.id("s").addContent("en", "x").date(said).at("talks"))
            .build();

    assertThat(OUTSIDE_EVENT.places(dossier)).hasSize(findings);
  }

  // What comes before what.

  @ParameterizedTest
  @CsvSource({
    "2025-05-09, 2025-05-08, 1",
    "2025-05-08, 2025-05-08, 0",
    "2025-05, 2025-05-08, 0",
    "2025-05-09~, 2025-05-08, 0",
    // The same instant by two clocks, and an hour to either side.
    "2025-05-09T01:00:00+09:00, 2025-05-08T16:00:00Z, 0",
    "2025-05-09T01:00:00+09:00, 2025-05-08T17:00:00Z, 0",
    "2025-05-09T01:00:00+09:00, 2025-05-08T15:00:00Z, 1",
    "2025-05-08T12:00:00Z, 2025-05-08T11:00:00Z, 1",
    // Without an offset it may have been anywhere on Earth.
    "2025-05-08T12:00:00, 2025-05-08T11:00:00Z, 0",
    "2025-05-09T01:00:00, 2025-05-08T17:00:00Z, 0",
    "2025-05-09, 2025-05-08T10:00:00Z, 0",
    "2025-05-09, 2025-05-08T09:59:00Z, 1",
    "2025-05-08T12:00:00, 2025-05-08T11:00:00, 0",
    "2025-05-09T01:00:00, 2025-05-08T17:00:00, 1",
    "2016-12-31T23:59:60Z, 2016-12-31T23:00:00Z, 0",
  })
  void aSourceIsNotRetrievedBeforeItIsPublished(String published, String retrieved, int findings) {
    Source source =
        Source.builder()
            .id("s")
            .kind(SourceKind.NEWS_REPORT)
            .published(published)
            .retrieved(retrieved)
            .build();

    assertThat(RETRIEVED.places(source)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16, 2024-05-15, 1",
    "2024-05-16, 2024-05-16, 0",
    "2024-05-16, 2024-05, 0",
    "2024-05-16T10:00:00Z, 2024-05-16T09:00:00Z, 1",
    "2024-05-17T01:00:00+08:00, 2024-05-16T18:00:00Z, 0",
    "2024-05-17, 2024-05-16T23:30:00-04:00, 0",
    "2024-05-18, 2024-05-16T23:30:00-04:00, 1",
  })
  void aReplyDoesNotComeBeforeWhatItRepliesTo(String original, String reply, int findings) {
    assertThat(
            REPLY.places(
                Dossier.builder()
                    .id("d")
                    .addStatement(s -> s.id("a").addContent("en", "x").date(original))
                    .addStatement(s -> s.id("b").addContent("en", "y").date(reply).inReplyTo("a"))
                    .build()))
        .hasSize(findings);
  }

  @Test
  void aSourceCannotTellOfWhatIsStillToCome() {
    Summit held =
        Summit.builder()
            .id("meeting")
            .kind(SummitKind.MEETING)
            .status(EventStatus.HELD)
            .date("2025-05-09")
            .addEvidence(c -> c.source("source"))
            .build();

    assertThat(HELD.places(with(cited("2025-05-08"), held))).containsExactly("/summits/0/status");
    assertThat(HELD.places(with(cited("2025-05-09"), held))).isEmpty();
    assertThat(HELD.places(with(cited("2025-05"), held))).isEmpty();
    assertThat(HELD.places(with(cited("2025-05-08"), cites(held, "later")))).isEmpty();
    assertThat(HELD.places(with(cited("2025-05-08"), cites(held, "undated")))).isEmpty();
    assertThat(
            HELD.places(
                with(cited("2025-05-08"), held.toBuilder().status(EventStatus.ANNOUNCED).build())))
        .isEmpty();
    assertThat(HELD.places(with(cited("2025-05-08"), held.toBuilder().date("2025-05-08/").build())))
        .isEmpty();
  }

  @Test
  void aSourceCitedForSomethingElseDoesNotTellOfIt() {
    Summit held =
        Summit.builder()
            .id("meeting")
            .kind(SummitKind.MEETING)
            .status(EventStatus.HELD)
            .date("2025-05-09")
            .addEvidence(c -> c.source("source").addSupports("/kind"))
            .build();

    assertThat(HELD.places(with(cited("2025-05-08"), held))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "signed, 2024-05-16/2024-05-18, 1",
    "signed, 2024-05-16/, 1",
    "signed, 2024-05-16, 0",
    "signed, 2024-05, 0",
    "signed, '[2024-05-16..2024-05-18]', 0",
    "signed, '{2024-05-16,2024-05-18}', 0",
    "signed, 2024-05-16/2024-05-16, 0",
    "negotiated, 2024-05-16/2024-05-18, 0",
    "opened-for-signature, 2024-05-16/2025-05-16, 0",
  })
  void anActIsDoneOnADay(String kind, String date, int findings) {
    assertThat(
            PERIOD.places(
                AgreementEvent.builder().kind(AgreementEventKind.of(kind)).date(date).build()))
        .hasSize(findings);
  }

  private static Summit summit(String date, UnaryOperator<DateAsWritten.Builder> words) {
    return Summit.builder()
        .id("meeting")
        .kind(SummitKind.MEETING)
        .date(date)
        .dateAsWritten(w -> words.apply(w.text("words")))
        .build();
  }

  /** {@return a dossier of three sources: of the day given, of the day after it, and of none} */
  private static Dossier cited(String published) {
    return Dossier.builder()
        .id("d")
        .addSource(s -> s.id("source").kind(SourceKind.NEWS_REPORT).published(published))
        .addSource(s -> s.id("later").kind(SourceKind.NEWS_REPORT).published("2025-05-09"))
        .addSource(s -> s.id("undated").kind(SourceKind.NEWS_REPORT))
        .build();
  }

  private static Dossier with(Dossier dossier, Summit summit) {
    return dossier.toBuilder()
        .addSummit(summit.getEvidence().isEmpty() ? cites(summit, "source") : summit)
        .build();
  }

  private static Summit cites(Summit summit, String source) {
    return summit.toBuilder().addEvidence(c -> c.source(source)).build();
  }

  /** {@return the encounter, with one of its two citations said to be for the words} */
  private static Summit supportedBy(Summit summit, int item) {
    return summit.toBuilder()
        .evidence(summit.getEvidence().subList(1 - item, 2 - item))
        .addEvidence(
            summit.getEvidence().get(item).toBuilder().addSupports("/dateAsWritten").build())
        .build();
  }

  private static Dossier said(Statement said, UnaryOperator<DateAsWritten.Builder> words) {
    return cited("2025-05-08").toBuilder()
        .addStatement(
            said.toBuilder()
                .dateAsWritten(w -> words.apply(w.text("words")))
                .addEvidence(c -> c.source("source"))
                .build())
        .build();
  }

  private static Dossier spoken(String date, EventStatus status) {
    return Dossier.builder()
        .id("d")
        .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).status(status).date("2025-05-08"))
        .addStatement(s -> s.id("s").addContent("en", "x").date(date).at("talks"))
        .build();
  }
}
