package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.io.disk.WholeFile;
import org.communique.model.Coordinates;
import org.communique.model.Dossier;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.finding.Finding;
import org.communique.model.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierWriterTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("talks-2025")
          .title("en", "Talks: \"dear friend\" 🕊")
          .addActors(Person.builder().id("xi").name("zh-Hans", "习近平").unnamed(false).build())
          .addPlaces(
              Place.builder()
                  .id("moscow")
                  .name("en", "Moscow")
                  .addWithin("russia")
                  .coordinates(Coordinates.of(55.75, -0.0))
                  .build())
          .extensions(Extensions.copyOf(Map.of("x-empty", List.of(List.of(), Map.of()))))
          .build();

  @Test
  void theLayoutForPeopleHasOneThingALine() {
    assertThat(DossierWriter.pretty().toText(DOSSIER))
        .isEqualTo(
            """
            {
              "formatVersion": "1.0",
              "id": "talks-2025",
              "title": {
                "en": "Talks: \\"dear friend\\" 🕊"
              },
              "actors": [
                {
                  "id": "xi",
                  "type": "person",
                  "name": {
                    "zh-Hans": "习近平"
                  }
                }
              ],
              "places": [
                {
                  "id": "moscow",
                  "name": {
                    "en": "Moscow"
                  },
                  "within": [
                    "russia"
                  ],
                  "coordinates": {
                    "latitude": 55.75,
                    "longitude": -0.0
                  }
                }
              ],
              "x-empty": [
                [],
                {}
              ]
            }
            """);
  }

  @Test
  void theLayoutForProgramsIsOneLine() {
    assertThat(DossierWriter.compact().toText(Dossier.builder().id("d").title("en", "a").build()))
        .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":{\"en\":\"a\"}}");
  }

  @Test
  void numbersOfOthersAreNotWrittenOut() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .extensions(
                Extensions.of("x-n", List.of(new BigDecimal("1E+400"), new BigDecimal("0.10"), 7)))
            .build();
    assertThat(DossierWriter.compact().toText(dossier)).contains("\"x-n\":[1E+400,0.1,7]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1000000000",
        "-1e-1000000000",
        "1.5e-999999999",
        "10e999999999",
        "0e2000000000"
      })
  void numbersThatAnExtensionTakesAreReadBack(String number) {
    Dossier dossier =
        Dossier.builder().id("d").extensions(Extensions.of("x-n", new BigDecimal(number))).build();
    ReadResult written = DossierReader.strict().read(DossierWriter.compact().toText(dossier));
    assertThat(written.findings()).isEmpty();
    assertThat(written.dossier()).contains(dossier);
    String spelt = "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"x-n\":" + number + "}";
    assertThat(DossierReader.strict().read(spelt).dossier()).contains(dossier);
  }

  @Test
  void whatGoesBeyondTheLimitsIsReadBackWithOthers() {
    Object deep = 1;
    for (int i = 0; i < Extensions.MAX_DEPTH; i++) {
      deep = List.of(deep);
    }
    Dossier dossier = Dossier.builder().id("d").extensions(Extensions.of("x-n", deep)).build();
    String json = DossierWriter.compact().toText(dossier);
    DossierReader reader = DossierReader.strict();
    assertThat(reader.read(json).findings()).extracting(Finding::code).containsExactly("too-deep");
    int room = Extensions.MAX_DEPTH + 1;
    assertThat(reader.withLimits(reader.limits().withDepth(room)).read(json).dossier())
        .contains(dossier);
  }

  @Test
  void namesWithHalfACharacterAreEscaped() {
    Dossier dossier =
        Dossier.builder().id("d").extensions(Extensions.of("x-\ud83d", "\udd4a🕊\n")).build();
    assertThat(DossierWriter.compact().toText(dossier)).contains("\"x-\\uD83D\":\"\\uDD4A🕊\\n\"");
  }

  @Test
  void aStreamIsFlushedAndLeftOpen() throws IOException {
    StringBuilder calls = new StringBuilder();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.append("flushed");
          }

          @Override
          public void close() {
            calls.append("closed");
          }
        };
    DossierWriter.pretty().write(DOSSIER, out);
    assertThat(calls.toString()).endsWith("flushed").doesNotContain("closed");
  }

  @Test
  void aStreamThatFailsIsAFailureOfTheDisk() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThatThrownBy(() -> DossierWriter.pretty().write(DOSSIER, failing))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void aFileIsWrittenWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("talks.json");
    DossierWriter.pretty().write(Dossier.builder().id("old").build(), file);
    DossierWriter.pretty().write(DOSSIER, file);
    assertThat(file).hasContent(DossierWriter.pretty().toText(DOSSIER));
    assertThat(names(folder)).containsExactly("talks.json");
  }

  @Test
  void whereAFileCannotBeWrittenNothingIsLeftBehind(@TempDir Path folder) throws IOException {
    assertThatThrownBy(
            () -> DossierWriter.pretty().write(DOSSIER, folder.resolve("nowhere/talks.json")))
        .isInstanceOf(NoSuchFileException.class);
    Path file = Files.writeString(folder.resolve("talks.json"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("before");
    assertThat(names(folder)).containsExactly("talks.json");
  }

  @Test
  void aFileThatIsWriteProtectedIsNotReplaced(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("kept.json"), "kept");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> WholeFile.write(file, out -> out.write('x')))
        .withMessage(file + ": is write-protected; remove it or write to another file");
    assertThat(file).hasContent("kept");
    assertThat(names(folder)).containsExactly("kept.json");
  }

  @Test
  void aFileKeepsItsPermissionsAndALinkItsTarget(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("talks.json"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    DossierWriter.compact().write(DOSSIER, link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(DossierWriter.compact().toText(DOSSIER));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkToWhatIsNotThereYetStaysALink(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("talks.json"));
    DossierWriter.compact().write(DOSSIER, link);
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("talks.json")).hasContent(DossierWriter.compact().toText(DOSSIER));
  }

  @Test
  void linksInACircleAreRefused(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one.json");
    Path two = Files.createSymbolicLink(folder.resolve("two.json"), one);
    Files.createSymbolicLink(one, two);
    assertThatThrownBy(() -> DossierWriter.compact().write(DOSSIER, one))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(one + ": links lead in a circle");
  }

  @Test
  void aNameMayBeAsLongAsNamesCanBe(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a".repeat(250) + ".json");
    DossierWriter.compact().write(DOSSIER, file);
    assertThat(file).hasContent(DossierWriter.compact().toText(DOSSIER));
  }

  @Test
  void aFailureIsToldOfTheFileThatWasAskedFor(@TempDir Path folder) {
    Path file = folder.resolve("nowhere/talks.json");
    assertThatThrownBy(() -> DossierWriter.pretty().write(DOSSIER, file))
        .isInstanceOfSatisfying(
            NoSuchFileException.class, e -> assertThat(e.getFile()).isEqualTo(file.toString()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
