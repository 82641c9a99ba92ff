package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.meta.PartType;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the reference are what types, rules and examples say now, and there are no others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {

  private Map<String, String> pages;

  @BeforeAll
  void render() throws IOException {
    pages = ReferencePages.render();
  }

  @Test
  void thePagesAreUpToDate() throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Generated.check(ReferencePages.FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  /** A page that nothing makes any more would stay, and be believed. */
  @Test
  void thereAreNoOtherPages() throws IOException {
    Set<String> others = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ReferencePages.FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> ReferencePages.FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("vocabularies/") && !pages.containsKey(file))
          .forEach(others::add);
    }
    assertThat(others).as("pages that nothing makes: delete them").isEmpty();
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothingIsFoundInTheExamplesForThePages(Path file) throws IOException {
    ReadResult read = DossierReader.strict().read(Files.readAllBytes(file));

    assertThat(read.findings()).isEmpty();
    assertThat(DossierValidator.standard().validate(read.dossier().orElseThrow()).findings())
        .isEmpty();
  }

  @Test
  void everyRuleConcernsATypeOrAllOfThem() throws IOException {
    RulesOfTypes rules = RulesOfTypes.collect();
    Set<String> listed = new TreeSet<>(rules.general());
    PartType.all().forEach(type -> listed.addAll(rules.of(type)));

    assertThat(listed)
        .isEqualTo(
            RuleBook.standard().rules().stream()
                .map(rule -> rule.code())
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
