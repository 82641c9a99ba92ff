package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Recorded;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.SourceKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.RuleCheck;
import org.communique.validation.rule.RuleInfo;
import org.communique.validation.rule.ValueRule;
import org.junit.jupiter.api.Test;

class DossierValidatorTest {

  private static final Statement UNSPOKEN = Statement.builder().id("s").build();

  @Test
  void findingsCarryCodeSeverityAndPlaceOfTheRule() {
    Report report = only(new NoSpeakers()).validate(dossier(UNSPOKEN));
    assertThat(report.findings())
        .containsExactly(
            Finding.builder(
                    Severity.INFO,
                    "no-speakers",
                    Pointer.parse("/statements/0/speakers"),
                    "nobody speaks")
                .build());
  }

  @Test
  void aPartByItselfIsPointedAtFromItself() {
    assertThat(only(new NoSpeakers()).validate(UNSPOKEN).findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/speakers");
  }

  @Test
  void aRuleOnATypeSeesEachPartOfItWhereverThatStands() {
    Statement statement =
        Statement.builder()
            .id("s")
            .addSpeaker(Participation.builder().actor("a").build())
            .addEvidence(Citation.builder().source("x").build())
            .build();
    assertThat(only(new CitedAtAll()).validate(dossier(UNSPOKEN, statement)).findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/statements/1/evidence/0");
  }

  @Test
  void aRuleOnWhatTypesHaveInCommonSeesAllOfThem() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addActor(Person.builder().id("p").name("en", "P").build())
            .addSource(Source.builder().id("x").kind(SourceKind.of("book")).build())
            .build();
    assertThat(only(new HasNote()).validate(dossier).findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/actors/0/note", "/sources/0/note");
  }

  @Test
  void aRuleOnAValueIsPlacedAtTheValue() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .title("en", "x")
            .addSource(
                Source.builder().id("s").kind(SourceKind.of("no-such-kind")).text("x").build())
            .build();
    assertThat(only(new JustX(), new InEnglish(), new KnownCode()).validate(dossier).findings())
        .extracting(finding -> finding.code() + finding.pointer())
        .containsExactly(
            "known-code/sources/0/kind",
            "just-x/sources/0/text",
            "in-english/title/en",
            "just-x/title/en");
  }

  @Test
  void rulesOnWholeDossiersAreNotRunOnAPart() {
    DossierValidator validator = only(new NeverRight());
    assertThat(validator.validate(UNSPOKEN).isEmpty()).isTrue();
    assertThat(validator.validate(dossier()).total()).isEqualTo(1);
  }

  @Test
  void partsLookedAtAloneFindTogetherWhatTheWholeFinds() {
    DossierValidator validator = only(new NoSpeakers(), new NeverRight());
    Dossier dossier = dossier(UNSPOKEN);
    assertThat(validator.validateAlone(dossier)).hasSize(1);
    assertThat(validator.validateAlone(UNSPOKEN)).hasSize(1);
    assertThat(validator.validate(dossier).total()).isEqualTo(2);
  }

  @Test
  void anIndexThatACallerHasIsTheOneThatRulesAsk() {
    DossierValidator validator = only(new NoSpeakers(), new Learning());
    DossierIndex index = DossierIndex.of(dossier(UNSPOKEN));
    assertThat(validator.validate(index)).isEqualTo(validator.validate(index.dossier()));
    Learning.Known known =
        index.get(
            Learning.Known.class,
            any -> {
              throw new AssertionError("the rule has made it");
            });
    assertThat(known.by()).isSameAs(index);
    assertThat(validator.validateAlone(index)).hasSize(1);
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> only(new Careless()).validate(dossier(UNSPOKEN)))
        .withMessage("the rule careless failed at \"/statements/0\"")
        .withCauseInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aDossierWithNothingWrongHasAnEmptyReport() {
    assertThat(DossierValidator.standard().validate(dossier()).isEmpty()).isTrue();
  }

  private static DossierValidator only(RuleCheck... rules) {
    return DossierValidator.of(RuleBook.empty().with(rules));
  }

  private static Dossier dossier(Statement... statements) {
    return Dossier.builder().id("d").addAllStatements(List.of(statements)).build();
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class NoSpeakers implements PartRule<Statement> {
    @Override
    public void check(Statement statement, Reporter reporter) {
      if (statement.getSpeakers().isEmpty()) {
        reporter.at("speakers").add("nobody speaks");
      }
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class CitedAtAll implements PartRule<Citation> {
    @Override
    public void check(Citation citation, Reporter reporter) {
      reporter.add("cited");
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class HasNote implements PartRule<Recorded> {
    @Override
    public void check(Recorded record, Reporter reporter) {
      if (record.getNote().isEmpty()) {
        reporter.at("note").add("no note");
      }
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class JustX implements ValueRule<String> {
    @Override
    public void check(String text, Reporter reporter) {
      if (text.equals("x")) {
        reporter.add("just x");
      }
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class InEnglish implements ValueRule<LanguageTag> {
    @Override
    public void check(LanguageTag tag, Reporter reporter) {
      reporter.with("tag", tag).add("a language");
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class KnownCode implements ValueRule<Code> {
    @Override
    public void check(Code code, Reporter reporter) {
      if (!code.isKnown()) {
        reporter.add("unknown");
      }
    }
  }

  @Rule(severity = Severity.ERROR, summary = "s", because = "b")
  static final class NeverRight implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      reporter.at("id").add("wrong");
    }
  }

  @Rule(severity = Severity.ERROR, summary = "s", because = "b")
  static final class Careless implements PartRule<Statement> {
    @Override
    public void check(Statement statement, Reporter reporter) {
      statement.getSpeakers().get(0);
    }
  }

  @Rule(severity = Severity.ERROR, summary = "s", because = "b")
  static final class Learning implements DossierRule {

    /** What the rule asks the index for. */
    record Known(DossierIndex by) {}

    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      reporter.add("" + dossier.get(Known.class, Known::new).by().dossier().getId());
    }
  }

  @Test
  void aFindingThatIsBegunMustBeAdded() {
    for (RuleCheck rule : List.of(new PartDraft(), new ValueDraft(), new DossierDraft())) {
      String code = RuleInfo.of(rule.getClass()).code();
      assertThatThrownBy(() -> only(rule).validate(dossier(UNSPOKEN)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the rule " + code + " failed")
          .rootCause()
          .hasMessage("a finding was begun and not added; end the chain with add(message)");
    }
  }

  @Test
  void aFindingIsAddedOnce() {
    assertThatThrownBy(() -> only(new Twice()).validate(dossier(UNSPOKEN)))
        .rootCause()
        .hasMessageContaining("was added before");
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class PartDraft implements PartRule<Statement> {
    @Override
    public void check(Statement statement, Reporter reporter) {
      reporter.add("this one is complete");
      reporter.at("speakers").with("count", 0);
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class ValueDraft implements ValueRule<Id> {
    @Override
    public void check(Id id, Reporter reporter) {
      reporter.draft();
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class DossierDraft implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      reporter.at("statements", 0).related(Pointer.ROOT);
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class Twice implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      Reporter.Draft draft = reporter.at("statements", 0);
      draft.add("once");
      draft.add("again");
    }
  }
}
