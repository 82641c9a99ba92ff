package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShowDossierTest {

  private static final String TWO_REPORTS = twoReports();

  private static String twoReports() {
    try {
      return Files.readString(Path.of("..", "examples", "dossiers", "two-reports.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void standardInputIsShownLikeAFile() {
    assertThat(Run.reading(TWO_REPORTS, "show", "-"))
        .isEqualTo(Run.of("show", "../examples/dossiers/two-reports.json"));
  }

  @Test
  void namesAreShownInTheLanguagePreferred() {
    assertThat(Run.reading(TWO_REPORTS, "show", "--language", "zh", "-").out())
        .contains("习近平", "北京, 中国", "Vladimir Putin");
  }

  @Test
  void theConditionOfEntryIntoForceIsToldInWords() {
    assertThat(Run.of("show", "../examples/dossiers/test-ban.json").out())
        .contains("on the n-th consent to be bound, 44 of them", "then 180 days later");
  }

  @Test
  void whatCannotBeReadIsMissingAndTheReaderIsTold() {
    Run run =
        Run.reading(
            "{\"formatVersion\": \"1.0\", \"id\": \"talks\", \"summits\": [{\"id\": \"a\"}]}",
            "show",
            "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "Not whole: 1 error in reading of <stdin>, so something is missing here;"
                + " communique check says where\n\ntalks\n═════\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatIsNoDossierCannotBeShown() {
    Run run = Run.reading("[]", "show", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "communique: <stdin>: 1 error in reading, so there is nothing to tell;"
                + " communique check says where\n");
  }
}
