package org.communique.io.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

  @TempDir private Path folder;

  private Path before(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("private.json"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }

  private List<Path> others() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx", "rw-rw-rw-", "-w--w----"})
  void aReplacementIsItsOwnersAloneUntilItIsWhole(String permissions) throws IOException {
    Path file = before(permissions);
    List<String> seen = new ArrayList<>();

    WholeFile.write(
        file,
        out -> {
          seen.add(permissions(others().get(0)));
          out.write('x');
          seen.add(permissions(others().get(0)));
        });

    String owners = permissions.substring(0, 2) + "-------";
    assertThat(seen).containsExactly(owners, owners);
    assertThat(permissions(file)).isEqualTo(permissions);
    assertThat(Files.readAllBytes(file)).containsExactly('x');
  }

  @Test
  void aReplacementHasTheOwnerAndTheGroupOfWhatItReplaces() throws IOException {
    Path file = before("rw-r-----");
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var names = file.getFileSystem().getUserPrincipalLookupService();
    try {
      GroupPrincipal group = names.lookupPrincipalByGroupName("daemon");
      posix.setGroup(group);
      posix.setOwner(names.lookupPrincipalByName("daemon"));
    } catch (IOException e) {
      assumeTrue(false, "only the administrator may give a file away: " + e);
    }

    WholeFile.write(file, out -> out.write('x'));

    assertThat(Files.getOwner(file).getName()).isEqualTo("daemon");
    assertThat(Files.getAttribute(file, "posix:group", LinkOption.NOFOLLOW_LINKS))
        .hasToString("daemon");
    assertThat(permissions(file)).isEqualTo("rw-r-----");
  }

  @Test
  void anotherHardLinkKeepsWhatItHad() throws IOException {
    Path file = before("rw-------");
    Path link = Files.createLink(folder.resolve("link.json"), file);
    WholeFile.write(file, out -> out.write('x'));
    assertThat(link).hasContent("before");
    assertThat(file).hasContent("x");
  }

  @Test
  void aWriterThatIsInterruptedLeavesNothingBehind() throws IOException {
    Path file = before("rw-------");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('x');
                      Thread.currentThread().interrupt();
                      out.write('y');
                    }))
        .isInstanceOf(ClosedByInterruptException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Files.size(file)).isEqualTo("before".length());
    assertThat(others()).isEmpty();
  }

  @Test
  void anErrorLeavesNothingBehind() throws IOException {
    Path file = before("rw-------");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new OutOfMemoryError("for the test");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(Files.size(file)).isEqualTo("before".length());
    assertThat(others()).isEmpty();
  }

  /** As a service manager does. SIGINT ends it in the same way, where it is not ignored. */
  @Test
  void aProgramThatIsEndedWhileItWritesLeavesNothingBehind() throws Exception {
    Path file = before("rw-------");
    Process writer = begun(file);
    assertThat(others()).as("while it writes").hasSize(1);

    assumeTrue(writer.supportsNormalTermination(), "this system has no SIGTERM");
    writer.destroy();

    assertThat(writer.waitFor()).as("its exit status: 128 and SIGTERM").isEqualTo(143);
    assertThat(Files.size(file)).isEqualTo("before".length());
    assertThat(others()).isEmpty();
  }

  @Test
  void aProgramThatIsKilledLeavesTheFileAsItWas() throws Exception {
    Path file = before("rw-------");
    Process writer = begun(file);
    writer.destroyForcibly().waitFor();
    assertThat(Files.size(file)).isEqualTo("before".length());
  }

  private static Process begun(Path file) throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "signals are of POSIX");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    + File.pathSeparator
                    + System.getProperty("jdk.module.path", ""),
                SlowWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).isEqualTo("begun");
    return writer;
  }

  @Test
  void inAFolderThatCannotBeWrittenTheFileIsNamed() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path file = Files.writeString(locked.resolve("kept.json"), "kept");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(locked), "the administrator may write everywhere");
      assertThatThrownBy(() -> WholeFile.write(file, out -> out.write('x')))
          .isInstanceOfSatisfying(
              FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo(file.toString()));
      assertThat(file).hasContent("kept");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFullDeviceIsAFailure() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    assertThatThrownBy(() -> WholeFile.write(full, WholeFileTest::muchText))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("space");
  }

  /** Says whether the property that names a small file system is there: see CONTRIBUTING.md. */
  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    String small = System.getProperty("communique.smallDisk");
    assumeTrue(small != null, "no small file system is named by -Dcommunique.smallDisk=FOLDER");
    Path file = Files.writeString(Path.of(small, "kept.json"), "kept");
    try {
      assertThatThrownBy(() -> WholeFile.write(file, WholeFileTest::muchText))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("space");
      assertThat(file).hasContent("kept");
      try (Stream<Path> files = Files.list(Path.of(small))) {
        assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void muchText(OutputStream out) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    for (int each = 0; each < 64; each++) {
      out.write(megabyte);
    }
  }
}
