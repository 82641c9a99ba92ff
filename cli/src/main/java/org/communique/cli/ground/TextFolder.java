package org.communique.cli.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.model.value.Digest;

/**
 * A folder of captured texts, which are known by the SHA-256 of their bytes, whatever the files are
 * called.
 *
 * <p>Files in folders below it are not looked at. Those of more than {@value #MAX_BYTES} bytes and
 * those that cannot be read are set aside and named in {@link #unread}, and so is what a source has
 * the digest of and is no text in UTF-8. Not for sharing between threads.
 */
public final class TextFolder {

  /** More than this is not read. */
  static final long MAX_BYTES = 64L << 20;

  private static final String TOO_LARGE = "has more than " + (MAX_BYTES >> 20) + " MB";

  private final Map<Digest, Path> files = new HashMap<>();
  private final SortedMap<Path, String> unread = new TreeMap<>();
  private final Opener opener;

  /** How the bytes of a file are got at. */
  @FunctionalInterface
  interface Opener {

    /** Opens a file for reading. */
    InputStream open(Path file) throws IOException;
  }

  private TextFolder(Opener opener) {
    this.opener = opener;
  }

  /**
   * {@return the texts in a folder}
   *
   * @param folder the folder
   * @throws IOException if it is no folder, or cannot be listed
   */
  public static TextFolder of(Path folder) throws IOException {
    return of(folder, Files::newInputStream);
  }

  static TextFolder of(Path folder, Opener opener) throws IOException {
    TextFolder texts = new TextFolder(opener);
    regularFiles(folder).forEach(texts::add);
    return texts;
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One file that cannot be read leaves the others what they are. */
  private void add(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        unread.put(file, TOO_LARGE);
      } else {
        files.putIfAbsent(digest(file), file);
      }
    } catch (IOException e) {
      unread.put(file, reason(e));
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof AccessDeniedException
        ? "cannot be read: permission denied"
        : "cannot be read: " + failure.getMessage();
  }

  private Digest digest(Path file) throws IOException {
    try (InputStream in = opener.open(file)) {
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
   * {@return the text with a digest; empty if the folder does not have it, or it cannot be read}
   *
   * @param digest the digest
   */
  public Optional<String> find(Digest digest) {
    Path file = files.get(digest);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = opener.open(file)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      unread.put(file, "is no text in UTF-8");
    } catch (IOException e) {
      unread.put(file, reason(e));
    }
    return Optional.empty();
  }

  /** {@return the files that were set aside until now, each with the reason, by name} */
  public SortedMap<Path, String> unread() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(unread));
  }
}
