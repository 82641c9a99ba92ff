package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do where the system lets them down; each runs in a process of its own. */
class FaultsTest {

  @TempDir private Path folder;

  @BeforeEach
  void hasDevices() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "devices such as /dev/full are of Linux");
  }

  /** A process that has ended. */
  private record Ended(int status, String err) {}

  private static ProcessBuilder command(String... args) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", classes()));
    line.add(Communique.class.getName());
    line.addAll(Arrays.asList(args));
    ProcessBuilder command = new ProcessBuilder(line);
    command.environment().keySet().removeIf(each -> each.startsWith("COMMUNIQUE_"));
    command.environment().remove("JAVA_TOOL_OPTIONS");
    return command;
  }

  private static String classes() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        + File.pathSeparator
        + System.getProperty("jdk.module.path", "");
  }

  private static Ended ended(Process process) throws Exception {
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), err);
  }

  private static Ended run(ProcessBuilder command) throws Exception {
    return ended(command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  @Test
  void outputToAFullDiskIsOneClearLine() throws Exception {
    ProcessBuilder command = command("example").redirectOutput(new File("/dev/full"));
    assertThat(ended(command.start()))
        .isEqualTo(
            new Ended(
                2,
                "communique: not all could be written to standard output: No space left on"
                    + " device\n"));
  }

  @Test
  void whoeverReadsTheFirstLineAloneEndsACommandWhoseInputDoesNotEnd() throws Exception {
    Path script = Files.writeString(folder.resolve("run.sh"), "yes 1999 | \"$@\" | head -1\n");
    ProcessBuilder command = command("dates");
    command.command().addAll(0, List.of("sh", script.toString()));
    Process process = command.start();
    try (InputStream out = process.getInputStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).startsWith("1999\tvalid");
    }
    assertThat(ended(process).err()).isEmpty();
  }

  @Test
  void inputWithoutLinesAndWithoutEndIsOneClearLine() throws Exception {
    assertThat(run(command("dates").redirectInput(new File("/dev/zero"))))
        .isEqualTo(
            new Ended(
                2,
                "communique: line 1 has more than 100000 characters; expected one date a line\n"));
  }

  @Test
  void inputThatIsNoJsonAndHasNoEndIsRefusedByItsBeginning() throws Exception {
    ProcessBuilder command = command("check", "/dev/zero");
    command.command().add(1, "-Djava.io.tmpdir=" + folder.resolve("nowhere"));
    Process process = command.start();
    try (InputStream out = process.getInputStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("/dev/zero:1:1: error: ")
          .contains("[not-utf-8]");
    }
    Ended ended = ended(process);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ours(ended)).isEmpty();
  }

  /** {@return what the command says, without what the JVM says by itself from JDK 25 on} */
  private static String ours(Ended ended) {
    return ended.err().replaceFirst("^WARNING: java.io.tmpdir .*\\R", "");
  }

  @Test
  void outOfMemoryIsOneClearLine() throws Exception {
    Path file = folder.resolve("large.json");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"sources\": [");
      for (int each = 0; each < 400_000; each++) {
        out.write("{\"id\": \"s" + each + "\", \"kind\": \"report\"},");
      }
      out.write("{\"id\": \"s\", \"kind\": \"report\"}]}");
    }
    assertThat(run(command("show", file.toString())))
        .isEqualTo(
            new Ended(2, "communique: out of memory; give more with JAVA_TOOL_OPTIONS=-Xmx2g\n"));
  }

  @Test
  void anInterruptedCheckTellsWhatItHasDone() throws Exception {
    ProcessBuilder command = command("check", "-");
    Process process = command.start();
    try (OutputStream in = process.getOutputStream();
        InputStream out = process.getInputStream()) {
      for (int each = 0; each < 10_000; each++) {
        in.write("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"a\": 1}\n".getBytes());
      }
      in.flush();
      byte[] first = out.readNBytes(1_000); // It has begun, and more input is to come.
      process.toHandle().destroy(); // Which leaves the streams open.
      String all = new String(first) + new String(out.readAllBytes());
      assertThat(all).contains("[unknown-property]");
      assertThat(all.lines().reduce((one, other) -> other).orElseThrow())
          .startsWith("interrupted; checked ")
          .contains("in 1 file: ");
    }
    assertThat(process.waitFor()).isEqualTo(143); // As the system has it for SIGTERM.
  }

  @Test
  void aFileThatMayNotBeReadIsOneClearLine() throws Exception {
    Path file = Files.writeString(folder.resolve("locked.json"), "{}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the administrator may read everything");
    assertThat(run(command("check", file.toString())))
        .isEqualTo(new Ended(2, "communique: " + file + ": permission denied\n"));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsOneClearLine() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "the administrator may write everywhere");
      Path file = folder.resolve("made.json");
      assertThat(run(command("example", file.toString())))
          .isEqualTo(new Ended(2, "communique: " + file + ": permission denied\n"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void whereTemporaryFilesCannotBeWrittenALongStreamIsOneClearLine() throws Exception {
    Path script =
        Files.writeString(
            folder.resolve("run.sh"), "{ printf '{'; cat /dev/zero; } | exec \"$@\"\n");
    ProcessBuilder command = command("check", "-");
    command.command().add(1, "-Djava.io.tmpdir=" + folder.resolve("nowhere"));
    command.command().addAll(0, List.of("sh", script.toString()));
    Ended ended = run(command);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ours(ended)).startsWith("communique: ").hasLineCount(1);
  }
}
