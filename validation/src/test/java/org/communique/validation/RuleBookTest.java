package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.RuleSettings;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.CodeBook;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void theStandardBookHasEveryRuleThatThereIs() throws IOException, URISyntaxException {
    Set<String> inBook =
        RuleBook.standard().entries().stream()
            .map(entry -> entry.check().getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inBook).isEqualTo(ruleClasses());
  }

  private static Set<String> ruleClasses() throws IOException, URISyntaxException {
    Path classes =
        Path.of(RuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org/communique/validation/rules"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .filter(RuleBookTest::isRule)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isRule(String className) {
    try {
      return Class.forName(className).isAnnotationPresent(Rule.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyRuleSaysWhatHoldsAndWhyInSentences() {
    assertThat(RuleBook.standard().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.summary()).matches("(?s)[A-Z].{10,120}\\.");
              assertThat(rule.because()).matches("(?s)[A-Z].{10,400}[.)]");
            });
  }

  @Test
  void aChapterStandsTogether() {
    assertThat(RuleBook.standard().rules().stream().map(RuleInfo::area).toList())
        .isEqualTo(
            RuleBook.standard().rules().stream()
                .collect(
                    Collectors.groupingBy(
                        RuleInfo::area, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(rules -> rules.stream().map(RuleInfo::area))
                .toList());
  }

  @Test
  void theCodeIsTheNameOfTheClassAndTheAreaThatOfThePackage() {
    assertThat(RuleBook.standard().find("unresolved-reference"))
        .hasValueSatisfying(
            rule -> {
              assertThat(rule.area()).isEqualTo("references");
              assertThat(rule.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void aRuleCanBeTakenOutAndOthersPutIn() {
    RuleBook book = RuleBook.standard().without("no-speaker").with(new HouseStyle());
    assertThat(book.find("no-speaker")).isEmpty();
    assertThat(book.find("house-style")).isPresent();
    assertThat(RuleBook.standard().find("no-speaker")).isPresent();
  }

  @Test
  void aMisspeltCodeIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.standard().without("no-speakers"))
        .withMessage("there is no rule no-speakers in the book; perhaps no-speaker was meant");
  }

  @Test
  void aCodeIsInABookOnce() {
    RuleBook book = RuleBook.empty().with(new HouseStyle());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.with(new HouseStyle()))
        .withMessageContaining("without(\"house-style\")");
  }

  @Test
  void aCodeOutlivesTheNameOfTheClass() {
    RuleBook book = RuleBook.empty().with(new Renamed());
    assertThat(book.rules()).extracting(RuleInfo::code).containsExactly("no-words");
    assertThat(book.find("renamed")).isEmpty();
  }

  @Test
  void aFormerCodeStillFindsTheRule() {
    RuleBook book = RuleBook.standard().with(new Renamed());
    assertThat(book.find("no-text")).map(RuleInfo::code).contains("no-words");
    assertThat(book.without("no-text").find("no-words")).isEmpty();
    assertThat(book.without("no-words").find("no-text")).isEmpty();
  }

  @Test
  void aFormerCodeIsTakenToo() {
    RuleBook renamedFirst = RuleBook.empty().with(new Renamed());
    RuleBook otherFirst = RuleBook.empty().with(new NoText());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renamedFirst.with(new NoText()))
        .withMessageContaining("there is a rule no-text in the book");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> otherFirst.with(new Renamed()))
        .withMessageContaining("without(\"no-text\")");
  }

  @Test
  void aCodeIsInKebabCase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.empty().with(new Shouting()))
        .withMessageContaining("\"NO_WORDS\" is no code of a rule");
  }

  @Test
  void aClassWithoutTheAnnotationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.empty().with(new Nameless()))
        .withMessageContaining("put @Rule(severity, summary, because) on the class");
  }

  @Test
  void aRuleThatDoesNotSayWhatItIsForIsRefused() {
    PartRule<org.communique.model.Statement> inner = (statement, reporter) -> {};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.empty().with(new Wrapped<>(inner)))
        .withMessageContaining("PartRule<Statement>");
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class HouseStyle implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {}
  }

  @Rule(
      severity = Severity.INFO,
      summary = "s",
      because = "b",
      code = "no-words",
      formerly = {"no-text", "no-message"})
  static final class Renamed implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {}
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class NoText implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {}
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b", code = "NO_WORDS")
  static final class Shouting implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {}
  }

  static final class Nameless implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {}
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class Wrapped<P extends org.communique.model.Part> implements PartRule<P> {
    private final PartRule<P> inner;

    Wrapped(PartRule<P> inner) {
      this.inner = inner;
    }

    @Override
    public void check(P part, Reporter reporter) {
      inner.check(part, reporter);
    }
  }

  private static final Dossier SPEECHLESS =
      Dossier.builder().id("d").addStatement(Statement.builder().id("s").build()).build();

  @Test
  void aRuleCanMatterMoreOrLess() {
    RuleBook book = RuleBook.standard().withSeverity("no-speaker", Severity.ERROR);
    assertThat(book.find("no-speaker").orElseThrow().severity()).isEqualTo(Severity.ERROR);
    assertThat(DossierValidator.of(book).validate(SPEECHLESS).findings())
        .filteredOn(finding -> finding.code().equals("no-speaker"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThatThrownBy(() -> book.withSeverity("no-speeker", Severity.INFO))
        .hasMessageContaining("perhaps no-speaker was meant");
  }

  @Test
  void anAreaCanBeLeftOut() {
    RuleBook book = RuleBook.standard().withoutArea("evidence", "accounts");
    assertThat(book.rules())
        .extracting(RuleInfo::area)
        .contains("statements")
        .doesNotContain("evidence", "accounts");
    assertThatThrownBy(() -> book.withoutArea("evidence"))
        .hasMessageContaining("no area \"evidence\"")
        .hasMessageContaining("statements");
  }

  @Test
  void aHouseHasCodesOfItsOwn() {
    SummitKind own = SummitKind.of("track-two");
    CodeBook codes = CodeBook.standard().with(own, "Track-two talks", "Scholars meet.");
    DossierValidator house =
        DossierValidator.of(
            RuleBook.standard().only(r -> r.code().equals("unknown-code")).withCodes(codes));
    assertThat(house.validate(Summit.builder().id("s").kind(own).build()).isEmpty()).isTrue();
    assertThat(
            house
                .validate(Summit.builder().id("s").kind(SummitKind.of("track-too")).build())
                .findings())
        .extracting(finding -> finding.arguments().get("nearest"))
        .containsExactly("track-two");
    assertThat(codes.codes(SummitKind.VOCABULARY)).contains(SummitKind.TALKS, own);
    assertThat(codes.label(own)).contains("Track-two talks");
    assertThat(codes.definition(own)).contains("Scholars meet.");
    assertThat(codes.label(SummitKind.TALKS)).contains("Talks");
    assertThat(CodeBook.standard().knows(own)).isFalse();
    assertThatThrownBy(() -> codes.with(SummitKind.TALKS, "Chats"))
        .hasMessageContaining("has the code talks already");
    assertThatThrownBy(() -> codes.with(own, " ")).hasMessageContaining("not blank");
  }

  @Test
  void settingsTurnOffAreasButNotTheRulesOfThemThatAreNamed() {
    RuleSettings settings =
        RuleSettings.builder()
            .areaOff("evidence")
            .severity("no-evidence", Severity.ERROR)
            .off("no-content")
            .build();
    RuleBook book = RuleBook.standard().with(settings);
    assertThat(book.rules())
        .filteredOn(rule -> rule.area().equals("evidence"))
        .extracting(RuleInfo::code)
        .containsExactly("no-evidence");
    assertThat(book.find("no-content")).isEmpty();
    for (RuleSettings wrong :
        List.of(
            RuleSettings.builder().off("no-evidense").build(),
            RuleSettings.builder().severity("no-evidense", Severity.INFO).build(),
            RuleSettings.builder().areaOff("evidense").build())) {
      assertThatThrownBy(() -> RuleBook.standard().with(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("evidense");
    }
  }
}
