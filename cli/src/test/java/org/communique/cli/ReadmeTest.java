package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its code compiles, and prints what it says; its links lead there. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

  @Test
  void theFirstProgramPrintsWhatTheReadmeSays(@TempDir Path folder) throws Exception {
    String program = blocks("java").get(0);

    assertThat(run(program, folder)).isEqualTo(blocks("text").get(1));
  }

  @Test
  void thePartOfTheAccountIsInTheAccount() throws IOException {
    Run show = Run.of("show", "../examples/dossiers/two-reports.json");

    assertThat(show.out()).contains(blocks("text").get(0));
  }

  @Test
  void theFirstCommandsRun() throws IOException {
    List<String> commands = blocks("sh").get(0).lines().toList();

    assertThat(commands).hasSize(2);
    for (String command : commands) {
      assertThat(command).startsWith("cli/communique ");
      String[] words = command.replace("examples/dossiers", "../examples/dossiers").split(" ");
      assertThat(Run.of(List.of(words).subList(1, words.length).toArray(String[]::new)).status())
          .isZero();
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> links = LINK.matcher(readme()).results().map(link -> link.group(1)).toList();

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }

  /** Compiles and runs a program in a process of its own, as whoever tries it would. */
  private static String run(String program, Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("FirstSteps.java"), program);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String path =
        System.getProperty("jdk.module.path")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                java.toString(), "-Dstdout.encoding=UTF-8", "-cp", path, source.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
