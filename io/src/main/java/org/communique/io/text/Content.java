package org.communique.io.text;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be read several times: first for what it says, then for the places of what is
 * wrong with it, then for the lines to be shown.
 *
 * <p>Safe to share between threads. What is held on disk is let go by closing.
 */
public abstract class Content implements Closeable {

  /** What is longer is not kept in memory. */
  static final int IN_MEMORY = 8 * 1024 * 1024;

  /** A file may grow while it is read; an array cannot be longer than this. */
  private static final int MOST = Integer.MAX_VALUE - 16;

  private static final String WHITE_SPACE = " \t\r\n";

  /** What the first character of a value of JSON may be. */
  private static final String FIRST = "{[\"-0123456789tfn";

  Content() {}

  /**
   * {@return the content of some bytes}
   *
   * @param bytes the bytes, which must not change any more
   */
  public static Content of(byte[] bytes) {
    return new Bytes(bytes);
  }

  /**
   * {@return the content of a string}
   *
   * @param text any string, also one with lone surrogates
   */
  public static Content of(String text) {
    return isWellFormed(text)
        ? new Bytes(text.getBytes(StandardCharsets.UTF_8))
        : new Characters(text);
  }

  /**
   * {@return the content of a file} A short one is read into memory, a long one each time anew.
   * What is no regular file is read to its end, as a stream is.
   *
   * @param file the file
   * @param most how many bytes are wanted at most; of more, one more byte is there to show it
   * @throws IOException if there is no such file or it cannot be read
   */
  public static Content of(Path file, long most) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > IN_MEMORY) {
      Files.newInputStream(file).close(); // Fails here and now if it cannot be read.
      return new File(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, most);
    }
  }

  /**
   * {@return the content of a stream, read to its end} A short one is kept in memory, a long one in
   * a temporary file. Of a long one that does not begin as JSON does, such as a device or a film,
   * the beginning alone is read, since that says what is wrong with it.
   *
   * @param in the stream, which is left open
   * @param most how many bytes are wanted at most; of more, one more byte is there to show it
   * @throws IOException if the stream cannot be read, or the temporary file not be written
   */
  public static Content of(InputStream in, long most) throws IOException {
    byte[] beginning = in.readNBytes((int) Math.min(IN_MEMORY, Math.min(most, MOST - 1) + 1));
    boolean isWhole = beginning.length < IN_MEMORY || beginning.length > most;
    return isWhole || !mayBeginJson(beginning)
        ? new Bytes(beginning)
        : Spooled.of(beginning, in, most);
  }

  private static boolean mayBeginJson(byte[] beginning) {
    boolean isMarked =
        beginning[0] == (byte) 0xEF && beginning[1] == (byte) 0xBB && beginning[2] == (byte) 0xBF;
    int at = isMarked ? 3 : 0;
    while (at < beginning.length && WHITE_SPACE.indexOf(beginning[at]) >= 0) {
      at++;
    }
    return at == beginning.length || FIRST.indexOf(beginning[at]) >= 0;
  }

  private static boolean isWellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!paired) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /**
   * {@return how many bytes there are; of a string that has no form in UTF-8, how many characters}
   *
   * @throws IOException if the file cannot be looked at any more
   */
  public abstract long length() throws IOException;

  /** {@return all bytes, if they are in memory and are UTF-8 without a byte order mark} */
  public Optional<CleanBytes> cleanBytes() {
    return Optional.empty();
  }

  /**
   * {@return the bytes, from the beginning; empty if this never was bytes}
   *
   * @throws IOException if the file cannot be read any more
   */
  public Optional<CheckedUtf8Stream> openBytes() throws IOException {
    return Optional.of(new CheckedUtf8Stream(open()));
  }

  /**
   * {@return the characters, from the beginning}
   *
   * @throws IOException if the file cannot be read any more
   */
  public OpenText openText() throws IOException {
    return OpenText.of(new CheckedUtf8Stream(open()));
  }

  abstract InputStream open() throws IOException;

  /** Lets go of a temporary file, if there is one; the content cannot be read after that. */
  @Override
  public void close() {}

  /**
   * Bytes that are UTF-8 without a byte order mark.
   *
   * @param bytes the bytes, which must not be changed
   * @param mayEscapeSurrogates whether an escape of a surrogate may stand in them
   */
  public record CleanBytes(byte[] bytes, boolean mayEscapeSurrogates) {}

  /** Characters being read, without a byte order mark, and up to where they are UTF-8. */
  public static final class OpenText implements Closeable {

    private final Reader reader;
    private final @Nullable CheckedUtf8Stream stream;
    private final boolean startsWithMark;

    private OpenText(Reader reader, @Nullable CheckedUtf8Stream stream, boolean startsWithMark) {
      this.reader = reader;
      this.stream = stream;
      this.startsWithMark = startsWithMark;
    }

    static OpenText of(CheckedUtf8Stream stream) {
      return new OpenText(new InputStreamReader(stream, StandardCharsets.UTF_8), stream, false);
    }

    /** {@return the characters} */
    public Reader reader() {
      return reader;
    }

    /** {@return whether a byte order mark was left out; known once something was read} */
    public boolean startsWithMark() {
      return stream == null ? startsWithMark : stream.startsWithMark();
    }

    /** {@return what the text ended at, if that was not the end; known at the end} */
    public Optional<EncodingFlaw> flaw() {
      return stream == null ? Optional.empty() : stream.flaw();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** Bytes in memory. */
  private static final class Bytes extends Content {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public Optional<CleanBytes> cleanBytes() {
      Utf8 check = new Utf8();
      boolean clean =
          !startsWithMark()
              && Utf8.wide(bytes, bytes.length) == null
              && check.wellFormed(bytes, 0, bytes.length) == bytes.length;
      return clean
          ? Optional.of(new CleanBytes(bytes, check.mayEscapeSurrogates()))
          : Optional.empty();
    }

    private boolean startsWithMark() {
      return bytes.length > 0 && bytes[0] == (byte) 0xEF; // Or what begins so in ill-formed text.
    }

    @Override
    InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** A file, read anew each time. */
  private static final class File extends Content {

    private final Path path;

    File(Path path) {
      this.path = path;
    }

    @Override
    public long length() throws IOException {
      return Files.size(path);
    }

    @Override
    InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** A string that has no form in UTF-8. */
  private static final class Characters extends Content {

    private static final char MARK = '\uFEFF';

    private final String text;

    Characters(String text) {
      this.text = text;
    }

    @Override
    public long length() {
      return text.length();
    }

    @Override
    public Optional<CheckedUtf8Stream> openBytes() {
      return Optional.empty();
    }

    @Override
    public OpenText openText() {
      boolean marked = text.charAt(0) == MARK;
      return new OpenText(new StringReader(marked ? text.substring(1) : text), null, marked);
    }

    @Override
    InputStream open() {
      throw new IllegalStateException("a string with lone surrogates has no bytes");
    }
  }
}
