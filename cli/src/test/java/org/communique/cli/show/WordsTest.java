package org.communique.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.model.Content;
import org.communique.model.DateAsWritten;
import org.communique.model.Dossier;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "state, stated",
    "deny, denied",
    "call-for, called for",
    "express-concern, expressed concern",
    "be-optimistic, voiced optimism",
    "decline-comment, declined to comment",
    "sing, made a statement (sing)"
  })
  void actsAreToldInThePast(String act, String words) {
    assertThat(Words.past(SpeechAct.of(act))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-16 | 16 May 2024",
        "2024-05 | May 2024",
        "1962~ | about 1962",
        "1962? | 1962 (uncertain)",
        "1962-~05 | 1962-~05",
        "XXXX-05-16 | XXXX-05-16",
        "2025-05-07/ | from 7 May 2025, its end not known",
        "2025-05-07/.. | from 7 May 2025 on",
        "/2025 | until 2025, its beginning not known",
        "../2025 | up to 2025",
        "1815-06/1815-11-20 | June 1815 to 20 November 1815",
        "{1815-01-10,1815-02-22} | 10 January 1815 and 22 February 1815",
        "[1815,1817] | 1815 or 1817",
        "2025-05-08T10:00:00+03:00 | 8 May 2025T10:00:00+03:00",
        "2001-21 | 2001-21",
        "-0044-03-15 | -0044-03-15"
      })
  void datesAreToldInWordsWhereThereAreAny(String edtf, String words) {
    assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
  }

  @Test
  void aDateStandsBesideTheWordsOfTheSource() {
    Optional<DateAsWritten> words = Optional.of(DateAsWritten.builder().text("Thursday").build());

    assertThat(DateWords.of(Optional.of(Edtf.parse("2025-05-08")), words))
        .contains("8 May 2025, in the words of the source “Thursday”");
    assertThat(DateWords.of(Optional.empty(), words))
        .contains("not resolved; in the words of the source “Thursday”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | a",
        "a;b | a and b",
        "a;b;c | a, b and c",
      })
  void listsReadAsPhrases(String items, String phrase) {
    assertThat(Words.list(List.of(items.split(";")))).isEqualTo(phrase);
  }

  @Test
  void quotedWordsGetMarksWhereTheTextHasNone() {
    Names names = new Names(Dossier.builder().id("d").build(), List.of());

    assertThat(Quotations.visible(quoting("He called him a dear friend.", "dear friend"), names))
        .isEqualTo("He called him a “dear friend”.");
    assertThat(Quotations.visible(quoting("He called him a “dear friend”.", "dear friend"), names))
        .isEqualTo("He called him a “dear friend”.");
  }

  private static Content quoting(String text, String words) {
    return Content.builder().textQuoting(text, words).build();
  }
}
