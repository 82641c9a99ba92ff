package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.io.reading.ReadingCode;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListRulesTest {

  @Test
  void theListHasEveryCode() {
    Run run = Run.of("rules");

    assertThat(run.status()).isZero();
    for (ReadingCode code : ReadingCode.values()) {
      assertThat(run.out()).containsPattern("\n  " + code.severity() + " +" + code + " ");
    }
    for (RuleInfo rule : RuleBook.standard().rules()) {
      assertThat(run.out()).containsPattern("\n  " + rule.severity() + " +" + rule.code() + " ");
    }
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  static List<Catalogue.Entry> everyCode() throws IOException {
    return Catalogue.all();
  }

  @ParameterizedTest
  @MethodSource("everyCode")
  void eachCodeIsExplained(Catalogue.Entry rule) {
    Run run = Run.of("rules", rule.code());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(rule.code() + " (" + rule.severity() + ", " + rule.area() + ")\n");
    assertThat(run.out().replaceAll("\\s+", " ")).contains(rule.summary(), rule.because());
  }

  @Test
  void aCodeThatARuleHadBeforeFindsIt() {
    String catalogue =
        """
        {"rules": [
          {"code": "no-text", "severity": "info", "area": "a", "summary": "s", "because": "b",
           "violating": "{}", "conforming": "{}"},
          {"code": "no-words", "severity": "info", "area": "a", "summary": "s", "because": "b",
           "formerly": ["no-text", "no-message"], "violating": "{}", "conforming": "{}"}]}
        """;
    List<Catalogue.Entry> entries =
        Catalogue.entries(new ByteArrayInputStream(catalogue.getBytes(StandardCharsets.UTF_8)));

    assertThat(Catalogue.find("no-message", entries))
        .map(Catalogue.Entry::code)
        .contains("no-words");
    assertThat(Catalogue.find("no-text", entries)).map(Catalogue.Entry::code).contains("no-text");
    assertThat(Catalogue.find("no-speech", entries)).isEmpty();
  }

  @Test
  void aRuleIsShownBrokenWithLineAndColumn() {
    assertThat(Run.of("rules", "unresolved-reference").out())
        .containsPattern(
            "(?m)^\\d+:\\d+: error: .*\\[unresolved-reference]$\n  in .*\n +\\d+ [|] .*\n +[|] +\\^$");
  }

  @Test
  void theExampleThatBreaksARuleIsFoundAtFault() {
    Run example = Run.of("rules", "unresolved-reference", "--example", "violating");
    Run check = Run.reading(example.out(), "check", "-");

    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).contains("[unresolved-reference]");
  }

  @Test
  void theExampleThatKeepsARuleIsNot() {
    Run example = Run.of("rules", "unresolved-reference", "--example", "conforming");

    assertThat(Run.reading(example.out(), "check", "-").out())
        .doesNotContain("[unresolved-reference]");
  }

  @Test
  void aMisspeltCodeIsBadUsage() {
    assertThat(Run.of("rules", "unresolved-refrence"))
        .isEqualTo(
            new Run(
                2,
                "",
                "communique rules: there is no code unresolved-refrence; perhaps"
                    + " unresolved-reference was meant\nTry: communique rules --help\n"));
  }

  @Test
  void anExampleIsOfACode() {
    assertThat(Run.of("rules", "--example", "violating").status()).isEqualTo(2);
  }
}
