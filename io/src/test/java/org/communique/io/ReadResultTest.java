package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.fixtures.Dossiers;
import org.communique.io.reading.Excerpt;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;

class ReadResultTest {

  private static final String TEXT =
      """
      {
        "formatVersion": "1.0",
        "id": "d",
        "title": {"zh": "🕊会谈", "en": "Talks"},
        "places": [
          {"id": "p", "name": {"en": "Here"}},
          {"id": "q", "name": {"en": "There"}, "within": ["p", "r"]}
        ]
      }
      """;

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  private static Finding at(String pointer) {
    return Finding.builder(Severity.INFO, "some-rule", Pointer.parse(pointer), "look").build();
  }

  private static String place(String pointer) throws IOException {
    ReadResult result = DossierReader.strict().read(TEXT);
    return result.locate(List.of(at(pointer))).get(0).position().orElseThrow().toString();
  }

  @Example
  void aFindingStandsAtTheValueThatItsPointerLeadsTo() throws IOException {
    assertThat(place("")).isEqualTo("1:1");
    assertThat(place("/id")).isEqualTo("3:9");
    assertThat(place("/title/en")).isEqualTo("4:33");
    assertThat(place("/places/1/within/1")).isEqualTo("7:58");
  }

  @Example
  void whatIsAbsentStandsAtTheNearestThingAroundIt() throws IOException {
    assertThat(place("/places/0/coordinates/latitude")).isEqualTo("6:5");
    assertThat(place("/places/7")).isEqualTo("5:13");
    assertThat(place("/id/deeper")).isEqualTo("3:9");
    assertThat(place("/summits")).isEqualTo("1:1");
  }

  @Example
  void placesThatAreKnownAreKept() throws IOException {
    Finding known = at("/id").toBuilder().position(Position.of(9, 9)).build();
    ReadResult result = DossierReader.strict().read(TEXT);
    assertThat(result.locate(List.of(known, at("/id"))))
        .extracting(finding -> finding.position().orElseThrow().toString())
        .containsExactly("9:9", "3:9");
    assertThat(result.locate(Report.of(List.of(at("/id")))).findings().get(0).position())
        .contains(Position.of(3, 9));
  }

  @Property(tries = 100)
  void sourcesAndTheirKindsStandWhereTheyWereWritten(@ForAll("dossiers") Dossier dossier)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < dossier.getSources().size(); at++) {
      findings.add(at("/sources/" + at));
      findings.add(at("/sources/" + at + "/kind"));
    }
    String text = DossierWriter.pretty().toText(dossier);
    List<String> lines = List.of(text.split("\n"));
    for (Finding found : DossierReader.strict().read(text).locate(findings)) {
      Position place = found.position().orElseThrow();
      String line = lines.get(place.line() - 1);
      String before = line.substring(0, place.column() - 1);
      boolean isRecord = found.pointer().depth() == 2;
      assertThat(before).isEqualTo(isRecord ? "    " : "      \"kind\": ");
    }
  }

  @Property(tries = 500)
  void anExcerptIsOfTheLineAndShowsThePlace(
      @ForAll @IntRange(min = 1, max = 9) int line,
      @ForAll @IntRange(min = 1, max = 70) int column,
      @ForAll @IntRange(min = 1, max = 100) int width)
      throws IOException {
    String text = TEXT.strip();
    List<String> lines = List.of(text.split("\n"));
    Position place = Position.of(line, column);
    Map<Position, Excerpt> excerpts =
        DossierReader.strict().read(text).excerpts(List.of(place), width);
    String whole = lines.get(line - 1);
    if (column > whole.length() + 1) {
      assertThat(excerpts).isEmpty();
      return;
    }
    Excerpt excerpt = excerpts.get(place);
    int start = column - 1 - excerpt.index();
    int end = start + excerpt.text().length();
    assertThat(whole.substring(start, end)).isEqualTo(excerpt.text());
    assertThat(excerpt.text().length()).isLessThanOrEqualTo(width);
    assertThat(excerpt.isStartOfLine()).isEqualTo(start == 0);
    assertThat(excerpt.isEndOfLine()).isEqualTo(end == whole.length());
    if (width > 2) {
      assertThat(excerpt.index()).isBetween(0, excerpt.text().length());
    }
  }
}
