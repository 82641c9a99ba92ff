package org.communique.io;

import org.communique.model.Dossier;
import org.communique.model.finding.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the version of the format, and ends the reading if it is one that we do not know: then all
 * else that could be said of the document would be idle.
 *
 * <p>What is known is {@code 1.} and any whole number. A minor version adds to the format and does
 * not change what is there, so what it added is reported as unknown, and the rest can be read.
 */
final class VersionReader extends ValueReader {

  private static final String MAJOR = "1.";

  /** Longer numbers are no versions. */
  private static final int MOST_DIGITS = 6;

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      return refuse(in);
    }
    String version = in.parser.getString();
    if (!isKnown(version)) {
      throw in.stop(() -> unsupported(version));
    }
    return version.equals(Dossier.FORMAT_VERSION) ? Dossier.FORMAT_VERSION : version;
  }

  private static boolean isKnown(String version) {
    int digits = version.length() - MAJOR.length();
    boolean form = version.startsWith(MAJOR) && digits >= 1 && digits <= MOST_DIGITS;
    return form
        && version.chars().skip(MAJOR.length()).allMatch(c -> c >= '0' && c <= '9')
        && (digits == 1 || version.charAt(MAJOR.length()) != '0');
  }

  private static Problem unsupported(String version) {
    return Problem.of(
            ReadingCode.UNSUPPORTED_VERSION,
            "expected version "
                + Quoted.text(Dossier.FORMAT_VERSION)
                + " of the format, or another 1.x, found "
                + Quoted.text(version)
                + "; nothing else was looked at")
        .with("expected", Dossier.FORMAT_VERSION)
        .with("found", version);
  }

  @Override
  String expected() {
    return "the version of the format in quotation marks, such as \"1.0\"";
  }
}
