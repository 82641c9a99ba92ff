package org.communique.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A stream that was too long for memory, held in a temporary file.
 *
 * <p>The file is open as long as this is, and gone when it is closed or the program ends, however
 * it ends, where the operating system allows a file in use to be deleted.
 */
final class Spooled extends Content {

  private static final int BUFFER = 64 * 1024;

  private final FileChannel channel;
  private final long length;

  private Spooled(FileChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /**
   * {@return the content of a stream}
   *
   * @param beginning what was read of it already
   * @param rest the rest
   * @param most how many bytes are wanted at most; one more is kept, to show that there are more
   */
  static Content of(byte[] beginning, InputStream rest, long most) throws IOException {
    Path file = Files.createTempFile("communique", ".json");
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      write(channel, beginning, beginning.length);
      long length = beginning.length;
      byte[] buffer = new byte[BUFFER];
      for (int count = rest.read(buffer); count >= 0 && length <= most; ) {
        write(channel, buffer, count);
        length += count;
        count = rest.read(buffer);
      }
      return new Spooled(channel, length);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void write(FileChannel channel, byte[] bytes, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  InputStream open() {
    return new FromBeginning(channel);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be closed", e);
    }
  }

  /** Reads a channel by position, so that several can at a time. */
  private static final class FromBeginning extends InputStream {

    private final FileChannel channel;
    private long at;

    FromBeginning(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = channel.read(ByteBuffer.wrap(target, offset, length), at);
      at += Math.max(0, count);
      return count;
    }
  }
}
