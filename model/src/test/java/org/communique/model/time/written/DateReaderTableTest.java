package org.communique.model.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words as sources write them, in all languages that are known, and what they come to under an
 * anchor: {@code dates.tsv} beside this class. The last column has the date that is chosen;
 * candidates between bars, if none is; or what stops the reading.
 */
class DateReaderTableTest {

  static Stream<Arguments> rows() throws IOException {
    try (InputStream in = DateReaderTableTest.class.getResourceAsStream("dates.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void wordsComeTo(String language, String anchor, String words, String expected) {
    DateResolution resolution =
        DateReader.in(Locale.forLanguageTag(language))
            .read(words)
            .resolve(LocalDate.parse(anchor), ResolutionPolicy.standard());

    assertThat(told(resolution)).isEqualTo(expected);
  }

  private static String told(DateResolution resolution) {
    String candidates =
        resolution.candidates().stream().map(Edtf::toString).collect(Collectors.joining(" | "));
    return resolution
        .obstacle()
        .map(obstacle -> "unread: " + obstacle)
        .or(() -> resolution.chosen().map(Edtf::toString))
        .orElse(candidates);
  }
}
