package org.communique.cli.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.communique.model.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {

  @TempDir private Path folder;

  private static Digest digest(byte[] bytes) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return Digest.parse("sha-256:" + HexFormat.of().formatHex(hash));
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreFound() throws Exception {
    byte[] words = "Words.".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("a"), words);
    Path locked = Files.writeString(folder.resolve("b"), "Others.");
    Path broken = Files.writeString(folder.resolve("c"), "More.");

    TextFolder texts =
        TextFolder.of(
            folder,
            file -> {
              if (file.equals(locked)) {
                throw new AccessDeniedException(file.toString());
              } else if (file.equals(broken)) {
                throw new IOException("the disk is broken");
              }
              return Files.newInputStream(file);
            });

    assertThat(texts.find(digest(words))).contains("Words.");
    assertThat(texts.unread())
        .isEqualTo(
            Map.of(
                locked, "cannot be read: permission denied",
                broken, "cannot be read: the disk is broken"));
  }

  @Test
  void whatIsNoTextIsNamedOnceASourceHasItsDigest() throws Exception {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE};
    Path image = Files.write(folder.resolve("image"), bytes);
    TextFolder texts = TextFolder.of(folder);

    assertThat(texts.unread()).isEmpty();
    assertThat(texts.find(digest(bytes))).isEmpty();
    assertThat(texts.unread()).isEqualTo(Map.of(image, "is no text in UTF-8"));
  }

  @Test
  void foldersInItAreNotLookedInto() throws Exception {
    byte[] words = "Words.".getBytes(StandardCharsets.UTF_8);
    Files.write(Files.createDirectory(folder.resolve("below")).resolve("a"), words);

    assertThat(TextFolder.of(folder).find(digest(words))).isEmpty();
  }

  @Test
  void aPipeIsNamedAndNeverOpened() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
        "this system has no command mkfifo");
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "this system has no /dev/zero");
    Path link = Files.createSymbolicLink(folder.resolve("zero"), device);

    TextFolder texts =
        TextFolder.of(
            folder,
            file -> {
              throw new AssertionError(file + " was opened");
            });

    String reason = "cannot be read: it is no regular file; the text has to be in one";
    assertThat(texts.unread()).isEqualTo(Map.of(pipe, reason, link, reason));
  }

  @Test
  void aFileThatChangesAfterItsDigestWasSeenIsNotTakenForWhatItWas() throws Exception {
    byte[] words = "Words.".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a"), words);
    TextFolder texts = TextFolder.of(folder);
    Files.writeString(file, "Other words.");

    assertThat(texts.find(digest(words))).isEmpty();
    assertThat(texts.unread())
        .isEqualTo(Map.of(file, "was changed by somebody while it was being used"));
  }

  @Test
  void aFileThatVanishesAfterItsDigestWasSeenIsNamed() throws Exception {
    byte[] words = "Words.".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a"), words);
    TextFolder texts = TextFolder.of(folder);
    Files.delete(file);

    assertThat(texts.find(digest(words))).isEmpty();
    assertThat(texts.unread()).isEqualTo(Map.of(file, "cannot be read: it is not there any more"));
  }

  @Test
  void aFileThatDoesNotEndIsReadNoFurtherThanAFileMayBeLong() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "short when its size was asked for");
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("read byte by byte");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            read[0] += length;
            return length;
          }
        };

    assertThat(TextFolder.of(folder, any -> endless).unread())
        .isEqualTo(Map.of(file, "has more than 64 MB"));
    assertThat(read[0]).isLessThan(TextFolder.MAX_BYTES + (1 << 20));
  }
}
