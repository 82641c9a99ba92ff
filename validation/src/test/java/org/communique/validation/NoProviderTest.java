package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.Statement;
import org.communique.model.finding.Report;
import org.junit.jupiter.api.Test;

/** In a virtual machine of its own, whose class path has no provider of Jakarta Validation. */
class NoProviderTest {

  @Test
  void theDirectWayNeedsNoProvider() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Validates.class.getName())
            .redirectErrorStream(true)
            .start();
    try (InputStream output = process.getInputStream()) {
      List<String> lines =
          new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).as("%s", lines).isZero();
      assertThat(lines).contains("no-content", "no-speaker");
    }
  }

  private static String classPath() {
    return Stream.of(
            Part.class, DossierValidator.class, jakarta.validation.Valid.class, Validates.class)
        .map(NoProviderTest::place)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Validates a dossier and prints the codes found. */
  static final class Validates {

    private Validates() {}

    public static void main(String[] arguments) {
      Dossier dossier =
          Dossier.builder().id("d").addStatement(Statement.builder().id("s").build()).build();
      Report report = DossierValidator.standard().validate(dossier);
      report.totalsByCode().keySet().forEach(System.out::println);
    }
  }
}
