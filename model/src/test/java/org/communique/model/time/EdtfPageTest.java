package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of the tables of {@code docs/edtf.md}. */
class EdtfPageTest {
  private static final Path PAGE = Path.of("..", "docs", "edtf.md");

  private static final Map<String, BiFunction<Edtf, Edtf, Possibility>> QUESTIONS =
      Map.of(
          "before", Edtf::before,
          "after", Edtf::after,
          "meets", Edtf::meets,
          "overlaps", Edtf::overlaps,
          "starts", Edtf::starts,
          "finishes", Edtf::finishes,
          "during", Edtf::during,
          "contains", Edtf::contains,
          "same", Edtf::same,
          "compatibleWith", Edtf::compatibleWith);

  static Stream<List<String>> features() throws IOException {
    return rows("Features");
  }

  static Stream<List<String>> refused() throws IOException {
    return rows("Refused");
  }

  static Stream<List<String>> choices() throws IOException {
    return rows("Choices");
  }

  static Stream<List<String>> comparisons() throws IOException {
    return rows("Comparison");
  }

  private static Stream<List<String>> rows(String heading) throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
    return section
        .lines()
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(EdtfPageTest::cells);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
        .map(String::strip)
        .map(cell -> cell.replaceAll("^`+|`+$", ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("features")
  void featuresAreReadAsThePageSays(List<String> row) {
    Edtf value = Edtf.parse(row.get(2));

    assertThat(value).hasToString(row.get(2));
    assertThat(value.level()).isEqualTo(Integer.parseInt(row.get(0)));
    assertThat(value.earliest()).hasToString(row.get(3));
    assertThat(value.latest()).hasToString(row.get(4));
    assertThat(value.canonical()).hasToString(row.get(5));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void errorsSayWhatThePageSays(List<String> row) {
    EdtfException error = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(row.get(0)));

    assertThat(error).isNotNull().hasMessageContaining(row.get(3));
    assertThat(error.column()).isEqualTo(Integer.parseInt(row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void choicesAreKept(List<String> row) {
    if (row.get(2).equals("yes")) {
      assertThatCode(() -> Edtf.parse(row.get(1))).doesNotThrowAnyException();
    } else {
      assertThat(row.get(2)).isEqualTo("no");
      assertThat(catchThrowableOfType(EdtfException.class, () -> Edtf.parse(row.get(1))))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void comparisonsAnswerAsThePageSays(List<String> row) {
    Possibility answer =
        QUESTIONS.get(row.get(1)).apply(Edtf.parse(row.get(0)), Edtf.parse(row.get(2)));

    assertThat(answer).isEqualTo(Possibility.valueOf(row.get(3)));
  }

  @Test
  void everyQuestionIsOnThePage() throws IOException {
    Set<String> asked = comparisons().map(row -> row.get(1)).collect(Collectors.toSet());

    assertThat(asked).isEqualTo(QUESTIONS.keySet());
  }

  @Test
  void noFeatureIsListedTwice() throws IOException {
    assertThat(features().map(row -> row.get(1))).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  @Test
  void everySubYearCodeIsRead() {
    assertThat(IntStream.rangeClosed(21, 41).mapToObj(code -> Edtf.parse("2001-" + code)))
        .allSatisfy(value -> assertThat(value.kind()).isEqualTo(Edtf.Kind.SEASON));
  }
}
