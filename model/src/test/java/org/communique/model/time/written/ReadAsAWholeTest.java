package org.communique.model.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Words are read as a whole or not at all: whatever is added to words that are understood, they are
 * not understood, or otherwise than before; unless the words added are of those kinds that {@code
 * docs/dates-as-written.md} lists as saying nothing about the date.
 */
class ReadAsAWholeTest {

  /**
   * Kinds of words that fix nothing more: those that only join, parts of days and times, what names
   * a number as the day, month or year that it is anyway ("16th", "the year 1945"), "one", and
   * "this" (a direction of 0), which beside a day says no more than "the".
   */
  private static final Set<String> SILENT =
      Set.of("filler", "of", "daypart", "phase", "mark", "premark", "ordinal");

  /** Words that are understood, without an eve: of what it is the eve may have any name. */
  private static final Map<String, List<String>> UNDERSTOOD =
      Map.ofEntries(
          Map.entry(
              "en",
              List.of(
                  "Thursday, May 16",
                  "16 May 2024",
                  "two weeks ago",
                  "last Thursday",
                  "May 16-17",
                  "16, 17 and 18 May",
                  "2024/25",
                  "the 1980s",
                  "spring 1942",
                  "from 2 May",
                  "the last day of May",
                  "05/06/2025",
                  "yesterday")),
          Map.entry("ru", List.of("в четверг, 16 мая 2024 года", "две недели назад", "16.05.24")),
          Map.entry("uk", List.of("у середу", "10 січня та 22 лютого")),
          Map.entry("zh", List.of("5月16日星期四", "两周前", "上周四", "二〇二四年五月十六日")),
          Map.entry("fr", List.of("du 2 au 18 novembre 2024", "16 mai dernier", "il y a deux ans")),
          Map.entry("es", List.of("el pasado 16 de mayo", "la semana pasada", "mañana")),
          Map.entry("de", List.of("am Donnerstag, dem 16. Mai", "vor zwei Wochen", "heute Morgen")),
          Map.entry("ar", List.of("الخميس، 16 مايو", "قبل أسبوعين", "عام 1945")),
          Map.entry("ja", List.of("5月8日（木）", "3日前", "先週の木曜日")),
          Map.entry("ko", List.of("2025년 5월 8일 목요일", "2주 전")),
          Map.entry("pt", List.of("18 de agosto de 2023", "há duas semanas")),
          Map.entry("it", List.of("giovedì 8 maggio", "la settimana scorsa")),
          Map.entry("tr", List.of("8 Mayıs 2025 Perşembe", "geçen hafta")),
          Map.entry("fa", List.of("پنجشنبه 8 مه", "دو هفته پیش")),
          Map.entry("he", List.of("ביום חמישי, 8 במאי", "לפני שבועיים")),
          Map.entry("vi", List.of("Thứ Năm, ngày 8 tháng 5 năm 2025", "hai tuần trước")));

  private static final Map<String, DateReader> READERS = readers();
  private static final Map<String, List<String[]>> LEXICON = lexicon();

  /** Words that are understood, and the same with one more. */
  record Addition(String language, String words, String added, String longer) {

    DateReading before() {
      return READERS.get(language).read(words);
    }

    /** "From May 16-17", "16, and 17 and 18 May": the word says what a sign said before. */
    boolean joinsWhatIsJoined() {
      boolean isJoined = before().toString().contains("/") || before().toString().contains("{");
      return isJoined
          && LEXICON.get(language).stream()
              .filter(cells -> cells[1].equals("from") || cells[1].equals("and"))
              .anyMatch(cells -> Arrays.asList(cells[3].split("\\|")).contains(added));
    }

    DateReading after() {
      return READERS.get(language).read(longer);
    }
  }

  @Example
  void allExamplesAreUnderstood() {
    UNDERSTOOD.forEach(
        (language, texts) ->
            texts.forEach(
                text ->
                    assertThat(READERS.get(language).read(text).obstacle()).as(text).isEmpty()));
  }

  @Property(tries = 3_000)
  void aWordOfTheLexiconThatIsAddedCounts(@ForAll("additionsFromTheLexicon") Addition addition) {
    Assume.that(!addition.joinsWhatIsJoined());
    assertThat(addition.after().readings())
        .as(addition.toString())
        .satisfiesAnyOf(
            after -> assertThat(after).isEmpty(),
            after ->
                assertThat(new HashSet<>(after))
                    .isNotEqualTo(new HashSet<>(addition.before().readings())));
  }

  @Property(tries = 1_000)
  void aWordThatIsNotKnownStopsTheReadingAndIsNamed(
      @ForAll("additionsOfAnything") Addition addition) {
    assertThat(addition.after().readings()).as(addition.toString()).isEmpty();
    assertThat(addition.after().obstacle()).isPresent();
  }

  @Property(tries = 1_000)
  void aNumberThatIsAddedCounts(@ForAll("additionsOfNumbers") Addition addition) {
    assertThat(new HashSet<>(addition.after().readings()))
        .as(addition.toString())
        .isNotEqualTo(new HashSet<>(addition.before().readings()));
  }

  @Provide
  Arbitrary<Addition> additionsFromTheLexicon() {
    return additions(
        language ->
            LEXICON.get(language).stream()
                .filter(cells -> !isSilent(cells) && !cells[1].equals("eve"))
                .flatMap(cells -> Arrays.stream(cells[3].split("\\|")))
                .filter(form -> !isSilentToo(language, form))
                .toList());
  }

  @Provide
  Arbitrary<Addition> additionsOfAnything() {
    return additions(
        language -> List.of("not", "qx", "не", "没有", "aucun", "لم", "δεν", "without", "%", "?"));
  }

  @Provide
  Arbitrary<Addition> additionsOfNumbers() {
    return additions(language -> List.of("7", "30", "1999", "123", "12345678", "999999999"));
  }

  private static boolean isSilent(String[] cells) {
    return SILENT.contains(cells[1])
        || cells[1].equals("direction") && cells[2].equals("0")
        || cells[1].equals("count") && cells[2].equals("1");
  }

  private static boolean isSilentToo(String language, String form) {
    return LEXICON.get(language).stream()
        .filter(ReadAsAWholeTest::isSilent)
        .anyMatch(cells -> Arrays.asList(cells[3].split("\\|")).contains(form));
  }

  private interface Words {
    List<String> of(String language);
  }

  /** Adds a word before, behind or between the words that are there. */
  private static Arbitrary<Addition> additions(Words words) {
    return Arbitraries.of(UNDERSTOOD.keySet())
        .flatMap(
            language ->
                Combinators.combine(
                        Arbitraries.of(UNDERSTOOD.get(language)),
                        Arbitraries.of(words.of(language)),
                        Arbitraries.integers().between(0, 20))
                    .as((text, word, place) -> addition(language, text, word, place)));
  }

  private static Addition addition(String language, String text, String word, int place) {
    List<String> parts = new ArrayList<>(List.of(text.split(" ")));
    parts.add(place % (parts.size() + 1), word);
    return new Addition(language, text, word, String.join(" ", parts));
  }

  @Property(tries = 500)
  void readingTakesStepsInProportionToTheText(@ForAll("longTexts") String text) {
    for (String language : List.of("en", "zh", "vi", "de")) {
      Steps steps = new Steps();
      READERS.get(language).read(text, steps);

      int longest = new DateLexicon(Locale.forLanguageTag(language)).longest();
      assertThat(steps.count()).isLessThan((text.length() + 1) * (2 * longest + 400));
    }
  }

  @Example
  void theLongestTextsTakeAFewThousandSteps() {
    for (String unit :
        List.of("1 ", "1/", "1.", "- ", ", ", "and ", "eve of ", "last ", "morgen ", "一", "ago ")) {
      String text = unit.repeat(DateReader.MAX_LENGTH / unit.length());
      for (String language : List.of("en", "zh", "de")) {
        Steps steps = new Steps();
        READERS.get(language).read(text, steps);
        assertThat(steps.count()).as(text).isLessThan(100_000);
      }
    }
  }

  @Provide
  Arbitrary<String> longTexts() {
    return Arbitraries.of(
            "1",
            "16",
            "2024",
            "/",
            "-",
            ".",
            ",",
            "and",
            "to",
            "last",
            "week",
            "of",
            "may",
            "morgen",
            "一",
            "十",
            "月",
            "日",
            "前",
            "ago",
            "in",
            "the",
            "xyz",
            "ngày",
            "from",
            "thursday")
        .list()
        .ofMinSize(10)
        .ofMaxSize(60)
        .map(list -> String.join(" ", list))
        .filter(text -> text.length() <= DateReader.MAX_LENGTH);
  }

  private static Map<String, DateReader> readers() {
    Map<String, DateReader> readers = new HashMap<>();
    UNDERSTOOD.keySet().forEach(tag -> readers.put(tag, DateReader.in(Locale.forLanguageTag(tag))));
    return readers;
  }

  private static Map<String, List<String[]>> lexicon() {
    Map<String, List<String[]>> lexicon = new HashMap<>();
    lines()
        .map(line -> line.split("\t", -1))
        .forEach(cells -> lexicon.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells));
    return lexicon;
  }

  private static Stream<String> lines() {
    try (InputStream in = DateLexicon.class.getResourceAsStream("words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
