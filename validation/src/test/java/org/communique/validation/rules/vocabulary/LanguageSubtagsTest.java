package org.communique.validation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rules.vocabulary.LanguageSubtags.Superseded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSubtagsTest {

  private static final List<List<String>> ROWS = rows();

  private static List<List<String>> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LanguageSubtags.class.getResourceAsStream("language-subtags.tsv"),
                StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> ofType(String type) {
    return ROWS.stream()
        .filter(row -> row.get(0).equals(type) && !row.get(1).contains(".."))
        .toList();
  }

  private static Arbitrary<String> subtags(String type) {
    return Arbitraries.of(ofType(type)).map(row -> row.get(1));
  }

  private static Arbitrary<String> optional(Arbitrary<String> subtag) {
    return Arbitraries.oneOf(Arbitraries.just(""), subtag.map("-"::concat));
  }

  /** Tags of registered parts, in any letter case. */
  @Provide
  Arbitrary<String> registered() {
    return Combinators.combine(
            subtags("language"),
            optional(subtags("script")),
            optional(subtags("region")),
            optional(subtags("variant")),
            Arbitraries.of("", "-u-co-phonebk", "-x-whatever"),
            Arbitraries.of(true, false))
        .as(
            (language, script, region, variant, more, upper) -> {
              String tag = language + script + region + variant + more;
              return upper ? tag.toUpperCase(Locale.ROOT) : tag;
            });
  }

  @Property
  void aTagOfRegisteredPartsHasNoUnknownPart(@ForAll("registered") String tag) {
    assertThat(LanguageSubtags.unknownPart(LanguageTag.of(tag))).isEmpty();
  }

  @Property
  void aPartIsSupersededIfTheRegistryDeprecatesIt(@ForAll("registered") String tag) {
    LanguageTag read = LanguageTag.of(tag);
    Set<String> deprecated = Set.copyOf(deprecatedParts(read));
    Optional<Superseded> superseded = LanguageSubtags.superseded(read);
    assertThat(superseded.isPresent()).isEqualTo(!deprecated.isEmpty() || isWhole(read));
    superseded
        .filter(found -> !isWhole(read))
        .ifPresent(found -> assertThat(deprecated).contains(found.part()));
  }

  private static boolean isWhole(LanguageTag tag) {
    return ROWS.stream()
        .anyMatch(
            row ->
                Set.of("grandfathered", "redundant").contains(row.get(0))
                    && row.get(1).equalsIgnoreCase(tag.toString())
                    && isDeprecated(row));
  }

  private static List<String> deprecatedParts(LanguageTag tag) {
    Map<String, String> parts = new HashMap<>();
    tag.primaryLanguage().ifPresent(part -> parts.put("language", part));
    tag.script().ifPresent(part -> parts.put("script", part));
    tag.region().ifPresent(part -> parts.put("region", part));
    tag.variants().forEach(part -> parts.put("variant", part));
    return ROWS.stream()
        .filter(row -> isDeprecated(row) && row.get(1).equalsIgnoreCase(parts.get(row.get(0))))
        .map(row -> row.get(1))
        .toList();
  }

  @Example
  void theRecordsAreInTheOrderInWhichTheyAreSought() {
    List<String> keys =
        ROWS.stream().map(row -> row.get(0) + '\t' + row.get(1).toLowerCase(Locale.ROOT)).toList();
    assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(9_000);
  }

  @Example
  void everyRecordIsFoundAndNothingBesideIt() {
    SubtagRegistry registry = SubtagRegistry.read();
    for (List<String> row : ROWS) {
      String type = row.get(0);
      String subtag = row.get(1);
      String first = subtag.contains("..") ? subtag.substring(0, subtag.indexOf("..")) : subtag;
      assertThat(registry.find(type, first.toUpperCase(Locale.ROOT)))
          .contains(new SubtagRegistry.Entry(subtag, cell(row, 2), cell(row, 3), prefixes(row)));
      assertThat(registry.find(type, subtag + "0")).isEmpty();
    }
    assertThat(registry.find("", "")).isEmpty();
    assertThat(registry.find("a", "a")).isEmpty();
    assertThat(registry.find("zzz", "zzz")).isEmpty();
  }

  private static Optional<String> cell(List<String> row, int column) {
    return row.stream().skip(column).findFirst().filter(text -> !text.isEmpty());
  }

  private static List<String> prefixes(List<String> row) {
    return cell(row, 4).map(text -> List.of(text.split(" "))).orElse(List.of());
  }

  private static boolean isDeprecated(List<String> row) {
    return cell(row, 2).isPresent();
  }

  @Example
  void everyRecordOfAWholeTagIsKnownAsItIs() {
    for (String type : List.of("grandfathered", "redundant")) {
      for (List<String> row : ofType(type)) {
        LanguageTag tag = LanguageTag.of(row.get(1));
        assertThat(LanguageSubtags.unknownPart(tag)).as(row.get(1)).isEmpty();
        assertThat(LanguageSubtags.superseded(tag).isPresent())
            .as(row.get(1))
            .isEqualTo(isDeprecated(row));
      }
    }
  }

  @Example
  void theGrandfatheredTagsOfTheModelAreThoseOfTheRegistry() {
    assertThat(ofType("grandfathered"))
        .hasSize(26)
        .allMatch(row -> LanguageTag.of(row.get(1)).isGrandfathered())
        .allMatch(row -> LanguageTag.of(row.get(1)).canonicalCase().toString().equals(row.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "iw, iw, 1989-01-01, he",
    "IW-il, iw, 1989-01-01, he",
    "my-BU, BU, 1989-12-05, MM",
    "i-klingon, i-klingon, 2004-02-24, tlh",
    "I-KLINGON, i-klingon, 2004-02-24, tlh",
    "zh-min-nan, zh-min-nan, 2009-07-29, nan",
    "sgn-DE, sgn-DE, 2009-07-29, gsg",
    "ja-Latn-hepburn-heploc, heploc, 2010-02-07, alalc97",
    "ru-SU, SU, 1992-08-30, ",
    "zh-min, zh-min, 2009-07-29, "
  })
  void whatIsSupersededAndByWhatIsTold(String tag, String part, LocalDate since, String preferred) {
    assertThat(LanguageSubtags.superseded(LanguageTag.of(tag)))
        .contains(new Superseded(part, since, Optional.ofNullable(preferred)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "ru",
        "uk",
        "zh-Hans",
        "pt-BR",
        "es-419",
        "zh-yue-Hant-HK",
        "mul",
        "und",
        "sr-Latn",
        "x-anything",
        "qaa",
        "qtz-Qaaa-QM",
        "en-Qabx-XZ",
        "en-x-nonsense",
        "en-a-bbb",
        "i-default",
        "en-ZZ",
        "de-1996"
      })
  void whatIsInUseIsKnownAndNotSuperseded(String tag) {
    assertThat(LanguageSubtags.unknownPart(LanguageTag.of(tag))).isEmpty();
    assertThat(LanguageSubtags.superseded(LanguageTag.of(tag))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jp, jp",
    "english, english",
    "EN-uk, UK",
    "ru-cyri, Cyri",
    "en-Qaby, Qaby",
    "en-QL, QL",
    "qua-QL, QL",
    "zh-abc, abc",
    "de-1997, 1997",
    "en-GB-oedxy, oedxy",
    "jp-XX-nonsense, jp"
  })
  void theFirstPartThatIsNotInTheRegistryIsTold(String tag, String part) {
    assertThat(LanguageSubtags.unknownPart(LanguageTag.of(tag))).contains(part);
  }
}
