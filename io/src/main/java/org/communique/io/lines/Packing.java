package org.communique.io.lines;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** How a file is compressed. It is read as what it begins with, and written as its name says. */
enum Packing {
  /** Not at all. */
  NONE("") {
    @Override
    InputStream unpack(InputStream in) {
      return in;
    }

    @Override
    OutputStream pack(OutputStream out) {
      return out;
    }
  },
  /** gzip, also of several members. */
  GZIP(".gz") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      try {
        return new Unpacked(new GZIPInputStream(in, Intake.WINDOW));
      } catch (EOFException | ZipException e) {
        throw Unpacked.damaged(e);
      }
    }

    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new GZIPOutputStream(out, Intake.WINDOW);
    }
  },
  /** Zstandard, where its library is there. */
  ZSTD(".zst") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      try {
        return new Unpacked(Zstandard.unpack(in));
      } catch (NoClassDefFoundError e) {
        throw missing(e);
      }
    }

    @Override
    OutputStream pack(OutputStream out) throws IOException {
      try {
        return Zstandard.pack(out);
      } catch (NoClassDefFoundError e) {
        throw missing(e);
      }
    }

    private IOException missing(NoClassDefFoundError e) {
      return new IOException(
          "zstd needs the library com.github.luben:zstd-jni on the path; or unpack it with zstd -d"
              + " first",
          e);
    }
  };

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  abstract InputStream unpack(InputStream in) throws IOException;

  abstract OutputStream pack(OutputStream out) throws IOException;

  /** {@return how a file of some name is to be compressed} */
  static Packing named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(GZIP.ending)) {
      return GZIP;
    }
    return lower.endsWith(ZSTD.ending) || lower.endsWith(".zstd") ? ZSTD : NONE;
  }

  /** {@return whether a name, without the ending of its compression, is one of JSON Lines} */
  static boolean isNamedLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst|zstd)$", "");
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".jsonlines");
  }

  /** {@return whether a name, without the ending of its compression, is one of YAML} */
  static boolean isNamedYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst|zstd)$", "");
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** {@return what is in a stream, unpacked if it begins as something packed does} */
  static InputStream unpacked(InputStream in) throws IOException {
    PushbackInputStream beginning = new PushbackInputStream(new Steady(in), 4);
    byte[] first = beginning.readNBytes(4);
    beginning.unread(first);
    return of(first).unpack(beginning);
  }

  /** {@return whether what {@link #unpacked} gave was packed} */
  static boolean isPacked(InputStream unpacked) {
    return unpacked instanceof Unpacked;
  }

  private static Packing of(byte[] first) {
    if (first.length >= 2 && first[0] == (byte) 0x1F && first[1] == (byte) 0x8B) {
      return GZIP;
    }
    boolean zstd =
        first.length == 4
            && first[0] == (byte) 0x28
            && first[1] == (byte) 0xB5
            && first[2] == (byte) 0x2F
            && first[3] == (byte) 0xFD;
    return zstd ? ZSTD : NONE;
  }

  /** {@return a stream into which to write what a file of some name is to hold} */
  static OutputStream packed(OutputStream out, String name) throws IOException {
    return new BufferedOutputStream(named(name).pack(out), Intake.WINDOW);
  }

  /** The JDK's reader of gzip takes a pipe that waits for more for one that has ended. */
  private static final class Steady extends FilterInputStream {

    Steady(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }

  /** Says in plain words that something is wrong with what is packed. */
  private static final class Unpacked extends FilterInputStream {

    Unpacked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (EOFException | ZipException e) {
        throw damaged(e);
      }
    }

    static IOException damaged(IOException e) {
      return new IOException(
          e instanceof EOFException
              ? "the compressed data ends too early; the file was cut off"
              : "the compressed data is damaged: " + e.getMessage(),
          e);
    }
  }
}
