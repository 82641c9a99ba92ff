package org.communique.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;

class TextReportTest {

  private static String shown(String json) {
    ReadResult result = DossierReader.strict().read(json);
    return TextReport.plain().withText("a.json", result).toText(result.report().inFile("a.json"));
  }

  @Example
  void aFindingIsShownWithItsLineAndACaretUnderThePlace() {
    String json =
        """
        {
          "formatVersion": "1.0",
          "id": "d",
          "titel": {"en": "Talks"}
        }
        """;
    assertThat(shown(json))
        .isEqualTo(
            """
            a.json:4:3: error: "titel" is not a property of a dossier; did you mean "title"? [unknown-property]
              4 |   "titel": {"en": "Talks"}
                |   ^
              fix: rename "titel" to "title"
            1 error
            """);
  }

  @Example
  void findingsComeInTheOrderOfTheirPlaceWithTheRecordTheyAreIn() {
    String json =
        """
        {"formatVersion": "1.0", "id": "d",
         "summits": [{"id": "talks", "title": {"fr": "Entretiens", "en": "Talks"}, "kind": 1}],
         "places": [{"id": "a\\u202e"}],
         "actors": [7]}
        """;
    assertThat(shown(json).lines().filter(line -> !line.contains(" | ")).map(this::beginning))
        .containsExactly(
            "a.json:2:84: ",
            "  in talks \"Talks\"",
            "a.json:3:13: ",
            "  in \"a\\u202E\"",
            "a.json:3:20: ",
            "  in \"a\\u202E\"",
            "a.json:4:13: ",
            "4 errors");
  }

  private String beginning(String line) {
    return line.startsWith("a.json") ? line.substring(0, line.indexOf(": ") + 2) : line;
  }

  @Example
  void theCaretStandsUnderThePlaceAfterTabsAndWideCharacters() {
    String json =
        "{\"formatVersion\": \"1.0\", \"id\": \"d\",\n\t\"title\": {\"zh\": \"会谈🕊\", \"en\": 1}}";
    assertThat(shown(json))
        .contains(
            """
              2 |     "title": {"zh": "会谈🕊", "en": 1}}
                |                                     ^
            """);
  }

  @Example
  void aLongLineIsCutAroundThePlace() {
    String json =
        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"x-a\": \""
            + "a".repeat(500)
            + "\", \"titel\": {\"en\": \""
            + "b".repeat(500)
            + "\"}}";
    String[] lines = shown(json).split("\n");
    assertThat(lines[1]).startsWith("  1 | …aaa").endsWith("bbb…").hasSizeLessThan(95);
    int caret = lines[2].indexOf('^');
    assertThat(lines[1].substring(caret)).startsWith("\"titel\"");
  }

  @Example
  void controlsOfADocumentAreSeenAndDoNothing() {
    String json = "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"\u202e\u001b[31m\": 1}";
    assertThat(shown(json)).contains("<U+202E>␛[31m").doesNotContain("\u001b", "\u202e");
  }

  @Example
  void ofManyRelatedPlacesTheFirstAreShown() {
    Finding.Builder finding =
        Finding.builder(Severity.ERROR, "reference-cycle", Pointer.ROOT, "in a circle");
    IntStream.range(0, 50_000).forEach(i -> finding.addRelated(Pointer.parse("/summits/" + i)));
    assertThat(TextReport.plain().toText(Report.of(List.of(finding.build()))))
        .contains("  see /summits/0\n", "  see /summits/9\n  and 49990 more places\n1 error")
        .doesNotContain("/summits/10");
  }

  @Example
  void theEndOfTheTextHasAPlaceToo() {
    assertThat(shown("{\"formatVersion\": \"1.0\","))
        .contains(
            """
              1 | {"formatVersion": "1.0",
                |                         ^
            """);
  }

  @Example
  void placesThatAreRelatedAreNamed() {
    String json =
        """
        {"formatVersion": "1.0", "id": "d", "places": [
          {"id": "p", "name": {"en": "Here"}},
          {"id": "p", "name": {"en": "There"}}]}
        """;
    ReadResult result = DossierReader.strict().read(json);
    Finding twice =
        Finding.builder(
                Severity.ERROR,
                "duplicate-id",
                Pointer.parse("/places/1/id"),
                "\"p\" is there twice")
            .addRelated(Pointer.parse("/places/0/id"))
            .addRelated(Pointer.parse("/nowhere"))
            .build();
    assertThat(TextReport.plain().withText(result).toText(Report.of(List.of(twice))))
        .isEqualTo(
            """
            3:10: error: "p" is there twice [duplicate-id]
              in p "There"
              3 |   {"id": "p", "name": {"en": "There"}}]}
                |          ^
              see /places/0/id at 2:10
              see /nowhere at 1:1
            1 error
            """);
  }

  @Example
  void withoutTheTextThePointerStandsForThePlace() {
    Finding finding =
        Finding.builder(Severity.WARNING, "act-over-period", Pointer.parse("/a/0"), "lasts long")
            .build();
    assertThat(TextReport.plain().toText(Report.of(List.of(finding))))
        .isEqualTo("/a/0: warning: lasts long [act-over-period]\n1 warning\n");
  }

  @Example
  void theTotalsSayWhatIsNotShown() {
    Report.Builder report = Report.builder(1);
    for (int at = 0; at < 3; at++) {
      report.add(
          Finding.builder(Severity.INFO, "no-evidence", Pointer.ROOT.child(at), "none").build());
    }
    assertThat(TextReport.plain().toText(report.build()))
        .endsWith("3 infos; not shown: 2 of no-evidence\n");
    assertThat(TextReport.plain().toText(Report.empty())).isEqualTo("nothing found\n");
  }

  @Example
  void colorsAreThereOnlyIfAskedFor() {
    Report report = DossierReader.strict().read("{}").report();
    assertThat(TextReport.plain().toText(report)).doesNotContain("\u001b");
    assertThat(TextReport.plain().withColors().toText(report))
        .contains("\u001b[1;31merror: \u001b[0m");
  }

  @Property(tries = 500)
  void nothingThatIsShownMovesTheCursor(@ForAll String text) {
    assertThat(Shown.of(text).toString().codePoints())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Property(tries = 500)
  void asManyColumnsAreCountedAsPlainTextHasCharacters(@ForAll @AlphaChars String text) {
    assertThat(Shown.of(text).width()).isEqualTo(text.length());
  }
}
