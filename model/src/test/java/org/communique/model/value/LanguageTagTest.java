package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Mutations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  private static Arbitrary<String> letters(int least, int most) {
    return Arbitraries.strings().alpha().ofMinLength(least).ofMaxLength(most);
  }

  private static Arbitrary<String> alphanumeric(int least, int most) {
    return Arbitraries.strings().alpha().numeric().ofMinLength(least).ofMaxLength(most);
  }

  private static Arbitrary<String> optional(Arbitrary<String> subtag) {
    return Arbitraries.oneOf(Arbitraries.just(""), subtag.map(text -> "-" + text));
  }

  private static Arbitrary<String> joined(Arbitrary<String> subtag, int least, int most) {
    return subtag
        .list()
        .uniqueElements(text -> text.toLowerCase(Locale.ROOT))
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(list -> list.stream().map(text -> "-" + text).collect(Collectors.joining()));
  }

  /** By the grammar of RFC 5646, section 2.1, production by production. */
  @Provide
  Arbitrary<String> tags() {
    Arbitrary<String> language =
        Arbitraries.oneOf(
            Combinators.combine(letters(2, 3), joined(letters(3, 3), 0, 3)).as(String::concat),
            letters(4, 8));
    Arbitrary<String> region =
        Arbitraries.oneOf(letters(2, 2), Arbitraries.strings().numeric().ofLength(3));
    Arbitrary<String> variant =
        Arbitraries.oneOf(
            alphanumeric(5, 8),
            Combinators.combine(Arbitraries.chars().numeric(), alphanumeric(3, 3))
                .as((digit, rest) -> digit + rest));
    Arbitrary<String> extension =
        Combinators.combine(
                Arbitraries.of('a', 'B', '1', 't', 'u'), joined(alphanumeric(2, 8), 1, 2))
            .as((singleton, rest) -> singleton + rest);
    Arbitrary<String> extensions =
        extension
            .list()
            .uniqueElements(text -> text.charAt(0))
            .ofMaxSize(2)
            .map(list -> list.stream().map(text -> "-" + text).collect(Collectors.joining()));
    Arbitrary<String> privateUse =
        Combinators.combine(Arbitraries.of("x", "X"), joined(alphanumeric(1, 8), 1, 3))
            .as(String::concat);
    Arbitrary<String> whole =
        Combinators.combine(
                language,
                optional(letters(4, 4)),
                optional(region),
                joined(variant, 0, 2),
                extensions,
                optional(privateUse))
            .as((a, b, c, d, e, f) -> a + b + c + d + e + f);
    return Arbitraries.oneOf(
            whole,
            privateUse,
            Arbitraries.of(
                "en", "zh-Hans", "pt-BR", "zh-min-nan", "i-klingon", "EN-gb-OED", "i-TSU"))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(tags());
  }

  @Property
  void aTagIsGivenBackAsItWasSpelt(@ForAll("tags") String spelling) {
    assertThat(LanguageTag.of(spelling)).hasToString(spelling);
  }

  @Property
  void aDamagedTagIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, LanguageTag::of);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Mutations.assertReadOrRefused(text, LanguageTag::of);
  }

  @Property
  void whatIsReadIsNothingThatTheJdkFindsIllFormed(@ForAll("mutated") String text) {
    try {
      LanguageTag.of(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    Assume.that(!text.matches(".*-[0-9]-.*")); // The JDK knows no extension that is a digit.
    LanguageTag tag = LanguageTag.of(text); // And nothing that is there twice.
    Assume.that(isEachOnce(tag.variants()) && isEachOnce(tag.singletons()));
    assertThat(new Locale.Builder().setLanguageTag(text).build()).isNotNull();
  }

  private static boolean isEachOnce(List<String> parts) {
    return parts.stream().distinct().count() == parts.size();
  }

  @Example
  void whatIsThereTwiceOrTooOftenIsKept() {
    assertThat(LanguageTag.of("de-1901-1901").variants()).containsExactly("1901", "1901");
    assertThat(LanguageTag.of("en-a-bb-b-cc-A-dd").singletons()).containsExactly("a", "b", "a");
    assertThat(LanguageTag.of("zh-yue-cmn-nan-TW").extendedLanguages())
        .containsExactly("yue", "cmn", "nan");
    assertThat(LanguageTag.of("en-a-bb-x-a-b").singletons()).containsExactly("a");
    assertThat(LanguageTag.of("de-1901-1901").canonicalCase()).hasToString("de-1901-1901");
  }

  @Property
  void tagsAreEqualIfSpeltAlikeAndDenoteTheSameInAnyCase(@ForAll("tags") String spelling) {
    LanguageTag tag = LanguageTag.of(spelling);
    LanguageTag upper = LanguageTag.of(spelling.toUpperCase(Locale.ROOT));
    assertThat(tag).isEqualTo(LanguageTag.of(spelling)).hasSameHashCodeAs(LanguageTag.of(spelling));
    assertThat(tag.equals(upper)).isEqualTo(spelling.equals(upper.toString()));
    assertThat(tag.denotesSame(upper)).isTrue();
    assertThat(upper.denotesSame(tag)).isTrue();
  }

  @Property
  void theCanonicalCaseIsTheSameForEveryCaseAndItsOwn(@ForAll("tags") String spelling) {
    LanguageTag canonical = LanguageTag.of(spelling).canonicalCase();
    assertThat(canonical.denotesSame(LanguageTag.of(spelling))).isTrue();
    assertThat(canonical.canonicalCase()).isEqualTo(canonical);
    assertThat(LanguageTag.of(spelling.toUpperCase(Locale.ROOT)).canonicalCase())
        .isEqualTo(canonical);
    assertThat(LanguageTag.of(canonical.toString())).isEqualTo(canonical);
  }

  @Property
  void thePartsStandInTheTagInTheirOrder(@ForAll("tags") String spelling) {
    LanguageTag tag = LanguageTag.of(spelling);
    List<String> parts = new ArrayList<>();
    tag.primaryLanguage().ifPresent(parts::add);
    parts.addAll(tag.extendedLanguages());
    tag.script().ifPresent(parts::add);
    tag.region().ifPresent(parts::add);
    parts.addAll(tag.variants());
    assertThat(("-" + spelling + "-").toLowerCase(Locale.ROOT))
        .startsWith(
            parts.isEmpty() ? "-" : ("-" + String.join("-", parts) + "-").toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, , ",
    "ZH-hans-cn, zh, Hans, CN",
    "es-419, es, , 419",
    "de-1901, de, , ",
    "zh-yue-Hant-HK, zh, Hant, HK",
    "sl-rozaj-biske-1994, sl, , ",
    "uz-Cyrl-x-uz, uz, Cyrl, ",
    "en-a-bbb-x-a-ccc, en, , ",
    "x-whatever, , , ",
    "i-navajo, , , ",
    "zh-min-nan, zh, , ",
    "en-GB-oed, en, , "
  })
  void languageScriptAndRegionAreTold(String tag, String language, String script, String region) {
    LanguageTag read = LanguageTag.of(tag);
    assertThat(read.primaryLanguage().orElse(null)).isEqualTo(language);
    assertThat(read.script().orElse(null)).isEqualTo(script);
    assertThat(read.region().orElse(null)).isEqualTo(region);
  }

  @ParameterizedTest
  @CsvSource({
    "MN-cYRL-mn, mn-Cyrl-MN",
    "EN-CA-X-CA, en-CA-x-ca",
    "SGN-be-fr, sgn-BE-FR",
    "AZ-LATN-X-LATN, az-Latn-x-latn",
    "EN-GB-OED, en-GB-oed",
    "I-KLINGON, i-klingon",
    "DE-ch-U-CO-PHONEBK, de-CH-u-co-phonebk"
  })
  void theCanonicalCaseIsThatOfTheRfc(String spelling, String canonical) {
    assertThat(LanguageTag.of(spelling).canonicalCase()).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "e",
        "en-",
        "-en",
        "en--US",
        "en_US",
        "en US",
        "x",
        "x-",
        "i",
        "i-nothing",
        "1en",
        "en-1",
        "en-a",
        "en-a-x-b",
        "en-toolongsubtag",
        "de-DE-1901-DE",
        "en-US-Latn",
        "a-en",
        "12",
        "zh-abc-abc-abc-abc",
        "abcd-abc",
        "en-x",
        "английский",
        "en-\u0130s",
        "en-U\u017f",
        "*",
        "en-*"
      })
  void whatTheGrammarDoesNotHaveIsRefused(String text) {
    assertThatThrownBy(() -> LanguageTag.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void theMessageSaysWhatWasFoundAndTheLikelyFix() {
    assertThatThrownBy(() -> LanguageTag.of("pt_BR"))
        .hasMessage(
            "not a language tag: \"pt_BR\" has \"_\" at character 3; expected a BCP 47 tag:"
                + " language, script, region, variants, in this order and joined by '-', such as"
                + " en, zh-Hans or pt-BR; write pt-BR");
    assertThatThrownBy(() -> LanguageTag.of("en-US-Latn"))
        .hasMessageContaining("has \"Latn\" as part 3, where it cannot be");
    assertThatThrownBy(() -> LanguageTag.of("en--US"))
        .hasMessageContaining("has a '-' that joins nothing, at character 4");
    assertThatThrownBy(() -> LanguageTag.of("en-" + "a".repeat(1_000_000)))
        .hasMessageContaining("has more than 256 characters");
  }

  @Example
  void theLocaleIsThatOfTheJdk() {
    assertThat(LanguageTag.of("pt-br").toLocale()).isEqualTo(new Locale("pt", "BR"));
    assertThat(LanguageTag.of("zh-Hans-CN").toLocale().getScript()).isEqualTo("Hans");
  }
}
