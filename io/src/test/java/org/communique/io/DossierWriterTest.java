package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.model.Coordinates;
import org.communique.model.Dossier;
import org.communique.model.Extensions;
import org.communique.model.Person;
import org.communique.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
