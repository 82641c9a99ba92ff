package org.communique.validation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rules.vocabulary.SubtagUse.Misuse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubtagUseTest {

  private static List<String> misused(String tag) {
    return SubtagUse.of(LanguageTag.of(tag)).stream().map(Misuse::part).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "zh-yue-cmn, cmn, after another",
    "EN-YUE, yue, 'goes with \"zh\" alone, not with \"en\"; write \"yue\"'",
    "ar-ase, ase, 'goes with \"sgn\" alone'",
    "de-1901-1901, 1901, twice",
    "sl-rozaj-ROZAJ, rozaj, twice",
    "fr-1901, 1901, goes with de",
    "zh-pinyin, pinyin, 'goes with zh-Latn, bo-Latn'",
    "ja-hepburn, hepburn, goes with ja-Latn",
    "und-1996, 1996, goes with de",
    "en-a-bbb, a, no registered extension",
    "en-1-bbb, 1, no registered extension",
    "en-u-co-phonebk-U-nu-latn, u, two extensions",
    "en-t-de-t-fr, t, two extensions"
  })
  void whatDoesNotGoTogetherIsTold(String tag, String part, String problem) {
    List<Misuse> found = SubtagUse.of(LanguageTag.of(tag));

    assertThat(found).singleElement().extracting(Misuse::part).isEqualTo(part);
    assertThat(found.get(0).problem()).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "zh-yue-Hant-HK",
        "sgn-ase",
        "de-1901",
        "de-CH-1996",
        "DE-latn-AT-1901",
        "sl-nedis",
        "sl-IT-nedis",
        "sl-Latn-IT-nedis",
        "sl-rozaj-biske-1994",
        "zh-Latn-CN-pinyin",
        "ja-Latn-hepburn-heploc",
        "en-scotland-fonipa",
        "de-u-co-phonebk-t-fr",
        "en-x-a-a",
        "x-en-yue",
        "i-klingon",
        "sgn-BE-FR",
        "zh-min-nan",
        "zh-cmn-Hans-CN"
      })
  void whatGoesTogetherIsNot(String tag) {
    assertThat(SubtagUse.of(LanguageTag.of(tag))).isEmpty();
  }

  @Example
  void allThatIsWrongIsTold() {
    assertThat(misused("en-yue-cmn-nan-1901-1901-a-bb-a-cc"))
        .containsExactly("cmn", "nan", "yue", "1901", "1901", "a", "a");
  }

  @Example
  void theFirstExtendedLanguageIsJudgedAndThoseBehindItAreToo() {
    assertThat(misused("zh-yue-yue")).containsExactly("yue");
  }
}
