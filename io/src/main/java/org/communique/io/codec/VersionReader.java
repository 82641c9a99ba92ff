package org.communique.io.codec;

import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.Dossier;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the version of the format, and ends the reading if it is one that we do not know: then all
 * else that could be said of the document would be idle.
 *
 * <p>Of a minor version that is newer than this release, what it added is reported as unknown, and
 * the rest can be read.
 */
final class VersionReader extends ValueReader {

  @Override
  public @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      return refuse(in);
    }
    String version = in.parser.getString();
    if (!Dossier.isKnownVersion(version)) {
      throw in.stop(() -> unsupported(version));
    }
    return version.equals(Dossier.FORMAT_VERSION) ? Dossier.FORMAT_VERSION : version;
  }

  private static Problem unsupported(String version) {
    return Problem.of(
            ReadingCode.UNSUPPORTED_VERSION,
            "expected version "
                + Quoted.text(Dossier.FORMAT_VERSION)
                + " of the format, or another 1.x, found "
                + Quoted.text(version)
                + "; the rest of the document was not checked")
        .with("expected", Dossier.FORMAT_VERSION)
        .with("found", version);
  }

  @Override
  String expected() {
    return "the version of the format in quotation marks, such as \"1.0\"";
  }
}
