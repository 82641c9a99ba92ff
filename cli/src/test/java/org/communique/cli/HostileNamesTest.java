package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of files and the arguments of commands are data: they do not steer a terminal. */
class HostileNamesTest {

  /** Clears the screen, turns the direction of writing, begins a line, and cannot be seen. */
  private static final String HOSTILE = "a\u001B[2J\u202Eb\nc\u200Bd\u0085\u2028e";

  /** The same, where it is told to people or to programs. */
  private static final String ESCAPED = "a\\u001B[2J\\u202Eb\\nc\\u200Bd\\u0085\\u2028e";

  @TempDir private Path folder;

  static Stream<Arguments> commands() {
    return Stream.of(
            List.of("check", "FILE"),
            List.of("check", "--format=json", "FILE"),
            List.of("check", "--format", "HOSTILE", "FILE"),
            List.of("show", "FILE"),
            List.of("show", "FILE", "HOSTILE"),
            List.of("ground", "FILE", "--texts", "FOLDER"),
            List.of("ground", "FILE", "--texts", "FOLDER", "--format=json"),
            List.of("ground", "FILE", "--texts", "FILE"),
            List.of("diff", "FILE", "FILE"),
            List.of("diff", "FILE", "HOSTILE"),
            List.of("diff", "--format=json", "FILE", "FILE"),
            List.of("compare", "FILE"),
            List.of("compare", "FILE", "--format=json"),
            List.of("compare", "FILE", "--view", "HOSTILE"),
            List.of("compare", "FILE", "--view", "preferred-source:HOSTILE"),
            List.of("status", "FILE"),
            List.of("status", "FILE", "--format=json"),
            List.of("status", "FILE", "HOSTILE"),
            List.of("status", "FILE", "t", "--participant", "HOSTILE"),
            List.of("status", "FILE", "t", "--on", "HOSTILE"),
            List.of("dates", "--written", "HOSTILE"),
            List.of("dates", "--written", "May", "--calendar", "HOSTILE"),
            List.of("dates", "--written", "May", "--policy", "HOSTILE"),
            List.of("dates", "--written", "May", "--status", "HOSTILE"),
            List.of("dates", "--written", "May", "--language", "HOSTILE"),
            List.of("dates", "--written", "May", "--anchor", "HOSTILE"),
            List.of("example", "--name", "HOSTILE"),
            List.of("example", "FOLDER/none/HOSTILE"),
            List.of("rules", "HOSTILE"),
            List.of("schema", "HOSTILE"),
            List.of("HOSTILE"),
            List.of("--HOSTILE"))
        .flatMap(each -> Stream.of(Arguments.of(each, SOUND), Arguments.of(each, BROKEN)));
  }

  private static final String SOUND =
      """
      {"formatVersion": "1.0", "id": "d", "actors": [{"type": "state", "id": "s"}],
       "agreements": [{"id": "t", "kind": "treaty"}]}
      """;
  private static final String BROKEN =
      """
      {"formatVersion": "1.0", "id": "d", "agreements": [{"id": "t", "kind": 1}, {"id": "u"}], "z": 1}
      """;

  @ParameterizedTest
  @MethodSource("commands")
  void nothingThatIsPrintedSteersATerminal(List<String> command, String dossier)
      throws IOException {
    Path file = Files.writeString(folder.resolve(HOSTILE + ".json"), dossier);
    Path texts = Files.createDirectory(folder.resolve("texts" + HOSTILE));
    Files.createSymbolicLink(texts.resolve(HOSTILE), Path.of("nowhere"));
    String[] args =
        command.stream()
            .map(
                each ->
                    each.replace("FILE", file.toString())
                        .replace("FOLDER", texts.toString())
                        .replace("HOSTILE", HOSTILE))
            .toArray(String[]::new);

    Run run = Run.of(args);

    assertThat(steering(run.out())).as("printed: %s", run.out()).isEmpty();
    assertThat(steering(run.err())).as("said: %s", run.err()).isEmpty();
    assertThat(run.out() + run.err()).as("as it is, over a line").doesNotContain("b\nc");
    assertThat(run.out() + run.err()).isNotEmpty();
  }

  private static List<String> steering(String printed) {
    return printed
        .codePoints()
        .filter(each -> each != '\n' && each != '\t')
        .filter(
            each ->
                Character.isISOControl(each)
                    || Character.getType(each) == Character.FORMAT
                    || Character.getType(each) == Character.LINE_SEPARATOR
                    || Character.getType(each) == Character.PARAGRAPH_SEPARATOR)
        .mapToObj(each -> String.format("U+%04X", each))
        .toList();
  }

  @Test
  void aNameIsToldWithItsEscapes() throws IOException {
    Path file = Files.writeString(folder.resolve(HOSTILE), BROKEN);
    assertThat(Run.of("check", file.toString()).out()).contains("/" + ESCAPED + ":1:");
    assertThat(Run.of("check", file + "x").err())
        .isEqualTo("communique: " + folder + "/" + ESCAPED + "x: no such file\n");
    assertThat(Run.of("check", "--format=json", file.toString()).out()).contains("/" + ESCAPED);
  }
}
