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
            .collect(Collectors.groupingBy(Finding::code))
            .values()
            .stream()
            .flatMap(ofCode -> ofCode.stream().limit(cap))
            .sorted(Finding.ORDER)
            .toList();
    assertThat(report(cap, findings).findings()).isEqualTo(expected);
  }

  @Property(tries = 500)
  void theTotalsAreTrueWhateverTheCap(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(max = 12) int cap) {
    Report report = report(cap, findings);
    assertThat(report.total()).isEqualTo(findings.size());
    for (Severity severity : Severity.values()) {
      assertThat(report.total(severity))
          .isEqualTo(findings.stream().filter(f -> f.severity() == severity).count());
    }
    assertThat(report.totalsByCode())
        .isEqualTo(
            findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting())));
    assertThat(report.isCapped()).isEqualTo(report.findings().size() < findings.size());
    assertThat(report.isEmpty()).isEqualTo(findings.isEmpty());
    assertThat(report.hasErrors()).isEqualTo(report.total(Severity.ERROR) > 0);
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
    assertThat(report.findings())
        .allMatch(finding -> finding.file().equals(Optional.of("c.json")))
        .isSortedAccordingTo(Finding.ORDER);
    assertThat(report.totalsByCode()).isEqualTo(report(3, findings).totalsByCode());
    assertThat(report.total(Severity.ERROR)).isEqualTo(report(3, findings).total(Severity.ERROR));
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
    for (Finding finding : before.findings()) {
      Optional<Position> position = finding.position().or(() -> positions.apply(finding.pointer()));
      Finding.Builder builder = finding.toBuilder();
      position.ifPresent(builder::position);
      expected.add(builder.build());
    }
    assertThat(located.findings()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(located.findings()).isSortedAccordingTo(Finding.ORDER);
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
    assertThat(report.findings()).hasSize(100);
    assertThat(report.findings().get(99).pointer()).hasToString("/statements/99");
    assertThat(report.totalsByCode()).isEqualTo(Map.of("no-evidence", 1_000_000L));
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
    assertThat(Report.empty().total()).isZero();
  }

  @Example
  void codesAreCountedInAlphabeticalOrder() {
    Report report =
        Report.of(
            List.of(
                Finding.builder(Severity.INFO, "b", Pointer.ROOT, "b").build(),
                Finding.builder(Severity.INFO, "a", Pointer.ROOT, "a").build()));
    assertThat(report.totalsByCode().keySet()).containsExactly("a", "b");
    assertThatThrownBy(() -> report.totalsByCode().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Report.builder(-1)).hasMessage("the cap is -1, expected 0 or more");
  }
}
