package org.communique.registers.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of a register: its name, by which findings call it, and its content, which is unpacked if
 * it is gzip.
 *
 * <p>Safe to share between threads.
 */
public final class RegisterFile {

  private static final int GZIP = 0x1f8b;

  private final String name;
  private final Content content;

  /** Opens the content from its start, each time it is asked. */
  private interface Content {
    InputStream open() throws IOException;
  }

  private RegisterFile(String name, Content content) {
    this.name = name;
    this.content = content;
  }

  /**
   * {@return a file on disk}
   *
   * @param file the file
   */
  public static RegisterFile of(Path file) {
    return new RegisterFile(
        file.toString(),
        () -> {
          if (Files.isDirectory(file)) {
            throw new FileSystemException(
                file.toString(), null, "is a folder; name the files in it");
          }
          return Files.newInputStream(file);
        });
  }

  /**
   * {@return a text that is at hand}
   *
   * @param name what findings call it
   * @param text the content
   */
  public static RegisterFile of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return bytes that are at hand}
   *
   * @param name what findings call them
   * @param bytes the content; copied
   */
  public static RegisterFile of(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new RegisterFile(name, () -> new ByteArrayInputStream(copy));
  }

  /** {@return the name, as it was given} */
  public String name() {
    return name;
  }

  /** {@return the last part of the name, without {@code .gz} and without its extension} */
  public String baseName() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String unpacked = last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /**
   * Opens the content from its start, unpacked.
   *
   * @return a stream, to be closed
   * @throws IOException if it cannot be read
   */
  public InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(content.open());
    try {
      bytes.mark(2);
      int magic = bytes.read() << 8 | bytes.read();
      bytes.reset();
      return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(bytes)) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Opens the content as text in UTF-8; bytes that are not UTF-8 become U+FFFD.
   *
   * @return a reader, to be closed
   * @throws IOException if it cannot be read
   */
  public BufferedReader openText() throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  @Override
  public String toString() {
    return name;
  }
}
