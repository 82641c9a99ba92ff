package org.communique.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.model.Content;
import org.communique.model.DateAsWritten;
import org.communique.model.Dossier;
import org.communique.model.QuotedRange;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;
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
    Names names =
        new Names(
            Dossier.builder().id("d").build(), Telling.of(List.of(), LocalDate.of(2026, 1, 1)));

    assertThat(Quotations.visible(quoting("He called him a dear friend.", "dear friend"), names))
        .isEqualTo("He called him a “dear friend”.");
    assertThat(Quotations.visible(quoting("He called him a “dear friend”.", "dear friend"), names))
        .isEqualTo("He called him a “dear friend”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said the world calls it a new era now | 8-40,27-36 | He said “the world calls it ‘a new era’ [words of x] now”",
        "He said peace now | 8-17,8-13 | He said “‘peace’ [words of x] now”",
        "He said peace now | 8-17,12-20 | He said “peace now”",
        "He said peace now | 8-13,3-7 | He said “peace” now",
        "a b c d | 0-7,2-5,4-5 | “a ‘b “c” [words of x]’ [words of x] d”",
        "He said the “new era” came | 8-26 | He said ‘the “new era” came’",
        "He said “the new era came” | 9-25,13-20 | He said “the ‘new era’ [words of x] came”",
      })
  void wordsWithinQuotedWordsGetTheOtherMarks(String text, String ranges, String shown) {
    Names names =
        new Names(
            Dossier.builder().id("d").build(), Telling.of(List.of(), LocalDate.of(2026, 1, 1)));
    Content.Builder content = Content.builder().text(text);
    boolean first = true;
    for (String range : ranges.split(",")) {
      String[] ends = range.split("-");
      QuotedRange.Builder quoted =
          QuotedRange.builder().start(Integer.parseInt(ends[0])).end(Integer.parseInt(ends[1]));
      content.addQuotedRange((first ? quoted : quoted.by("x")).build());
      first = false;
    }
    assertThat(Quotations.visible(content.build(), names).replace("“x”", "x")).isEqualTo(shown);
  }

  private static Content quoting(String text, String words) {
    return Content.builder().textQuoting(text, words).build();
  }
}
