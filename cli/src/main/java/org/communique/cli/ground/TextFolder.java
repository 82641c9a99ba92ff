package org.communique.cli.ground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.model.value.Digest;

/**
 * A folder of captured texts, which are known by the SHA-256 of their bytes, whatever the files are
 * called.
 *
 * <p>Files in folders below it are not looked at. Those of more than {@value #MAX_BYTES} bytes and
 * those that cannot be read are set aside and named in {@link #unread}; so are devices, pipes and
 * sockets, which are never opened. What a source has the digest of is set aside too if it is no
 * text in UTF-8, or no longer has the bytes that it had when the folder was looked through. Not for
 * sharing between threads.
 */
public final class TextFolder {

  /** More than this is not read. */
  static final long MAX_BYTES = 64L << 20;

  /** A folder with more than this in it is not looked through. */
  static final int MAX_FILES = 100_000;

  private static final String TOO_LARGE = "has more than " + (MAX_BYTES >> 20) + " MB";

  private static final String NOT_REGULAR =
      "cannot be read: it is no regular file; the text has to be in one";
  private static final String CHANGED = "was changed by somebody while it was being used";

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
    content(folder).forEach(texts::add);
    return texts;
  }

  /** {@return what is in a folder, by name, except folders} */
  private static List<Path> content(Path folder) throws IOException {
    List<Path> content = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        if (content.size() == MAX_FILES) {
          throw new FileSystemException(
              folder.toString(), null, "has more than " + MAX_FILES + " files in it");
        }
        content.add(each);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    content.removeIf(Files::isDirectory);
    Collections.sort(content);
    return content;
  }

  /** One file that cannot be read leaves the others what they are. */
  private void add(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        unread.put(file, NOT_REGULAR);
      } else if (Files.size(file) > MAX_BYTES) {
        unread.put(file, TOO_LARGE);
      } else {
        addDigest(file);
      }
    } catch (IOException e) {
      unread.put(file, reason(e));
    }
  }

  private void addDigest(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream in = opener.open(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
        length += read;
        if (length > MAX_BYTES) { // It has grown since, or does not tell its size.
          unread.put(file, TOO_LARGE);
          return;
        }
      }
    }
    files.putIfAbsent(digest(sha256), file);
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    return failure instanceof NoSuchFileException
        ? "cannot be read: it is not there any more"
        : "cannot be read: " + failure.getMessage();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256, but this one", e);
    }
  }

  private static Digest digest(MessageDigest sha256) {
    return Digest.parse("sha-256:" + HexFormat.of().formatHex(sha256.digest()));
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
      byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
      MessageDigest sha256 = sha256();
      sha256.update(bytes);
      if (digest(sha256).equals(digest)) {
        return Optional.of(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      }
      unread.put(file, CHANGED);
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
