package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageMapTest {

  @Provide
  Arbitrary<Map<LanguageTag, String>> texts() {
    Arbitrary<LanguageTag> tags =
        Arbitraries.strings().alpha().ofMinLength(2).ofMaxLength(3).map(LanguageTag::of);
    return Arbitraries.maps(tags, Arbitraries.strings().ofMaxLength(5))
        .uniqueKeys(tag -> tag.toString().toLowerCase(Locale.ROOT))
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property
  void theEntriesAreThoseGivenInTheirOrder(@ForAll("texts") Map<LanguageTag, String> texts) {
    LanguageMap map = LanguageMap.copyOf(texts);
    assertThat(map.entries()).containsExactlyElementsOf(texts.entrySet());
    assertThat(map.languages()).containsExactlyElementsOf(texts.keySet());
    assertThat(map.toBuilder().build()).isEqualTo(map);
  }

  @Property
  void theOrderDoesNotMatterToEquality(
      @ForAll("texts") Map<LanguageTag, String> texts, @ForAll Random random) {
    List<Map.Entry<LanguageTag, String>> entries = new ArrayList<>(texts.entrySet());
    Collections.shuffle(entries, random);
    Map<LanguageTag, String> shuffled = new LinkedHashMap<>();
    entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
    assertThat(LanguageMap.copyOf(shuffled))
        .isEqualTo(LanguageMap.copyOf(texts))
        .hasSameHashCodeAs(LanguageMap.copyOf(texts));
  }

  @Property
  void mapsAreEqualAsTheMapsTheyWereMadeOf(
      @ForAll("texts") Map<LanguageTag, String> one,
      @ForAll("texts") Map<LanguageTag, String> two) {
    assertThat(LanguageMap.copyOf(one).equals(LanguageMap.copyOf(two))).isEqualTo(one.equals(two));
  }

  @Property
  void anotherTextMakesAnotherMap(@ForAll("texts") Map<LanguageTag, String> texts) {
    Map<LanguageTag, String> changed = new LinkedHashMap<>(texts);
    changed.replaceAll((tag, text) -> text + "!");
    assertThat(LanguageMap.copyOf(changed)).isNotEqualTo(LanguageMap.copyOf(texts));
  }

  @Property
  void everyTextIsFoundByItsLanguageInAnyCase(@ForAll("texts") Map<LanguageTag, String> texts) {
    LanguageMap map = LanguageMap.copyOf(texts);
    texts.forEach(
        (tag, text) -> {
          String upper = tag.toString().toUpperCase(Locale.ROOT);
          assertThat(map.get(tag)).contains(text);
          assertThat(map.inLanguage(upper)).contains(text);
        });
  }

  @Property
  void whatServesBestIsAlwaysOneOfTheEntries(
      @ForAll("texts") Map<LanguageTag, String> texts,
      @ForAll("texts") Map<LanguageTag, String> to) {
    LanguageMap map = LanguageMap.copyOf(texts);
    List<LanguageTag> preferred = List.copyOf(to.keySet());
    assertThat(map.entries()).contains(map.bestOrFirst(preferred));
    map.best(preferred).ifPresent(best -> assertThat(map.bestOrFirst(preferred)).isEqualTo(best));
  }

  @Property
  void changingTheMapThatWasGivenChangesNothing(@ForAll("texts") Map<LanguageTag, String> texts) {
    Map<LanguageTag, String> given = new LinkedHashMap<>(texts);
    LanguageMap map = LanguageMap.copyOf(given);
    given.replaceAll((tag, text) -> text + "!");
    assertThat(map).isEqualTo(LanguageMap.copyOf(texts));
    assertThatThrownBy(() -> map.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.first().setValue("!"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Example
  void lookupMakesWhatWasAskedForMoreGeneral() {
    LanguageMap map = LanguageMap.of("en", "Talks").with("zh-Hant", "會談").with("zh", "会谈");
    assertThat(map.inLanguage("zh-Hant-TW-x-a-b")).contains("會談");
    assertThat(map.inLanguage("zh-TW")).contains("会谈");
    assertThat(map.inLanguage("en-GB-u-co-phonebk")).contains("Talks");
    assertThat(map.inLanguage("fr")).isEmpty();
    assertThat(map.get(LanguageTag.of("zh-TW"))).isEmpty();
  }

  @Example
  void lookupLeavesNoSingleLetterAtTheEnd() {
    LanguageMap map = LanguageMap.of("de-u-co-phonebk", "Gespräche").with("de", "Treffen");
    assertThat(map.inLanguage("de-u-co")).contains("Treffen");
  }

  @Example
  void aMoreSpecialEntryServesWhereNoMoreGeneralOneDoes() {
    LanguageMap map = LanguageMap.of("en", "Talks").with("zh-Hans", "会谈").with("zhx", "?");
    assertThat(map.inLanguage("zh")).contains("会谈");
    assertThat(map.inLanguage("zha")).isEmpty();
  }

  @Example
  void aReaderGetsTheFirstOfThePreferredLanguagesThatIsThere() {
    LanguageMap map = LanguageMap.of("en", "Talks").with("ru", "Переговоры");
    List<LanguageTag> preferred = List.of(LanguageTag.of("fr"), LanguageTag.of("ru-RU"));
    assertThat(map.bestOrFirst(preferred).getValue()).isEqualTo("Переговоры");
    assertThat(map.bestOrFirst(List.of()).getValue()).isEqualTo("Talks");
    assertThat(map.best(List.of())).isEmpty();
  }

  @Example
  void twoTextsInOneLanguageAreRefused() {
    assertThatThrownBy(() -> LanguageMap.of("en", "Talks").with("EN", "Talks"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "two texts in one language: \"EN\" is there already; letter case does not make another"
                + " language");
  }

  @Example
  void aMapWithoutTextIsRefused() {
    assertThatThrownBy(() -> LanguageMap.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no text: expected at least one language");
  }

  @Example
  void itReadsWellInALog() {
    assertThat(LanguageMap.of("en", "Talks").with("ru", "\n"))
        .hasToString("{en: \"Talks\", ru: \"\\n\"}");
  }
}
