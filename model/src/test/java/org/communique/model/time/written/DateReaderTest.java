package org.communique.model.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static final LocalDate HEADER = LocalDate.of(2025, 5, 8);

  private static final Map<String, DateReader> READERS =
      Stream.of(
              "en", "ru", "uk", "zh", "fr", "es", "de", "ar", "ja", "ko", "pt", "it", "tr", "fa",
              "he", "vi", "pl")
          .collect(
              Collectors.toMap(
                  Function.identity(), tag -> DateReader.in(Locale.forLanguageTag(tag))));

  /** {@return the last table of {@code docs/dates-as-written.md}} */
  static Stream<List<String>> rows() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "dates-as-written.md"));
    return page.substring(page.indexOf("| language | words |"))
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
  }

  @Test
  void thePageHasRowsForEachLanguage() throws IOException {
    assertThat(rows().map(row -> row.get(0)).distinct())
        .containsExactlyInAnyOrderElementsOf(READERS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theRowsOfThePageHold(List<String> row) {
    List<DateClues> readings = READERS.get(row.get(0)).read(row.get(1)).readings();
    String fixed =
        readings.isEmpty()
            ? DateClues.NONE.toString()
            : readings.stream().map(DateClues::toString).collect(Collectors.joining("; "));

    assertThat(fixed).isEqualTo(row.get(2));
    assertThat(chosen(readings)).isEqualTo(row.get(3));
  }

  @Property(tries = 400)
  void aDateThatTheJdkWroteIsReadAsThatDate(
      @ForAll("days") LocalDate day, @ForAll("languages") String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
      String text = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);

      DateReading reading = READERS.get(language).read(text);
      assertThat(reading.readings())
          .as(text)
          .extracting(clues -> clues.resolve(HEADER, ResolutionPolicy.standard()).chosen())
          .contains(Optional.of(Edtf.of(day)));
      if (style != FormatStyle.MEDIUM) {
        assertThat(reading.readings()).as(text).hasSize(1);
      }
    }
  }

  @Property(tries = 400)
  void aDayAndMonthAreFoundFromTheDayItself(
      @ForAll("days") LocalDate day, @ForAll("languages") String language) {
    String pattern =
        switch (language) {
          case "en" -> "EEEE, MMMM d";
          case "zh", "ja" -> "M月d日EEEE";
          case "ko" -> "M월 d일 EEEE";
          case "pt" -> "EEEE, d 'de' MMMM";
          case "vi" -> "EEEE, 'ngày' d MMMM";
          case "tr" -> "d MMMM EEEE";
          case "de" -> "EEEE, d. MMMM";
          case "es" -> "EEEE d 'de' MMMM";
          default -> "EEEE, d MMMM";
        };
    String text = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(day);

    assertThat(READERS.get(language).read(text).readings())
        .as(text)
        .singleElement()
        .extracting(clues -> clues.resolve(day, ResolutionPolicy.standard()).chosen())
        .isEqualTo(Optional.of(Edtf.of(day)));
  }

  @Property
  void whateverTheTextItIsReadOrNot(
      @ForAll("texts") String text, @ForAll("languages") String language) {
    for (DateClues clues : READERS.get(language).read(text).readings()) {
      DateResolution resolution = clues.resolve(HEADER, ResolutionPolicy.standard());
      assertThat(resolution.rule()).isNotEmpty();
      assertThat(clues.isNone()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "16",
        "16-17",
        "32 May",
        "31 June",
        "May May",
        "16 17 May",
        "18-2 November",
        "Thursday and Friday",
        "not on Thursday",
        "Thursday in Beijing",
        "to 18 November",
        "2024 2025",
        "ago",
        "last",
        "next day",
        "two weeks",
        "13/13/2024",
        "1/2/3/4/5",
        "99999999999 days ago",
        "May 16, 2024, to June",
        "1 and 2 to 3 May",
      })
  void whatIsNotUnderstoodFixesNothing(String text) {
    assertThat(READERS.get("en").read(text).readings()).isEmpty();
  }

  @Test
  void textsThatAreTooLongAreNotRead() {
    assertThat(READERS.get("en").read("16 May" + " ".repeat(DateReader.MAX_LENGTH)).readings())
        .isEmpty();
  }

  @Test
  void theLanguageOfLanguagesUnknownHasNumbersOnly() {
    assertThat(DateReader.in(Locale.ROOT).read("2024-05-16").readings())
        .containsExactly(DateClues.NONE.withFixes(Edtf.parse("2024-05-16")));
  }

  private static String chosen(List<DateClues> readings) {
    return readings.isEmpty()
        ? "none"
        : DateResolution.ofReadings(
                readings.stream()
                    .map(clues -> clues.resolve(HEADER, ResolutionPolicy.standard()))
                    .toList())
            .chosen()
            .map(Edtf::toString)
            .orElse("none");
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(
        "en", "ru", "uk", "zh", "fr", "es", "de", "ar", "ja", "ko", "pt", "it", "tr", "fa", "he",
        "vi");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1815, 6, 9).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** {@return words of dates in any order, among anything else} */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "16",
            "31",
            "02",
            "2024",
            "0",
            "May",
            "Feb.",
            "мая",
            "月",
            "日",
            "年",
            "上",
            "周四",
            "last",
            "next",
            "week",
            "year",
            "month",
            "day",
            "ago",
            "two",
            "назад",
            "vor",
            "il y a",
            "and",
            "to",
            "-",
            "/",
            ".",
            ",",
            "eve of",
            "the",
            "from",
            "Thursday",
            "yesterday",
            "前",
            "قبل",
            "أسبوعين",
            "و",
            "th",
            "г.",
            "mar",
            "9999",
            "99999999");
    Arbitrary<String> sentences = words.list().ofMaxSize(9).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(sentences, Arbitraries.strings().all().ofMaxLength(60));
  }
}
