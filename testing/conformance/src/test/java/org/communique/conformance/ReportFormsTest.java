package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.report.CheckedDossier;
import org.communique.io.report.ReportWriter;
import org.communique.io.report.ReportWriters;
import org.communique.io.report.RuleDescription;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reports follow the forms of others.
 *
 * <p>The public schema of SARIF is not copied here; {@code sarif-as-used.schema.json} restates the
 * parts that are written, and is closed.
 */
class ReportFormsTest {

  private static final SchemaCheck SARIF = SchemaCheck.of(text("/sarif-as-used.schema.json"));

  private static String text(String resource) {
    try (InputStream in = ReportFormsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Set<String> codes() throws IOException {
    return RuleExample.codes();
  }

  private static List<RuleDescription> rules() {
    return RuleBook.standard().rules().stream()
        .map(
            rule ->
                new RuleDescription(
                    rule.code(), rule.severity(), rule.area(), rule.summary(), rule.because()))
        .toList();
  }

  private static CheckedDossier checked(byte[] json) throws IOException {
    ReadResult read = DossierReader.strict().read(json);
    Report.Builder report = Report.builder().addAll(read.report());
    if (read.hasEveryPart()) {
      report.addAll(
          read.locate(DossierValidator.standard().validate(read.dossier().orElseThrow())));
    }
    return CheckedDossier.builder("a folder/ü.json", report.build(), read).build();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void sarifIsWhatItsStandardAsksFor(String code) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriters.sarif(out, "1", rules());
    writer.write(checked(RuleExample.of(code).violating()));
    writer.write(CheckedDossier.unread("gone.json", "no such file"));
    writer.finish();

    assertThat(SARIF.problems(out.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "<b>&\"'", "]]>", "\u0000\u001B[2J", "\uD800", "\uFFFE", "😀 é"})
  void theXmlIsWellFormedAndCountsItsCases(String hostile) throws Exception {
    Finding error =
        Finding.builder(Severity.ERROR, "a", Pointer.ROOT.child(hostile), hostile).build();
    Finding info = Finding.builder(Severity.INFO, "a", Pointer.ROOT, hostile).build();
    Report report = Report.of(List.of(error, info, info.toBuilder().acknowledged(hostile).build()));
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriters.junit(out);
    writer.write(CheckedDossier.builder(hostile, report).build());
    writer.write(CheckedDossier.builder("b.json", Report.empty()).build());
    writer.write(CheckedDossier.unread("gone.json", hostile));
    writer.finish();

    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
    Map<String, String> counted =
        Map.of("tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped");
    for (int at = 0; at < 3; at++) {
      Element suite = (Element) xml.getElementsByTagName("testsuite").item(at);
      counted.forEach(
          (attribute, element) ->
              assertThat(suite.getAttribute(attribute))
                  .isEqualTo(Integer.toString(suite.getElementsByTagName(element).getLength())));
    }
    assertThat(xml.getElementsByTagName("failure").getLength()).isOne();
    assertThat(xml.getElementsByTagName("error").getLength()).isOne();
  }
}
