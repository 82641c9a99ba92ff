package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.conformance.RuleExample.Row;
import org.communique.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the catalogue show what they say they show. */
class RuleExamplesTest {

  @Test
  void everyCodeHasExamplesAndEveryExampleACode() throws IOException {
    Set<String> codes = new TreeSet<>();
    Catalogue.entries().forEach(entry -> codes.add(entry.code()));
    assertThat(RuleExample.codes()).isEqualTo(codes);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theViolatingDocumentDrawsItsCodeThereAndNothingElse(String code) throws IOException {
    RuleExample example = RuleExample.of(code);
    assertThat(found(example, example.violating()))
        .isEqualTo(example.expected())
        .extracting(Row::code)
        .contains(code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theConformingDocumentDrawsNothing(String code) throws IOException {
    RuleExample example = RuleExample.of(code);
    assertThat(found(example, example.conforming())).isEmpty();
  }

  static Set<String> codes() throws IOException {
    return RuleExample.codes();
  }

  private static List<Row> found(RuleExample example, byte[] document) {
    return example.draws(document).stream().map(RuleExamplesTest::row).toList();
  }

  private static Row row(Finding finding) {
    return new Row(finding.code(), finding.pointer().toString());
  }
}
