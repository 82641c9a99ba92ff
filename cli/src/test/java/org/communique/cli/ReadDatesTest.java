package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadDatesTest {

  @Test
  void aDateIsToldByLevelBoundsAndCanonicalForm() {
    assertThat(Run.reading("2024-05\n?2004-?06\n", "dates"))
        .isEqualTo(
            new Run(
                0,
                "2024-05\tvalid\t0\t2024-05-01\t2024-05-31\t2024-05\n"
                    + "?2004-?06\tvalid\t2\t2004-06-01\t2004-06-30\t2004-06?\n",
                ""));
  }

  @Test
  void anOpenEndIsDotsAndAnUnknownOneIsNothing() {
    assertThat(Run.reading("1985/..\n1985/\n", "dates").out())
        .isEqualTo(
            "1985/..\tvalid\t1\t1985-01-01\t..\t1985/..\n"
                + "1985/\tvalid\t1\t1985-01-01\t\t1985/\n");
  }

  @Test
  void whatIsNoDateIsAnAnswerToo() {
    Run run = Run.reading("2024-02-30\n\n2024\t\n", "dates");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "2024-02-30\tinvalid\t\t\t\tcolumn 9: found '30', expected a day that the month has",
            "\tinvalid\t\t\t\tcolumn 1: found the end, expected a date, an interval or a set",
            "2024\\t\tinvalid\t\t\t\tcolumn 5: found U+0009, expected '-', '/' or the end;"
                + " there is no white space, around or inside");
  }

  @Test
  void everyRowHasSixColumns() {
    String input = "2024\nopen\n[1667,1668..]\n/1985-04-12\n";

    assertThat(Run.reading(input, "dates").out().lines())
        .hasSize(4)
        .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(6));
  }

  @Test
  void wordsAreResolvedAgainstAnAnchor() {
    Golden.assertSame(written("Thursday, May 16", "en"), "dates-thursday.json");
    Golden.assertSame(written("05/06/2025", "en"), "dates-ambiguous.json");
    Golden.assertSame(written("Thursday, May 17", "en"), "dates-weekday-fits-none.json");
    Golden.assertSame(written("去年五月十六日", "zh"), "dates-chinese.json");
  }

  @Test
  void wordsThatAreNotUnderstoodFixNothingAndAreToldWhy() {
    assertThat(written("after the talks", "en"))
        .contains(
            "\"chosen\" : null",
            "\"rule\" : \"not-understood\"",
            "\"obstacle\" : \"the word \\\"after\\\" is not understood\"");
    assertThat(written("31 April", "en")).contains("April has 30 days");
  }

  @Test
  void whatWasAnnouncedLiesAhead() {
    String chosen = "\"chosen\" : \"%s-01-10\"";

    assertThat(written("Jan. 10", "en")).contains(chosen.formatted(2025));
    for (String status : List.of("announced", "proposed", "confirmed", "planned")) {
      assertThat(written("Jan. 10", "en", "--status", status)).contains(chosen.formatted(2026));
    }
    assertThat(written("Jan. 10", "en", "--status", "held")).contains(chosen.formatted(2025));
    assertThat(written("Jan. 10", "en", "--status", "announced", "--policy", "nearest-past"))
        .contains(chosen.formatted(2025));
  }

  @Test
  void datesOfOtherCalendarsAreToldInTheGregorian() {
    assertThat(written("Tuesday the eleventh of January 1697/8", "en"))
        .contains("\"chosen\" : \"1698-01-21\"");
    assertThat(written("25 October 1917", "en", "--calendar", "julian"))
        .contains("\"chosen\" : \"1917-11-07\"");
    assertThat(Run.of("dates", "--written", "1917", "--calendar", "mayan").err())
        .startsWith("communique dates: --calendar: no calendar is called 'mayan'; there are");
  }

  @Test
  void thePolicyIsAsked() {
    String friday = "\"chosen\" : \"2025-05-";

    assertThat(written("Friday", "en")).contains(friday + "02");
    assertThat(written("Friday", "en", "--policy", "nearest-future")).contains(friday + "09");
  }

  @Test
  void withoutAnAnchorOnlyFullDatesAreResolved() {
    assertThat(Run.of("dates", "--written", "16 May 2024", "--language", "en").out())
        .contains("\"chosen\" : \"2024-05-16\"");
    assertThat(Run.of("dates", "--written", "yesterday", "--language", "en").out())
        .contains("\"rule\" : \"no-anchor\"");
  }

  @Test
  void optionsThatCannotBeAreToldByName() {
    assertThat(Run.of("dates", "--written", "x", "--anchor", "8 May").err())
        .startsWith("communique dates: --anchor: column 2: ");
    assertThat(Run.of("dates", "--written", "x", "--policy", "soon").err())
        .startsWith("communique dates: --policy: no policy is called 'soon'");
    assertThat(Run.of("dates", "--anchor", "2025-05-08").status()).isEqualTo(2);
  }

  private static String written(String text, String language, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("dates", "--written", text, "--language", language, "--anchor", "2025-05-08"));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void anOptionIsNotTakenForTheWordsOfASource() {
    Run run = Run.of("dates", "--written", "--language", "en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--written");
  }

  @Test
  void aWordInThePlaceOfADateIsMetWithWhatADateIs() {
    Run run = Run.of("dates", "--written", "today", "--anchor", "tomorrow");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("such as 2025-05-08").doesNotContain("capital");
  }
}
