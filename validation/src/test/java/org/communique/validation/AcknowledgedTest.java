package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {

  private static final DossierValidator RULES = DossierValidator.standard();

  @Test
  void whatIsAcknowledgedIsCountedApart() {
    Report report = RULES.validate(dossier("no-speaker"));

    assertThat(report.acknowledged())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("no-speaker");
              assertThat(finding.acknowledgment()).contains("An unsigned note.");
            });
    assertThat(report.totalAcknowledged()).isEqualTo(1);
    assertThat(report.totalsByCode()).doesNotContainKey("no-speaker").containsKey("no-content");
  }

  @Test
  void aCodeThatTheRuleHadBeforeIsAcknowledgedToo() {
    DossierValidator renamed =
        DossierValidator.of(RuleBook.standard().without("no-speaker").with(new NobodySpeaks()));

    Report report = renamed.validate(dossier("no-speaker"));

    assertThat(report.acknowledged()).extracting(Finding::code).containsExactly("nobody-speaks");
    assertThat(report.totalsByCode()).doesNotContainKey("acknowledged-nothing");
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b", formerly = "no-speaker")
  static final class NobodySpeaks implements PartRule<Statement> {
    @Override
    public void check(Statement statement, Reporter reporter) {
      reporter.add("found in every statement");
    }
  }

  @Test
  void anAcknowledgmentIsForItsRecordAlone() {
    Dossier two = dossier("no-speaker").toBuilder().addStatement(s -> s.id("t")).build();

    Report report = RULES.validate(two);

    assertThat(report.totalAcknowledged()).isEqualTo(1);
    assertThat(report.totalsByCode()).containsEntry("no-speaker", 1L);
  }

  @Test
  void anErrorCannotBeAcknowledged() {
    Report report = RULES.validate(dossier("unresolved-reference"));

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.totalAcknowledged()).isZero();
    assertThat(report.totalsByCode()).containsEntry("acknowledged-nothing", 1L);
    assertThatThrownBy(
            () ->
                Finding.builder(Severity.ERROR, "duplicate-id", Pointer.ROOT, "twice")
                    .acknowledged("so it is")
                    .build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAcknowledgmentThatAcceptsNothingIsReported() {
    Report report = RULES.validate(dossier("no-speakr"));

    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("acknowledged-nothing"))
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/statements/0/acknowledged/0/code");
  }

  @Test
  void ofARuleThatIsNotRunNobodyKnows() {
    DossierValidator without = DossierValidator.of(RuleBook.standard().without("no-speaker"));

    assertThat(without.validate(dossier("no-speaker")).totalsByCode())
        .doesNotContainKey("acknowledged-nothing");
  }

  @Test
  void reportsThatAreJoinedCountAcknowledgedFindingsTogether() {
    Report report = RULES.validate(dossier("no-speaker"));
    Report joined = Report.builder(0).addAll(report).addAll(report).build();

    assertThat(joined.totalAcknowledged()).isEqualTo(2);
    assertThat(joined.acknowledged()).isEmpty();
    assertThat(report.inFile("a.json").acknowledged())
        .allSatisfy(finding -> assertThat(finding.file()).contains("a.json"));
  }

  private static Dossier dossier(String code) {
    return Dossier.builder()
        .id("d")
        .addStatement(
            Statement.builder()
                .id("s")
                .addAddressee("nobody")
                .addAcknowledgment(a -> a.code(code).reason("en", "An unsigned note."))
                .build())
        .build();
  }
}
