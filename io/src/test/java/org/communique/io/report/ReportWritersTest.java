package org.communique.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWritersTest {

  private static final List<RuleDescription> RULES =
      List.of(
          new RuleDescription("no-speaker", Severity.INFO, "statements", "A speaker.", "Why."),
          new RuleDescription("bad-thing", Severity.ERROR, "summits", "No bad thing.", "Why."));

  /** What makes a form. */
  private interface Form {
    ReportWriter writer(StringWriter out);
  }

  private static String written(Form form, CheckedDossier... dossiers) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = form.writer(out);
    for (CheckedDossier dossier : dossiers) {
      writer.write(dossier);
    }
    writer.finish();
    return out.toString();
  }

  private static final Map<String, Form> FORMS =
      Map.of(
          "csv", out -> ReportWriters.csv(out, true),
          "jsonl", out -> ReportWriters.jsonLines(out, true),
          "github", ReportWriters::github,
          "junit", ReportWriters::junit,
          "sarif", out -> ReportWriters.sarif(out, "1", RULES),
          "json", ReportWriters::json,
          "text", out -> ReportWriters.text(out, TextReport.plain(), true));

  /** Texts that try to be something else where they are put. */
  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "=1+1",
            "+a",
            "-a",
            "@a",
            "|a",
            "%0A::error::",
            "\n",
            "\r",
            "\t",
            ",",
            ";",
            "\"",
            "'",
            "::error::x",
            ":",
            "<b>",
            "]]>",
            "&amp;",
            "\u0000",
            "\u001B[2J",
            "\u202E",
            "\uD800",
            "\uFFFE",
            "\uFEFF",
            "é",
            "习",
            "😀",
            "\\",
            "a b",
            "%")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<CheckedDossier> dossiers() {
    Arbitrary<Finding> finding =
        Combinators.combine(
                Arbitraries.of(Severity.class),
                hostile(),
                hostile(),
                Arbitraries.integers().between(1, 99))
            .as(
                (severity, message, step, line) ->
                    Finding.builder(
                            severity,
                            severity == Severity.INFO ? "no-speaker" : "bad-thing",
                            Pointer.parse("/summits/0").child(step),
                            message)
                        .argument("a", message)
                        .position(Position.of(line, 2))
                        .build());
    return Combinators.combine(hostile(), hostile(), finding.list().ofMaxSize(4))
        .as(
            (file, id, findings) -> {
              Report.Builder report = Report.builder().addAll(findings);
              findings.stream()
                  .filter(each -> each.severity() != Severity.ERROR)
                  .forEach(each -> report.add(each.toBuilder().acknowledged(id).build()));
              return CheckedDossier.builder(file, report.build())
                  .id(id)
                  .labels(
                      RecordLabels.of(
                          Map.of(
                              Pointer.parse("/summits/0"),
                              new RecordLabels.Label(id, java.util.Optional.of(file)))))
                  .startingAt(3, 200)
                  .build();
            });
  }

  private static int told(CheckedDossier dossier) {
    return dossier.report().findings().size() + dossier.report().acknowledged().size();
  }

  @Property(tries = 200)
  void noFormPrintsWhatSteersATerminal(@ForAll("dossiers") CheckedDossier dossier)
      throws IOException {
    for (Map.Entry<String, Form> form : FORMS.entrySet()) {
      String text = written(form.getValue(), dossier);

      assertThat(text.codePoints().filter(c -> c != '\n').noneMatch(ReportWritersTest::steers))
          .as(form.getKey() + ": " + Quoted.visible(text))
          .isTrue();
    }
  }

  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  @Property(tries = 200)
  void aRowOfCsvIsALineAndNoCellBeginsAFormula(@ForAll("dossiers") CheckedDossier dossier)
      throws IOException {
    String text = written(FORMS.get("csv"), dossier);
    List<CsvRecord> rows;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      rows = reader.stream().toList();
    }

    assertThat(text).endsWith("\n").hasLineCount(told(dossier) + 1);
    assertThat(rows).hasSize(told(dossier) + 1);
    assertThat(rows.get(0).getFields()).isEqualTo(FindingRow.COLUMNS);
    for (CsvRecord row : rows.subList(1, rows.size())) {
      assertThat(row.getFields()).hasSize(FindingRow.COLUMNS.size());
      assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@|%\\t\\r\\n-].*"));
      String file = Quoted.visible(dossier.file());
      assertThat(row.getField(0)).isIn(file, "'" + file);
    }
  }

  @Property(tries = 200)
  void aLineOfJsonHasWhatTheFindingHas(@ForAll("dossiers") CheckedDossier dossier)
      throws IOException {
    String text = written(FORMS.get("jsonl"), dossier);
    List<JsonNode> rows = text.lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(rows).hasSize(told(dossier));
    for (int at = 0; at < dossier.report().findings().size(); at++) {
      Finding finding = dossier.report().findings().get(at);
      JsonNode row = rows.get(at);
      assertThat(row.propertyNames()).containsExactlyElementsOf(FindingRow.COLUMNS);
      assertThat(row.path("message").asString()).isEqualTo(finding.message());
      assertThat(row.path("pointer").asString()).isEqualTo(finding.pointer().toString());
      assertThat(row.path("file").asString()).isEqualTo(dossier.file());
      assertThat(row.path("offset").asInt()).isEqualTo(200);
      assertThat(row.path("line").asInt()).isEqualTo(finding.position().orElseThrow().line() + 2);
    }
  }

  @Property(tries = 200)
  void anAnnotationIsALineThatBeginsNoOther(@ForAll("dossiers") CheckedDossier dossier)
      throws IOException {
    List<String> lines = written(FORMS.get("github"), dossier).lines().toList();

    assertThat(lines).hasSize(dossier.report().findings().size());
    for (int at = 0; at < lines.size(); at++) {
      Finding finding = dossier.report().findings().get(at);
      String[] parts = lines.get(at).split("::", 3);
      assertThat(parts[0]).isEmpty();
      assertThat(parts[1]).matches("(error|warning|notice) file=[^,:]*,line=\\d+,col=2,title=.*");
      assertThat(parts[2].replace("%25", "%")).isEqualTo(Quoted.visible(finding.message()));
    }
  }

  @Property(tries = 200)
  void aResultOfSarifIsAFindingWithAFingerprintOfItsOwn(@ForAll("dossiers") CheckedDossier dossier)
      throws IOException {
    JsonNode results = sarif(dossier).path("results");

    assertThat(results).hasSize(told(dossier));
    assertThat(results.findValuesAsString("communique/v1")).doesNotHaveDuplicates();
    for (int at = 0; at < dossier.report().findings().size(); at++) {
      JsonNode result = results.path(at);
      Finding finding = dossier.report().findings().get(at);
      assertThat(result.at("/message/text").asString()).isEqualTo(finding.message());
      assertThat(RULES.get(result.path("ruleIndex").asInt()).code())
          .isEqualTo(result.path("ruleId").asString())
          .isEqualTo(finding.code());
      assertThat(result.has("suppressions")).isFalse();
    }
    for (int at = dossier.report().findings().size(); at < results.size(); at++) {
      assertThat(results.path(at).at("/suppressions/0/status").asString()).isEqualTo("accepted");
    }
  }

  private static JsonNode sarif(CheckedDossier... dossiers) throws IOException {
    String text = written(FORMS.get("sarif"), dossiers);
    return JsonMapper.shared().readTree(text).path("runs").path(0);
  }

  @Example
  void aFingerprintStaysWhileLinesAndRecordsMove() throws IOException {
    String record = "{\"id\": \"s\", \"kind\": \"talks\", \"titel\": 1}";
    String other = "{\"id\": \"t\", \"kind\": \"talks\"}";
    String before = "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"summits\": [" + record + "]}";
    String moved =
        "{\"formatVersion\": \"1.0\",\n\"id\": \"d\",\n\"summits\": ["
            + other
            + ", "
            + record
            + "]}";

    assertThat(fingerprints(moved)).isEqualTo(fingerprints(before)).hasSize(1);
  }

  private static List<String> fingerprints(String text) throws IOException {
    ReadResult read = DossierReader.strict().read(text);
    return sarif(CheckedDossier.builder("a.json", read.report(), read).build())
        .findValuesAsString("communique/v1");
  }

  @Example
  void aFixIsTheLeastChangeOfTheText() throws IOException {
    String text =
        "{\"formatVersion\": \"1.0\",\r\n \"id\": \"d\",\r\n \"titel\": {\"en\": \"😀\"}}";
    ReadResult read = DossierReader.strict().read(text);
    JsonNode fix =
        sarif(CheckedDossier.builder("a.json", read.report(), read).build())
            .at("/results/0/fixes/0");

    assertThat(fix.at("/description/text").asString()).isEqualTo("rename \"titel\" to \"title\"");
    JsonNode replacement = fix.at("/artifactChanges/0/replacements/0");
    assertThat(replacement.path("deletedRegion").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":6,\"endLine\":3,\"endColumn\":8}");
    assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo("le");
  }

  @Example
  void aFileThatCannotBeReadIsToldInEachForm() throws IOException {
    CheckedDossier unread = CheckedDossier.unread("a.json", "no such file");

    assertThat(written(FORMS.get("github"), unread))
        .isEqualTo("::error file=a.json::cannot be read: no such file\n");
    assertThat(written(FORMS.get("junit"), unread)).contains("<error message=\"no such file\"/>");
    assertThat(written(FORMS.get("json"), unread)).contains("\"read\": \"unread\"");
    JsonNode invocation = sarif(unread).path("invocations").path(0);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("cannot be read: no such file");
  }

  @Example
  void whereNothingWasCheckedEachFormIsWholeAllTheSame() throws IOException {
    assertThat(written(FORMS.get("csv"))).isEqualTo(String.join(",", FindingRow.COLUMNS) + "\n");
    assertThat(written(FORMS.get("jsonl"))).isEmpty();
    assertThat(written(FORMS.get("junit"))).endsWith("</testsuites>\n");
    assertThat(sarif().path("results").isArray()).isTrue();
    assertThat(JsonMapper.shared().readTree(written(FORMS.get("json"))).has("totals")).isTrue();
  }

  @Example
  void namesOfFilesBecomeUris() {
    assertThat(SarifLog.uri("a b/ü.json")).isEqualTo("a%20b/%C3%BC.json");
    assertThat(SarifLog.uri("/tmp/a.json")).isEqualTo("file:///tmp/a.json");
    assertThat(SarifLog.uri("C:\\d\\a.json")).isEqualTo("file:///C:/d/a.json");
    assertThat(SarifLog.uri("a:b.json")).isEqualTo("a%3Ab.json");
    assertThat(SarifLog.uri("<stdin>")).isEqualTo("%3Cstdin%3E");
  }

  @Example
  void positionsOfALaterDossierOfAFileAreThoseOfTheFile() throws IOException {
    ReadResult read =
        DossierReader.strict().read("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"a\": 1}");
    CheckedDossier third =
        CheckedDossier.builder("a.jsonl", read.report(), read).startingAt(3, 99).build();

    assertThat(written(FORMS.get("text"), third))
        .startsWith("a.jsonl:3:37: error: ")
        .contains("  3 | {\"formatVersion\"");
    assertThat(written(FORMS.get("json"), third)).contains("\"line\": 3");
    assertThat(written(FORMS.get("github"), third)).contains("line=3,col=37");
    assertThat(written(FORMS.get("junit"), third)).contains("<testsuite name=\"a.jsonl:3\"");
  }
}
