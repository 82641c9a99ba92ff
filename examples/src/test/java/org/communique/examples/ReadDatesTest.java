package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
}
