package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.io.reading.ReadLimits;
import org.communique.model.Dossier;
import org.communique.model.Place;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

  private static final String BROKEN =
      """
      {
        "formatVersion": "1.0",
        "id": "d",
        "title": {"zh": "🕊会谈", "en": null},
        "summits": [{"id": "t", "kind": "talks", "daet": "2025-05-08"}]
      }
      """;

  private final DossierReader reader = DossierReader.strict();

  private static List<String> codes(ReadResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  private static List<String> places(ReadResult result) {
    return result.findings().stream()
        .map(f -> f.pointer() + " " + f.position().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 240, 255, 256, 257, 511, 513, 5_000})
  void aListMayHaveAnyNumberOfItems(int count) {
    Place.Builder place = Place.builder().id("place").name("en", "Place");
    IntStream.range(0, count).forEach(i -> place.addWithin("p" + i));
    Dossier dossier = Dossier.builder().id("d").addPlaces(place.build()).build();
    assertThat(reader.read(DossierWriter.compact().toText(dossier)).dossier()).contains(dossier);
  }

  @Test
  void columnsCountUtf16UnitsWhateverTheBytes() {
    assertThat(places(reader.read(BROKEN)))
        .containsExactly("/summits/0/daet 5:44", "/title/en 4:33");
  }

  @Test
  void aLetterThatIsNoDigitDoesNotPassForOneInAnEscape() {
    // The low byte of the Cyrillic letter is that of the digit 3.
    ReadResult result = reader.read("{\"formatVersion\": \"1.0\", \"id\": \"d\\u005\u0433\"}");

    assertThat(codes(result)).containsExactly("not-json");
    assertThat(result.dossier()).isEmpty();
  }

  @Test
  void theSameIsFoundInBytesStreamsFilesAndStrings(@TempDir Path folder) throws IOException {
    byte[] bytes = BROKEN.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("broken.json"), bytes);
    ReadResult result = reader.read(BROKEN);
    assertThat(reader.read(bytes).findings()).isEqualTo(result.findings());
    assertThat(reader.read(new ByteArrayInputStream(bytes)).findings())
        .isEqualTo(result.findings());
    assertThat(reader.read(file).findings()).isEqualTo(result.findings());
  }

  @Test
  void aFileThatIsMissingIsAFailureOfTheDisk(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.read(folder.resolve("nothing.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void aStreamThatFailsIsAFailureOfTheDisk() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }
        };
    assertThatThrownBy(() -> reader.read(failing))
        .isInstanceOf(IOException.class)
        .hasMessage("the line is dead");
  }

  @Test
  void aStreamIsLeftOpen() throws IOException {
    List<String> closed = new ArrayList<>();
    InputStream in =
        new ByteArrayInputStream(BROKEN.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    reader.read(in).close();
    assertThat(closed).isEmpty();
  }

  /** Longer than what is kept in memory, so that it goes through a temporary file. */
  @Test
  void aLongStreamIsReadAndLocatedAsAShortOne(@TempDir Path folder) throws IOException {
    byte[] bytes = longDossier("\"2025-13\"");
    Path file = Files.write(folder.resolve("long.json"), bytes);
    try (ReadResult spooled = reader.read(new ByteArrayInputStream(bytes));
        ReadResult fromFile = reader.read(file)) {
      assertThat(codes(spooled)).containsExactly("malformed-value");
      assertThat(spooled.findings()).isEqualTo(fromFile.findings());
      assertThat(spooled.dossier()).isEqualTo(fromFile.dossier()).isPresent();
      assertThat(spooled.findings()).isEqualTo(reader.read(bytes).findings());
    }
  }

  @Test
  void aLongTextThatIsCleanIsReadFromStreamAndFile(@TempDir Path folder) throws IOException {
    byte[] bytes = longDossier("\"2025-12\"");
    Path file = Files.write(folder.resolve("long.json"), bytes);
    Dossier dossier = reader.read(bytes).dossier().orElseThrow();
    assertThat(reader.read(file).dossier()).contains(dossier);
    try (ReadResult spooled = reader.read(new ByteArrayInputStream(bytes))) {
      assertThat(spooled.dossier()).contains(dossier);
      assertThat(spooled.findings()).isEmpty();
    }
  }

  private static byte[] longDossier(String date) {
    String text = "Переговоры. ".repeat(500_000);
    return ("{\"formatVersion\": \"1.0\", \"id\": \"d\",\n\"note\": {\"ru\": \""
            + text
            + "\"},\n\"summits\": [{\"id\": \"t\", \"kind\": \"talks\", \"date\": "
            + date
            + "}]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aRecordThatCannotBeBuiltIsLeftOutAndTheRestIsThere() {
    ReadResult result =
        reader.read(
            """
            {"formatVersion": "1.0", "id": "d",
             "places": [{"id": "p"}, {"id": "q", "name": {"en": "There"}}]}
            """);
    assertThat(codes(result)).containsExactly("missing-property");
    assertThat(result.hasEveryPart()).isFalse();
    assertThat(result.dossier().orElseThrow().getPlaces())
        .containsExactly(Place.builder().id("q").name("en", "There").build());
  }

  @Test
  void aValueThatIsMalformedIsLeftOutAndTheRecordIsThere() {
    ReadResult result =
        reader.read(
            """
            {"formatVersion": "1.0", "id": "d",
             "summits": [{"id": "t", "kind": "talks", "date": "May 8"}]}
            """);
    assertThat(codes(result)).containsExactly("malformed-value");
    assertThat(result.hasEveryPart()).isTrue();
    assertThat(result.isLossless()).isFalse();
    assertThat(result.dossier().orElseThrow().getSummits())
        .containsExactly(Summit.builder().id("t").kind(SummitKind.TALKS).build());
  }

  @Test
  void whatIsOnlyWorthAWarningIsLossless() {
    ReadResult result = reader.read("\uFEFF{\"formatVersion\": \"1.0\", \"id\": \"d\"}");

    assertThat(codes(result)).containsExactly("byte-order-mark");
    assertThat(result.isLossless()).isTrue();
  }

  @Test
  void aReportHoldsAsManyFindingsOfACodeAsAskedForAndCountsAll() {
    ReadResult result =
        reader
            .withMaxFindings(1)
            .read("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"a\": 1, \"b\": 2, \"note\": 3}");

    assertThat(codes(result)).containsExactly("unknown-property", "wrong-type");
    assertThat(result.report().total()).isEqualTo(3);
    assertThatThrownBy(() -> reader.withMaxFindings(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Else the pointers of rules would count other items than the text has. */
  @Test
  void anItemThatIsLeftOutMakesTheDossierIncomplete() {
    ReadResult result =
        reader.read(
            """
            {"formatVersion": "1.0", "id": "d",
             "summits": [{"id": "t", "kind": "talks", "topics": [7, "trade"]}]}
            """);
    assertThat(result.hasEveryPart()).isFalse();
    assertThat(result.dossier().orElseThrow().getSummits()).hasSize(1);
  }

  @Test
  void whatIsNotReadNoDossierIsMadeOf() {
    for (String text :
        List.of("", "[]", "{", "{}", "{\"formatVersion\": \"2.0\", \"id\": \"d\"}")) {
      ReadResult result = reader.read(text);
      assertThat(result.dossier()).isEmpty();
      assertThat(result.hasEveryPart()).isFalse();
      assertThat(result.isLossless()).isFalse();
    }
  }

  @Test
  void aMinorVersionIsReadAndKept() {
    ReadResult result = reader.read("{\"formatVersion\": \"1.7\", \"id\": \"d\"}");
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier().orElseThrow().getFormatVersion()).isEqualTo("1.7");
    for (String version : List.of("1", "1.", "1.07", "1.x", "1.0.0", "01.0", " 1.0", "", "0.9")) {
      assertThat(codes(reader.read("{\"formatVersion\": \"" + version + "\", \"id\": \"d\"}")))
          .as(version)
          .containsExactly("unsupported-version");
    }
  }

  @Test
  void aStringMayHaveHalfACharacterAndIsReported() {
    ReadResult result =
        reader.read("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"title\": {\"en\": \"\ud83d\"}}");
    assertThat(codes(result)).containsExactly("ill-formed-text");
    assertThat(places(result)).containsExactly("/title/en 1:53");
  }

  @Test
  void equalReferencesAndDatesAreOneObject() {
    Dossier dossier =
        reader
            .read(
                """
                {"formatVersion": "1.0", "id": "d", "statements": [
                  {"id": "s", "at": "talks", "date": "2025-05-08", "content": [{"text": "a"}]},
                  {"id": "t", "at": "talks", "date": "2025-05-08", "content": [{"text": "b"}]}]}
                """)
            .dossier()
            .orElseThrow();
    List<Statement> statements = dossier.getStatements();
    assertThat(statements.get(0).getAt().orElseThrow())
        .isSameAs(statements.get(1).getAt().orElseThrow());
    assertThat(statements.get(0).getDate().orElseThrow())
        .isSameAs(statements.get(1).getDate().orElseThrow());
  }

  @Test
  void manyFindingsAreCountedAndFewAreHeld() {
    String unknown =
        IntStream.range(0, 50_000)
            .mapToObj(at -> "\"p" + at + "\": 1")
            .collect(Collectors.joining(","));
    Report report = reader.read("{" + unknown + "}").report();
    assertThat(report.totalsByCode()).containsEntry("unknown-property", 50_000L);
    assertThat(report.findings()).hasSizeLessThan(200);
  }

  @Test
  void aHugeExponentIsANumberAndNotWrittenOut() {
    ReadResult result =
        reader.read(
            """
            {"formatVersion": "1.0", "id": "d", "x-huge": 1e400000000,
             "agreements": [{"id": "a", "kind": "treaty", "extent": {"min": 1e400000000}}]}
            """);
    assertThat(codes(result)).containsExactly("malformed-value");
    assertThat(DossierWriter.compact().toText(result.dossier().orElseThrow()))
        .contains("\"x-huge\":1E+400000000");
    assertThat(codes(reader.read("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"x\": 1}")))
        .containsExactly("unknown-property");
    assertThat(
            codes(
                reader.read(
                    "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"x-n\": 1e99999999999999}")))
        .containsExactly("malformed-value");
  }

  @Test
  void limitsCanBeSetByName() {
    String text =
        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"x-a-long-name\": [[\"12345\", 12345]]}";
    ReadLimits limits = ReadLimits.defaults();
    assertThat(codes(reader.withLimits(limits.withTextLength(4)).read(text)))
        .containsExactly("too-long");
    assertThat(codes(reader.withLimits(limits.withNumberLength(4)).read(text)))
        .containsExactly("too-long");
    assertThat(codes(reader.withLimits(limits.withNameLength(5)).read(text)))
        .containsExactly("too-long");
    assertThat(codes(reader.withLimits(limits.withDocumentLength(60)).read(text)))
        .containsExactly("too-long");
    assertThat(codes(reader.withLimits(limits.withTokens(12)).read(text)))
        .containsExactly("too-many");
    String deep = "{\"x-a\":" + "[".repeat(16) + "]".repeat(16) + "}";
    assertThat(codes(reader.withLimits(limits.withDepth(16)).read(deep))).contains("too-deep");
    assertThat(codes(reader.withLimits(limits.withDepth(17)).read(deep)))
        .doesNotContain("too-deep");
    assertThatThrownBy(() -> limits.withDepth(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the limit depth is 3, expected 16 or more");
  }
}
