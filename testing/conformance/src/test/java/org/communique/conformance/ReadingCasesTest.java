package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the strict reader reports of each case what was written down before there was a reader. */
class ReadingCasesTest {

  static List<ReadingCase> cases() throws IOException {
    return ReadingCase.all(Path.of("reading"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readingReportsWhatIsExpectedAndNothingElse(ReadingCase given) {
    try (ReadResult read = reader(given).read(given.input())) {
      assertThat(given.differences(read.findings())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStreamIsReadAsBytesAre(ReadingCase given) throws IOException {
    try (ReadResult bytes = reader(given).read(given.input());
        ReadResult stream = reader(given).read(new ByteArrayInputStream(given.input()))) {
      assertThat(stream.findings()).isEqualTo(bytes.findings());
      assertThat(stream.dossier()).isEqualTo(bytes.dossier());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsReadWithoutAFindingComesBackAsItWas(ReadingCase given) {
    try (ReadResult read = reader(given).read(given.input())) {
      if (!read.findings().isEmpty()) {
        return;
      }
      String written = DossierWriter.pretty().toText(read.dossier().orElseThrow());
      try (ReadResult again = DossierReader.strict().read(written)) {
        assertThat(again.findings()).isEmpty();
        assertThat(again.dossier()).isEqualTo(read.dossier());
      }
    }
  }

  private static DossierReader reader(ReadingCase given) {
    return DossierReader.strict().withLimits(given.limits());
  }
}
