package org.communique.model.vocabulary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants and the tables of the open lists say the same. */
class CodeListsTest {

  /** Columns that people read in docs/reference/vocabularies and no program has asked for. */
  private static final Set<String> FOR_THE_PAGE =
      Set.of("needs", "titles-seen", "used-in", "visits-seen");

  private static final Path TABLES =
      Path.of("src", "main", "resources", "org", "communique", "model", "vocabulary");

  /** Written down here, so that a row lost from table and class alike is noticed. */
  private static final Map<String, Integer> SIZES =
      Map.ofEntries(
          Map.entry("actor-kinds", 25),
          Map.entry("agreement-events", 47),
          Map.entry("agreement-kinds", 21),
          Map.entry("agreement-relations", 8),
          Map.entry("attribution-means", 6),
          Map.entry("bindings", 4),
          Map.entry("calendars", 6),
          Map.entry("channels", 14),
          Map.entry("content-forms", 4),
          Map.entry("entry-into-force", 6),
          Map.entry("event-statuses", 9),
          Map.entry("factuality", 6),
          Map.entry("judgment-relations", 6),
          Map.entry("media", 5),
          Map.entry("name-kinds", 5),
          Map.entry("offices", 26),
          Map.entry("participation-roles", 14),
          Map.entry("place-kinds", 9),
          Map.entry("roundings", 5),
          Map.entry("source-kinds", 14),
          Map.entry("speech-acts", 44),
          Map.entry("summit-kinds", 14),
          Map.entry("topics", 30),
          Map.entry("visit-ranks", 10),
          Map.entry("vote-positions", 5));

  static List<Vocabulary<?>> lists() {
    return Vocabularies.all();
  }

  @Test
  void everyListHasAsManyCodesAsWereAgreedOn() {
    assertThat(lists().stream().collect(toMap(Vocabulary::name, list -> list.values().size())))
        .containsExactlyInAnyOrderEntriesOf(SIZES);
  }

  @Test
  void everyClassOfCodesIsAmongAllVocabularies() {
    List<Class<?>> types = lists().stream().<Class<?>>map(Vocabulary::type).toList();

    assertThat(types).containsExactlyInAnyOrder(Code.class.getPermittedSubclasses());
  }

  @Test
  void everyTableHasItsList() throws IOException {
    try (Stream<Path> tables = Files.list(TABLES)) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              lists().stream().map(list -> list.name() + ".tsv").toList());
    }
  }

  @Test
  void listsAreInTheOrderOfTheirNames() {
    assertThat(lists()).extracting(Vocabulary::name).isSorted();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theRowsAreTheKnownCodesInTheirOrder(Vocabulary<?> list) {
    assertThat(list.values()).extracting(Code::code).isEqualTo(list.table().codes());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyRowHasAConstantNamedAfterItAndNoOther(Vocabulary<?> list) {
    Map<String, Object> expected =
        list.values().stream().collect(toMap(code -> constantName(code.code()), code -> code));

    assertThat(constants(list.type())).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theCommentOfEveryConstantIsItsLabelAndDefinition(Vocabulary<?> list) {
    SourceComments source = SourceComments.of(list.type());

    for (Code code : list.values()) {
      assertThat(source.ofConstant(constantName(code.code())))
          .isEqualTo(label(code) + meaning(code).map(it -> ": " + it).orElse("") + ".");
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aKnownCodeIsFoundByItsSpellingAsTheOneInstance(Vocabulary<?> list) {
    for (Code code : list.values()) {
      assertThat(list.of(code.code())).isSameAs(code);
      assertThat(list.find(code.code()).orElseThrow()).isSameAs(code);
      assertThat(code.isKnown()).isTrue();
      assertThat(code.vocabulary()).isSameAs(list);
      assertThat(code).hasToString(code.code());
      assertThat(CodeForm.isWellFormed(code.code())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theClassGivesTheListAndItsCodes(Vocabulary<?> list) throws ReflectiveOperationException {
    Class<?> type = list.type();
    Code first = list.values().get(0);

    assertThat(type.getField("VOCABULARY").get(null)).isSameAs(list);
    assertThat(type.getMethod("values").invoke(null)).isEqualTo(list.values());
    assertThat(type.getMethod("of", String.class).invoke(null, first.code())).isSameAs(first);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyCodeHasALabelAndEveryMappingIsReadWhole(Vocabulary<?> list) {
    for (Code code : list.values()) {
      assertThat(code.label()).get().asString().isNotBlank();
      String cell = list.table().cell(code.code(), "mappings").orElse("");
      assertThat(String.join("; ", code.mappings().stream().map(Mapping::toString).toList()))
          .isEqualTo(cell);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void ofAnUnknownCodeTheListsSayNothing(Vocabulary<?> list) throws ReflectiveOperationException {
    Code unknown = list.of("not-in-any-list");

    assertThat(unknown.isKnown()).isFalse();
    for (Method question : questions(list.type())) {
      assertThat(isEmpty(question.invoke(unknown))).as(question.getName()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyColumnIsAnsweredByAQuestionOrIsForThePageAlone(Vocabulary<?> list)
      throws ReflectiveOperationException {
    List<Method> questions = questions(list.type());

    for (Code code : list.values()) {
      long cells =
          list.table().columns().stream()
              .filter(column -> !FOR_THE_PAGE.contains(column))
              .filter(column -> list.table().cell(code.code(), column).isPresent())
              .count();
      long answers = 1; // the code itself
      for (Method question : questions) {
        answers += isEmpty(question.invoke(code)) ? 0 : 1;
      }
      assertThat(answers).as(code.code()).isEqualTo(cells);
    }
  }

  private static String constantName(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Map<String, Object> constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getType() == type)
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .collect(toMap(Field::getName, CodeListsTest::valueOf));
  }

  private static Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String label(Code code) {
    return code.label().orElseThrow();
  }

  private static Optional<String> meaning(Code code) {
    return code instanceof AgreementEventKind kind ? kind.note() : code.definition();
  }

  /** What can be asked of a code and may have no answer. */
  private static List<Method> questions(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Code.class.isAssignableFrom(method.getDeclaringClass()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                method.getReturnType() == Optional.class
                    || method.getReturnType() == OptionalInt.class
                    || Collection.class.isAssignableFrom(method.getReturnType()))
        .toList();
  }

  private static boolean isEmpty(Object answer) {
    if (answer instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    if (answer instanceof OptionalInt number) {
      return number.isEmpty();
    }
    return ((Collection<?>) answer).isEmpty();
  }
}
