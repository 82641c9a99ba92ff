package org.communique.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints, in UTF-8 whatever the locale is, as dossiers are; remembers why it could
 * not be written.
 */
final class Output extends PrintWriter {

  private final Remembering bytes;

  /** Writes to a stream. */
  Output(OutputStream stream) {
    this(new Remembering(stream));
  }

  private Output(Remembering bytes) {
    super(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
    this.bytes = bytes;
  }

  /** {@return why not all could be written; empty if it was, or if its reader had gone} */
  Optional<String> complaint() {
    flush();
    IOException failure = bytes.failure;
    return failure == null || isPipe(failure)
        ? Optional.empty()
        : Optional.of("not all could be written to standard output: " + failure.getMessage());
  }

  /** The reader has read enough, as {@code head} does. */
  private static boolean isPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).contains("pipe");
  }

  /** A writer keeps to itself why a stream failed. */
  private static final class Remembering extends FilterOutputStream {

    private @Nullable IOException failure;

    Remembering(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
