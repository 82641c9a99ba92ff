package org.communique.examples.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.model.Digest;

/**
 * A folder of captured texts, which are known by the SHA-256 of their bytes, whatever the files are
 * called.
 *
 * <p>Files in folders below it are not looked at, nor are those of more than {@value #MAX_BYTES}
 * bytes. What is not UTF-8 is no text.
 */
public final class TextFolder {

  /** More than this is not read. */
  static final long MAX_BYTES = 64L << 20;

  private final Map<Digest, Path> files;

  private TextFolder(Map<Digest, Path> files) {
    this.files = files;
  }

  /**
   * {@return the texts in a folder}
   *
   * @param folder the folder
   * @throws IOException if it is no folder, or cannot be read
   */
  public static TextFolder of(Path folder) throws IOException {
    Map<Digest, Path> files = new HashMap<>();
    for (Path file : regularFiles(folder)) {
      files.put(digest(file), file);
    }
    return new TextFolder(files);
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).filter(TextFolder::isReadable).sorted().toList();
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.size(file) <= MAX_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Digest digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
      }
      return Digest.parse("sha-256:" + HexFormat.of().formatHex(sha256.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256, but this one", e);
    }
  }

  /**
   * {@return the text with a digest; empty if the folder does not have it}
   *
   * @param digest the digest
   * @throws UncheckedIOException if the file cannot be read any more
   */
  public Optional<String> find(Digest digest) {
    Path file = files.get(digest);
    if (file == null) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
