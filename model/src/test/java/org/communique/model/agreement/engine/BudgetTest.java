package org.communique.model.agreement.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.model.agreement.Logs.actor;
import static org.communique.model.agreement.Logs.day;
import static org.communique.model.agreement.Logs.on;
import static org.communique.model.agreement.Logs.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.model.Agreement;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However fuzzy a log is, an answer takes a bounded number of steps, and says where it is coarse.
 */
class BudgetTest {

  private static final Missing TOO_MANY =
      new Missing(Pointer.parse("/events"), Missing.Kind.TOO_MANY_ORDERS);

  /** To answer coarsely takes steps as well, so many for each participant at most. */
  private static final long COARSE = 300;

  static List<Agreement> fuzzyLogs() {
    return List.of(
        parties(8, "ratified", "withdrawn", "acceded", "suspended", "resumed"),
        parties(200, "ratified", "withdrawn", "acceded", "withdrawn"),
        parties(1_000, "ratified", "withdrawn", "acceded", "withdrawn"),
        undated(200, "ratified", "withdrawn", "acceded", "suspended"),
        parties(3_000, "ratified"),
        undated(2_000, "ratified", "withdrawn"),
        together(600, 400),
        overlapping(15),
        overlapping(30),
        overlapping(2_000));
  }

  /**
   * What many consents decide together is not told anew to each participant, consent by consent.
   */
  @Test
  void ofVeryManyEventsAnAnswerNamesTheListOfEvents() {
    AgreementLife life = AgreementLife.of(parties(400, "ratified"));
    Assessment<ParticipantStatus> last = life.statusOn(actor("a7"), day("1925-01-01"));

    assertThat(last.status()).isEmpty();
    assertThat(last.because()).hasSizeLessThan(10).contains(Pointer.parse("/events"));
    assertThat(last.missing()).hasSizeLessThan(10);
    assertThat(life.statusOn(day("1925-01-01")).because()).hasSizeLessThan(60);
  }

  @ParameterizedTest
  @MethodSource("fuzzyLogs")
  void aDayTakesABoundedNumberOfSteps(Agreement agreement) {
    Life life = Life.of(AgreementLog.of(agreement));
    Search search = Search.of(Budget.FOR_A_DAY, Pointer.ROOT);
    DaySurvey survey = new DaySurvey(life, search);
    survey.moveTo(day("1990-01-01").toEpochDay());
    survey.instrument();
    for (int at = 0; at < life.participants().size(); at++) {
      survey.participant(at);
    }

    assertThat(search.budget().spent())
        .isLessThan(2 * Budget.FOR_A_DAY + COARSE * life.participants().size());
  }

  static List<Agreement> someFuzzyLogs() {
    return List.of(fuzzyLogs().get(0), fuzzyLogs().get(1), fuzzyLogs().get(8));
  }

  @ParameterizedTest
  @MethodSource("someFuzzyLogs")
  void aHistoryTakesABoundedNumberOfSteps(Agreement agreement) {
    HistoryScan scan = new HistoryScan(Life.of(AgreementLog.of(agreement)));
    scan.history();

    assertThat(scan.spent()).isLessThan(2 * Budget.FOR_ALL_DAYS);
  }

  @Test
  void whatWasNotTriedIsSaidToBePossibleAndWhy() {
    AgreementLife life = AgreementLife.of(undated(200, "ratified", "withdrawn", "acceded"));
    Assessment<ParticipantStatus> last = life.statusOn(actor("a199"), day("1990-01-01"));

    assertThat(last.possible()).contains(ParticipantStatus.NONE, ParticipantStatus.CONTRACTING);
    assertThat(last.missing()).contains(TOO_MANY);
  }

  @Test
  void whatIsCertainWhateverTheOrderIsCertain() {
    List<String> events = new ArrayList<>();
    IntStream.range(0, 400).forEach(at -> events.add("signed a,b " + (1900 + at % 90)));
    AgreementLife life = AgreementLife.of(treaty("a b", events.toArray(String[]::new)));

    assertThat(life.statusOn(actor("a"), day("1995-01-01")).possible())
        .containsExactly(ParticipantStatus.SIGNATORY);
  }

  @Test
  void ofALogTooLargeToBeToldByParticipantTheWholeIsTold() {
    String all =
        IntStream.range(0, 2_000).mapToObj(at -> "a" + at).collect(Collectors.joining(" "));
    List<String> events = new ArrayList<>();
    IntStream.range(0, 500).forEach(at -> events.add("suspended * " + (1900 + at % 50)));
    events.add("signed * 1890");
    events.add("entered-into-force * 1895");
    AgreementLife life = AgreementLife.of(treaty(all, events.toArray(String[]::new)));

    assertThat(life.statusOn(actor("a7"), day("1880-01-01")).possible())
        .containsExactly(ParticipantStatus.NONE);
    assertThat(life.statusOn(actor("a7"), day("1990-01-01")).possible())
        .contains(ParticipantStatus.PARTY);
    assertThat(life.statusOn(day("1990-01-01")).possible())
        .contains(InstrumentStatus.IN_FORCE, InstrumentStatus.SUSPENDED);
    assertThat(life.statusOn(day("1990-01-01")).missing()).contains(TOO_MANY);
  }

  private static Agreement parties(int count, String... kinds) {
    return agreement(count, kinds, " %d/%d");
  }

  private static Agreement undated(int count, String... kinds) {
    return agreement(count, kinds, "");
  }

  private static Agreement agreement(int count, String[] kinds, String date) {
    List<String> events = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      for (int kind = 0; kind < kinds.length; kind++) {
        int year = 1900 + (kind * 7 + at) % 60;
        events.add(kinds[kind] + " a" + at + date.formatted(year, year + 30));
      }
    }
    String all =
        IntStream.range(0, count).mapToObj(at -> "a" + at).collect(Collectors.joining(" "));
    return on(treaty(all, events.toArray(String[]::new)), "consents 5");
  }

  /** Undated acts that all did together, among them such as only the first of them counts. */
  private static Agreement together(int count, int acts) {
    List<String> kinds =
        List.of("withdrawn", "applied-provisionally", "signed", "resumed", "suspended", "ratified");
    List<String> events = new ArrayList<>();
    for (int at = 0; at < acts; at++) {
      events.add(kinds.get(at % kinds.size()) + " *");
    }
    String all =
        IntStream.range(0, count).mapToObj(at -> "a" + at).collect(Collectors.joining(" "));
    return treaty(all, events.toArray(String[]::new));
  }

  private static Agreement overlapping(int count) {
    List<String> kinds = List.of("signed", "ratified", "withdrawn", "acceded", "suspended");
    List<String> events = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      events.add(kinds.get(at % 5) + " a " + (1000 + at % 900) + "/" + (1100 + at % 900));
    }
    return treaty("a b", events.toArray(String[]::new));
  }
}
