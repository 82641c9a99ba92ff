package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is concluded from a property that was lost in reading. */
class LossesTest {

  private static final String SIGNED =
      "{\"kind\": \"signed\", \"date\": \"1949-01-01\", \"by\": [\"a\", \"b\"]}";
  private static final String SIGNED_BY_B = SIGNED.replace("[\"a\", \"b\"]", "[\"b\"]");
  private static final String RATIFIED =
      "{\"kind\": \"ratified\", \"date\": \"1950-01-01\", \"by\": [\"a\"]}";

  private static String dossier(String first, String second, String more) {
    return "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"sources\": [{\"id\": \"src\", \"kind\":"
        + " \"official-register\"}], \"actors\": [{\"id\": \"a\", \"type\": \"state\", \"name\":"
        + " {\"en\": \"A\"}}, {\"id\": \"b\", \"type\": \"state\", \"name\": {\"en\": \"B\"}}],"
        + " \"agreements\": [{\"id\": \"t\", \"kind\": \"convention\", \"participants\":"
        + " [{\"actor\": \"a\"}, {\"actor\": \"b\"}], \"evidence\": [{\"source\": \"src\"}],"
        + " \"events\": ["
        + first
        + ", "
        + second
        + "]}]"
        + more
        + "}";
  }

  private static Run check(String text) {
    return Run.reading(text, "check", "-");
  }

  @Test
  void ofAWholeLogTheRulesSpeak() {
    assertThat(check(dossier(SIGNED_BY_B, RATIFIED, "")).out())
        .contains("[ratified-without-signature]")
        .doesNotContain("silent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "by": ["b"]          | "party": ["b"]
          "by": ["b"]          | "bye": "b"
          "date": "1949-01-01" | "date": "January 1949"
          "date": "1949-01-01" | "dat": "1951-01-01"
          "by": ["b"]          | "by": ["b"], "efective": "1950"
          "source": "src"      | "source": "src", "pag": "3"
          """)
  void ofALogThatLostAPropertyTheyAreSilent(String property, String lost) {
    String text = dossier(SIGNED_BY_B, RATIFIED, "").replace(property, lost);
    Run run = check(text);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .doesNotContain("[ratified-without-signature]", "[life-out-of-order]")
        .contains("dropped in reading");
  }

  @Test
  void theReportNamesTheRulesThatWereSilent() {
    String text = dossier(SIGNED_BY_B.replace("\"date\"", "\"dat\""), RATIFIED, "");

    assertThat(check(text).out())
        .containsPattern("were silent where they need them: .*ratified-without-signature");
  }

  @Test
  void aRecordThatLostNothingIsJudgedAsEver() {
    String more = ", \"statements\": [{\"id\": \"s\", \"addressees\": [\"nobody\"]}]";
    String text = dossier(SIGNED.replace("\"by\"", "\"party\""), RATIFIED, more);

    assertThat(check(text).out()).contains("[unresolved-reference]", "\"nobody\"");
  }

  @Test
  void aDossierThatLostAListOfRecordsHasNoDanglingReferences() {
    String text = dossier(SIGNED, RATIFIED, "").replace("\"actors\"", "\"actorss\"");

    assertThat(check(text).out())
        .doesNotContain("[unresolved-reference]")
        .containsPattern("were silent where they need them: .*unresolved-reference");
  }

  @Test
  void theLogOfAnAgreementThatLostAPropertyIsOpen() {
    String text = dossier(SIGNED.replace("\"by\"", "\"party\""), RATIFIED, "");
    Run run = Run.reading(text, "status", "--on", "1950-06-01", "-", "t");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("A value of t was dropped in reading, so its log is open");
    Run whole =
        Run.reading(dossier(SIGNED, RATIFIED, ""), "status", "--on", "1950-06-01", "-", "t");
    assertThat(whole.status()).isZero();
    assertThat(whole.out()).doesNotContain("its log is open");
  }

  @Test
  void programsGetJsonAndTheLogIsOpenInItToo() {
    String text = dossier(SIGNED.replace("\"by\"", "\"party\""), RATIFIED, "");
    Run run = Run.reading(text, "status", "--format=json", "--on", "1950-06-01", "-", "t");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("so its log is open");
    assertThat(run.out()).startsWith("{").doesNotContain("its log is open");
  }

  @Test
  void nothingIsConcludedFromAnEventThatLostItsParty() {
    String whole = dossier(SIGNED, RATIFIED, "");
    String lost = whole.replace(RATIFIED, RATIFIED.replace("\"by\"", "\"party\""));

    assertThat(lost).isNotEqualTo(whole);
    Run before = Run.reading(whole, "status", "--on", "1960-01-01", "-", "t");
    Run after = Run.reading(lost, "status", "--on", "1960-01-01", "-", "t");

    assertThat(before.out()).contains("ratified");
    assertThat(after.status()).isEqualTo(1);
    assertThat(after.out())
        .contains("One event lost a value, and nothing is concluded from it.")
        .doesNotContain("ratified");
  }
}
