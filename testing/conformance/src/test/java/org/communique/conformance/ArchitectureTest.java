package org.communique.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Which room may know which. The drawings of CONTRIBUTING.md say it, and each arrow of them is
 * held; what no drawing can say, such as which libraries are known where, is said here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private static final String OURS = "org.communique..";
  private static final String RECORDS = "org.communique.model";
  private static final String MODEL = "org.communique.model..";
  private static final String IMMUTABLES = "org.immutables.value..";
  private static final String TEXT = "org.communique.model.text..";
  private static final String VALUE = "org.communique.model.value..";
  private static final String TIME = "org.communique.model.time..";
  private static final String VOCABULARY = "org.communique.model.vocabulary..";
  private static final String FINDING = "org.communique.model.finding..";
  private static final String CONSTRAINT = "org.communique.model.constraint..";
  private static final String META = "org.communique.model.meta..";
  private static final String IO = "org.communique.io..";
  private static final String VALIDATION = "org.communique.validation..";
  private static final String REGISTERS = "org.communique.registers..";
  private static final String PAGE = "org.communique.page..";
  private static final String CLI = "org.communique.cli..";
  private static final String EXAMPLES = "org.communique.examples..";
  private static final String RULES = "org.communique.validation.rules..";
  private static final String JAKARTA = "org.communique.validation.jakarta..";

  private JavaClasses ours;
  private Rooms drawn;
  private Rooms used;

  @BeforeAll
  void readClasses() throws IOException {
    ours =
        new ClassFileImporter()
            .importPackages(MODEL, IO, VALIDATION, REGISTERS, PAGE, CLI, EXAMPLES);
    drawn = Rooms.drawn(Path.of("..", "..", "CONTRIBUTING.md"));
    used = Rooms.used(ours);
  }

  @Test
  void thereIsSomethingToLookAt() {
    assertThat(ours).extracting(JavaClass::getPackageName).contains(RECORDS, "org.communique.io");
  }

  @Test
  void everyRoomIsDrawn() {
    assertThat(drawn.names()).isEqualTo(used.names());
  }

  @Test
  void roomsUseOnlyWhatTheDrawingAllows() {
    assertThat(without(used.arrows(), drawn.closed().arrows())).isEmpty();
  }

  @Test
  void everyArrowOfTheDrawingIsUsed() {
    assertThat(without(drawn.arrows(), used.arrows())).isEmpty();
  }

  @Test
  void roomsDoNotRunInCircles() {
    assertThat(drawn.inCircles()).isEmpty();
    assertThat(used.inCircles()).isEmpty();
  }

  @Test
  void theModelKnowsNeitherJsonNorRules() {
    check(
        noClasses()
            .that(resideInAPackage(MODEL))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    IO, VALIDATION, "tools.jackson..", "com.fasterxml..", "org.hibernate..")));
  }

  @Test
  void datesAndCodeListsNeedTheJdkAndAnnotationsAlone() {
    check(
        classes()
            .that(resideInAnyPackage(TIME, VOCABULARY))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "java..", "org.jspecify..", IMMUTABLES, TEXT, TIME, VOCABULARY)));
  }

  @Test
  void chaptersOfRulesDoNotKnowEachOther() {
    check(
        slices().matching("org.communique.validation.rules.(*)..").should().notDependOnEachOther());
  }

  /** Kotlin goes by the package and overlooks what is said of the module. */
  @Test
  void everyPackageSaysThatNothingIsNull() {
    Set<String> silent = new TreeSet<>();
    for (JavaClass each : ours) {
      if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
        silent.add(each.getPackageName());
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void ofTheLibrariesOneKnowsJackson() {
    check(
        noClasses()
            .that(resideInAPackage(OURS))
            .and()
            .resideOutsideOfPackages(IO, REGISTERS, CLI)
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml..")));
  }

  @Test
  void hibernateValidatorIsKnownInOnePackage() {
    check(
        noClasses()
            .that(resideInAPackage(OURS))
            .and()
            .resideOutsideOfPackage(JAKARTA)
            .should()
            .dependOnClassesThat(resideInAPackage("org.hibernate..")));
  }

  @Test
  void rulesAreKnownToTheirModuleAlone() {
    check(
        noClasses()
            .that(resideInAPackage(OURS))
            .and()
            .resideOutsideOfPackage(VALIDATION)
            .should()
            .dependOnClassesThat(resideInAPackage(RULES)));
  }

  /** The page tells of findings that it is given, and judges nothing itself. */
  @Test
  void thePageKnowsNoRules() {
    check(
        noClasses()
            .that(resideInAPackage(PAGE))
            .should()
            .dependOnClassesThat(resideInAPackage(VALIDATION)));
  }

  @Test
  void nothingReachesTheNetwork() {
    check(
        noClasses()
            .that(resideInAPackage(OURS))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net.http..", "javax.net..")
                    .or(named("java.net.URL", "java.net.URLConnection", "java.net.Socket"))));
  }

  @Test
  void librariesDoNotPrint() {
    check(
        noClasses()
            .that(resideInAnyPackage(MODEL, IO, VALIDATION, REGISTERS, PAGE))
            .should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void noStateIsShared() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage(OURS))
            .should()
            .beFinal());
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of("..", "..");
    for (String module :
        List.of(
            "model",
            "io",
            "validation",
            "registers",
            "page",
            "cli",
            "examples",
            "testing/fixtures")) {
      for (Path folder : packages(root.resolve(module).resolve("src/main/java"))) {
        assertThat(folder.resolve("package-info.java")).isRegularFile();
      }
    }
  }

  /** {@return the folders with Java files in them, other than a module descriptor} */
  private static Set<Path> packages(Path sources) throws IOException {
    if (!Files.isDirectory(sources)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .map(Path::getParent)
          .collect(Collectors.toSet());
    }
  }

  /** {@return what is in one set and not in the other; short to read where a test fails} */
  private static Set<String> without(Set<String> one, Set<String> other) {
    Set<String> left = new TreeSet<>(one);
    left.removeAll(other);
    return left;
  }

  private void check(ArchRule rule) {
    rule.check(ours);
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return DescribedPredicate.describe("are one of " + all, c -> all.contains(c.getName()));
  }
}
