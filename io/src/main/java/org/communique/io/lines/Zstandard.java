package org.communique.io.lines;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Zstandard, by a library that need not be there: then this class cannot be loaded. */
final class Zstandard {

  private Zstandard() {}

  static InputStream unpack(InputStream in) throws IOException {
    return new ZstdInputStream(in);
  }

  static OutputStream pack(OutputStream out) throws IOException {
    return new ZstdOutputStream(out);
  }
}
