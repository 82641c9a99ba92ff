package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.io.DossierReader;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.Judgment;
import org.communique.model.Statement;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.Concord;
import org.communique.model.account.DerivedView;
import org.communique.model.account.PropertyComparison;
import org.communique.model.account.ViewPolicy;
import org.communique.model.account.Views;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedQuotation;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;

/** What the first example shows of evidence and accounts, as it is and changed in one respect. */
class EvidenceOfTwoReportsTest {

  private static final String JSON = json();
  private static final Dossier DOSSIER = read(JSON);

  private static String json() {
    try {
      return Files.readString(Path.of("../../examples/dossiers/two-reports.json"));
    } catch (IOException e) {
      throw new IllegalStateException("the first example is not where it was", e);
    }
  }

  private static Dossier read(String json) {
    return DossierReader.strict().read(json).dossier().orElseThrow();
  }

  private static List<Finding> findings(Dossier dossier) {
    return DossierValidator.standard().validate(dossier).findings();
  }

  private static List<Finding> worthALook(Dossier dossier) {
    return findings(dossier).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static Dossier judged(JudgmentRelation relation) {
    Judgment judgment = DOSSIER.getJudgments().get(0).toBuilder().relation(relation).build();
    return DOSSIER.toBuilder().judgments(List.of(judgment)).build();
  }

  @Test
  void everyAnchorAndEveryQuotedRangeGroundsExactly() {
    DossierGrounding grounded = DossierGrounding.of(DossierIndex.of(DOSSIER));

    assertThat(grounded.quotations())
        .hasSizeGreaterThan(8)
        .allSatisfy(
            quotation ->
                assertThat(quotation.grounding().map(Grounding::verdict)).contains(Verdict.EXACT));
    assertThat(grounded.anchors())
        .hasSizeGreaterThan(20)
        .allMatch(GroundedAnchor::inOrder)
        .allSatisfy(
            anchor ->
                assertThat(anchor.grounding().map(Grounding::verdict)).contains(Verdict.EXACT));
    assertThat(grounded.attributions()).allMatch(each -> each.grounding().offsetsHold());
    assertThat(worthALook(DOSSIER)).isEmpty();
  }

  @Test
  void oneLetterChangedInOneQuotationIsOneFindingAndItsNearestPassageIsRight() {
    String text = "Putin, in turn, said that relations are at an “unprecedentedly high level”.";
    int content = JSON.indexOf("\"text\": \"" + text);
    String changed =
        JSON.substring(0, content)
            + JSON.substring(content).replaceFirst("unprecedentedly high", "unprecedentedly nigh");

    assertThat(worthALook(read(changed)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("quotation-not-in-source");
              assertThat(finding.pointer()).hasToString("/statements/2/content/0/quotedRanges/0");
              assertThat(finding.arguments())
                  .containsEntry("nearest", "unprecedentedly high level")
                  .containsEntry("distance", "1");
            });
  }

  @Test
  void everyLetterOfEveryAnchorCounts() {
    for (GroundedAnchor anchor : DossierGrounding.of(DossierIndex.of(DOSSIER)).anchors()) {
      String exact = anchor.anchor().getExact().orElseThrow();
      String needle = "\"exact\": \"" + exact + "\"";
      int at = JSON.indexOf(needle) + needle.length() - 3;
      String changed = JSON.substring(0, at) + "§" + JSON.substring(at + 1);
      assertThat(worthALook(read(changed)))
          .as(exact)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo("quotation-not-in-source");
                assertThat(finding.arguments()).containsEntry("nearest", exact);
              });
    }
  }

  @Test
  void judgedSameTheAccountsConflictInDateAndPlaceAndAgreeInParticipants() {
    Dossier same = judged(JudgmentRelation.SAME);
    Comparison comparison = Accounts.of(DossierIndex.of(same)).comparisons().get(0);

    assertThat(comparison.conflicts())
        .extracting(PropertyComparison::property)
        .containsExactly("date", "places");
    assertThat(comparison.property("participants").map(PropertyComparison::concord))
        .contains(Concord.UNANIMOUS);
    assertThat(comparison.property("hosts").map(PropertyComparison::concord))
        .contains(Concord.SINGLE);
    assertThat(findings(same))
        .filteredOn(finding -> finding.code().equals("accounts-disagree"))
        .extracting(finding -> finding.pointer().toString())
        .containsExactly("/summits/0/date", "/summits/0/places");
    assertThat(findings(DOSSIER)).extracting(Finding::code).doesNotContain("accounts-disagree");
  }

  @Test
  void aViewSaysWhatItSetAside() {
    Dossier same = judged(JudgmentRelation.SAME);
    Comparison comparison = Accounts.of(DossierIndex.of(same)).comparisons().get(0);
    DerivedView view =
        Views.of(DossierIndex.of(same))
            .derive(
                comparison,
                new ViewPolicy.PreferredSource(List.of(DOSSIER.getSources().get(2).ref())));

    assertThat(view.picks())
        .filteredOn(pick -> pick.property().equals("date"))
        .singleElement()
        .satisfies(
            pick -> {
              assertThat(pick.chosen())
                  .extracting(value -> value.text())
                  .containsExactly("2025-05-08");
              assertThat(pick.setAside())
                  .extracting(value -> value.text())
                  .containsExactly("2024-05-16");
            });
    assertThat(view.policy()).isEqualTo("preferred source: report-2");
  }

  @Test
  void toldByTwoAgenciesAStatementHasTwoOriginsAndOneAsSoonAsBothHaveItFromXinhua() {
    Statement statement = DOSSIER.getStatements().get(2);
    Citation first = Citation.builder().source("report-1").build();
    Citation second = Citation.builder().source("mao-ning-statement").build();
    Origins origins = Origins.of(DossierIndex.of(DOSSIER));

    assertThat(statement.getEvidence()).hasSize(1);
    assertThat(origins.independent(List.of(first, second))).hasSize(2);
    assertThat(
            origins.independent(
                List.of(
                    first.toBuilder().addChain(hop -> hop.addParty("xinhua")).build(),
                    second.toBuilder().addChain(hop -> hop.addParty("xinhua")).build())))
        .hasSize(1);
  }

  @Property(tries = 20)
  void neitherOrderNorRepetitionChangesClustersAndComparisons(@ForAll Random random) {
    Dossier same = judged(JudgmentRelation.SAME);
    List<Judgment> judgments = new ArrayList<>(same.getJudgments());
    judgments.addAll(same.getJudgments());
    Judgment turned =
        Judgment.builder()
            .addRecords("talks-beijing", "talks-russia")
            .relation(JudgmentRelation.SAME)
            .build();
    judgments.add(turned);
    Collections.shuffle(judgments, random);
    Dossier shuffled =
        same.toBuilder()
            .judgments(judgments)
            .summits(shuffled(same.getSummits(), random))
            .actors(shuffled(same.getActors(), random))
            .sources(shuffled(same.getSources(), random))
            .build();

    assertThat(Accounts.of(DossierIndex.of(shuffled)).clusters())
        .isEqualTo(Accounts.of(DossierIndex.of(same)).clusters());
    assertThat(Accounts.of(DossierIndex.of(shuffled)).comparisons())
        .isEqualTo(Accounts.of(DossierIndex.of(same)).comparisons());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    shuffled.add(list.get(0));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void aJudgmentTakenBackRestoresWhatWasBefore() {
    Dossier before = DOSSIER.toBuilder().judgments(List.of()).build();

    assertThat(Accounts.of(DossierIndex.of(judged(JudgmentRelation.SAME))).clusters()).hasSize(1);
    assertThat(Accounts.of(DossierIndex.of(before)).clusters()).isEmpty();
    assertThat(Accounts.of(DossierIndex.of(before)).comparisons()).isEmpty();
    assertThat(Accounts.of(DossierIndex.of(DOSSIER)).clusters())
        .isEqualTo(Accounts.of(DossierIndex.of(before)).clusters());
  }

  @Test
  void whatIsSupersededIsInTheClusterAndIsNotCompared() {
    Comparison comparison =
        Accounts.of(DossierIndex.of(judged(JudgmentRelation.SUPERSEDES))).comparisons().get(0);

    assertThat(comparison.cluster().records()).hasToString("[talks-russia]");
    assertThat(comparison.cluster().withdrawn())
        .singleElement()
        .satisfies(withdrawn -> assertThat(withdrawn.record()).hasToString("talks-beijing"));
    assertThat(comparison.properties())
        .extracting(PropertyComparison::concord)
        .containsOnly(Concord.SINGLE);
    assertThat(Accounts.of(DossierIndex.of(judged(JudgmentRelation.RETRACTS))).clusters())
        .isEmpty();
  }

  @Test
  void quotationsThatNoTextIsAtHandForHaveNoVerdict() {
    Dossier without =
        DOSSIER.toBuilder()
            .sources(
                DOSSIER.getSources().stream()
                    .map(
                        source ->
                            org.communique.model.Source.builder()
                                .id(source.getId())
                                .kind(source.getKind())
                                .build())
                    .toList())
            .build();

    assertThat(DossierGrounding.of(DossierIndex.of(without)).quotations())
        .extracting(GroundedQuotation::grounding)
        .allMatch(java.util.Optional::isEmpty);
    assertThat(worthALook(without)).isEmpty();
  }
}
