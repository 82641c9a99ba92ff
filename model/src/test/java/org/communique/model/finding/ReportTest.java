package org.communique.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportTest {

  @Provide
  Arbitrary<List<Finding>> findings() {
    return Findings.any().list().ofMaxSize(30).withoutEdgeCases();
  }

  private static Report report(int cap, List<Finding> findings) {
    return Report.builder(cap).addAll(findings).build();
  }

  @Property(tries = 500)
  void theOrderOfAddingDoesNotMatter(
      @ForAll("findings") List<Finding> findings,
      @ForAll @IntRange(max = 12) int cap,
      @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, random);
    assertThat(report(cap, shuffled))
        .isEqualTo(report(cap, findings))
        .hasSameHashCodeAs(report(cap, findings));
  }

  @Property(tries = 500)
  void ofEachCodeTheFirstAreHeldInOrder(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(max = 12) int cap) {
    List<Finding> expected =
        findings.stream()
            .sorted(Finding.ORDER)
            .collect(Collectors.groupingBy(Finding::getCode))
            .values()
            .stream()
            .flatMap(ofCode -> ofCode.stream().limit(cap))
            .sorted(Finding.ORDER)
            .toList();
    assertThat(report(cap, findings).getFindings()).isEqualTo(expected);
  }

  @Property(tries = 500)
  void theTotalsAreTrueWhateverTheCap(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(max = 12) int cap) {
    Report report = report(cap, findings);
    assertThat(report.getTotal()).isEqualTo(findings.size());
    for (Severity severity : Severity.values()) {
      assertThat(report.getTotal(severity))
          .isEqualTo(findings.stream().filter(f -> f.getSeverity() == severity).count());
    }
    assertThat(report.getTotalsByCode())
        .isEqualTo(
            findings.stream()
                .collect(Collectors.groupingBy(Finding::getCode, Collectors.counting())));
    assertThat(report.isCapped()).isEqualTo(report.getFindings().size() < findings.size());
    assertThat(report.isEmpty()).isEqualTo(findings.isEmpty());
    assertThat(report.hasErrors()).isEqualTo(report.getTotal(Severity.ERROR) > 0);
  }

  @Property(tries = 500)
  void joiningReportsIsReportingTheirFindingsTogether(
      @ForAll("findings") List<Finding> one,
      @ForAll("findings") List<Finding> two,
      @ForAll @IntRange(max = 12) int cap) {
    List<Finding> both = new ArrayList<>(one);
    both.addAll(two);
    Report joined = Report.builder(cap).addAll(report(cap, one)).addAll(report(cap, two)).build();
    assertThat(joined).isEqualTo(report(cap, both));
  }

  @Property(tries = 500)
  void aFileIsSaidOfEveryFinding(@ForAll("findings") List<Finding> findings) {
    Report report = report(3, findings).inFile("c.json");
    assertThat(report.getFindings())
        .allMatch(finding -> finding.getFile().equals(Optional.of("c.json")))
        .isSortedAccordingTo(Finding.ORDER);
    assertThat(report.getTotalsByCode()).isEqualTo(report(3, findings).getTotalsByCode());
    assertThat(report.getTotal(Severity.ERROR))
        .isEqualTo(report(3, findings).getTotal(Severity.ERROR));
  }

  @Property(tries = 500)
  void aPositionIsLookedUpOnlyWhereNoneIsSaid(@ForAll("findings") List<Finding> findings) {
    Function<Pointer, Optional<Position>> positions =
        pointer ->
            pointer.depth() == 0
                ? Optional.empty()
                : Optional.of(Position.of(1_000 + pointer.depth(), 1));
    Report before = report(100, findings);
    Report located = before.located(positions);
    List<Finding> expected = new ArrayList<>();
    for (Finding finding : before.getFindings()) {
      Optional<Position> position =
          finding.getPosition().or(() -> positions.apply(finding.getPointer()));
      Finding.Builder builder = finding.toBuilder();
      position.ifPresent(builder::position);
      expected.add(builder.build());
    }
    assertThat(located.getFindings()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(located.getFindings()).isSortedAccordingTo(Finding.ORDER);
  }

  @Example
  void aMillionFindingsMakeASmallReport() {
    Report.Builder builder = Report.builder();
    Pointer list = Pointer.parse("/statements");
    for (int at = 1_000_000; at > 0; at--) {
      Pointer pointer = list.child(at - 1);
      builder.add(Finding.builder(Severity.INFO, "no-evidence", pointer, "no evidence").build());
    }
    Report report = builder.build();
    assertThat(report.getFindings()).hasSize(100);
    assertThat(report.getFindings().get(99).getPointer()).hasToString("/statements/99");
    assertThat(report.getTotalsByCode()).isEqualTo(Map.of("no-evidence", 1_000_000L));
    assertThat(report.isCapped()).isTrue();
    assertThat(report).hasToString("1000000 findings {info=1000000}");
  }

  @Example
  void aReportOfNothingIsEmpty() {
    assertThat(Report.empty()).isEqualTo(Report.of(List.of())).isEqualTo(Report.builder().build());
    assertThat(Report.empty().inFile("a.json")).isEqualTo(Report.empty());
    assertThat(Report.empty().isEmpty()).isTrue();
    assertThat(Report.empty().hasErrors()).isFalse();
    assertThat(Report.empty().isCapped()).isFalse();
    assertThat(Report.empty().getTotal()).isZero();
  }

  @Example
  void codesAreCountedInAlphabeticalOrder() {
    Report report =
        Report.of(
            List.of(
                Finding.builder(Severity.INFO, "b", Pointer.ROOT, "b").build(),
                Finding.builder(Severity.INFO, "a", Pointer.ROOT, "a").build()));
    assertThat(report.getTotalsByCode().keySet()).containsExactly("a", "b");
    assertThatThrownBy(() -> report.getTotalsByCode().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.getFindings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Report.builder(-1)).hasMessage("the cap is -1, expected 0 or more");
  }
}
