package org.communique.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @Property
  void noLineIsWiderThanThePage(
      @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 40) int width) {
    Page page = new Page(width);
    page.hanging("1. ", "   ", text);

    assertThat(page.toString().lines()).allMatch(line -> Columns.of(line) <= width);
  }

  @Property
  void noCharacterIsLostButSpace(@ForAll("texts") String text) {
    Page page = new Page(20);
    page.paragraph("", text);

    assertThat(page.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "bc", " ", "  ", ". ", "“", "”", "习", "近平", "。", "🇨🇳", "e\u0301", "\n")
        .list()
        .ofMaxSize(80)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void nothingSteersTheTerminal(@ForAll String text) {
    assertThat(Page.plain(text).codePoints()).noneMatch(c -> Character.isISOControl(c));
  }

  @Test
  void anEscapeCharacterIsShownAsWhatIsNotShown() {
    assertThat(Page.plain("\u001B[2Jtalks\u202E")).isEqualTo("\uFFFD[2Jtalks\uFFFD");
  }

  @Test
  void linesBreakBetweenWordsAndHang() {
    Page page = new Page(20);
    page.hanging("1. ", "   ", "Talks on trade and energy were held");

    assertThat(page).hasToString("1. Talks on trade\n   and energy were\n   held\n");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotBeforePunctuation() {
    Page page = new Page(8);
    page.paragraph("", "双方发表声明。");

    assertThat(page).hasToString("双方发表\n声明。\n");
  }

  @Test
  void koreanBreaksBetweenWords() {
    Page page = new Page(10);
    page.paragraph("", "한국과 중국은 만났다");

    assertThat(page).hasToString("한국과\n중국은\n만났다\n");
  }

  @Test
  void noLineEndsWithAMarkThatOpens() {
    Page page = new Page(8);
    page.paragraph("", "习近平「双方」");

    assertThat(page).hasToString("习近平\n「双方」\n");
  }

  @ParameterizedTest
  @CsvSource({"Xi, 2", "习近平, 6", "é, 1", "e\u0301, 1", "“a”, 3", "ｱ, 1", "Ａ, 2", "한국, 4"})
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
