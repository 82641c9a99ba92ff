package org.communique.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.Part;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** In a virtual machine of its own, whose class path has all but the validation module. */
class RulesMissingTest {

  @Test
  void withoutTheModuleEachPartSaysOnceWhatToAdd() throws Exception {
    String sentence =
        "the rules were not run: add org.communique:communique-validation to the class path or"
            + " module path";
    for (String group : List.of("Default", "Errors", "Warnings", "Infos")) {
      assertThat(output(group))
          .as(group)
          .containsExactlyInAnyOrder(": " + sentence, "sources[0]: " + sentence);
    }
  }

  private static List<String> output(String group) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                ValidatesWithoutRules.class.getName(),
                group)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream output = process.getInputStream()) {
      List<String> lines =
          new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }

  private static String classPath() throws IOException, ClassNotFoundException {
    return List.of(
            Part.class,
            HibernateValidator.class,
            jakarta.validation.Validator.class,
            Class.forName("org.jboss.logging.Logger"),
            Class.forName("com.fasterxml.classmate.TypeResolver"),
            ValidatesWithoutRules.class)
        .stream()
        .map(RulesMissingTest::place)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
