package org.communique.cli;

import org.communique.io.DossierReader;
import picocli.CommandLine.Option;

/** How strictly a command reads. */
final class ReadingMode {

  @Option(
      names = "--lenient",
      description =
          "Keep properties that the format does not have, with a warning for each, as from a"
              + " later version.")
  private boolean lenient;

  ReadingMode() {}

  /** {@return what reads so} */
  DossierReader reader() {
    return lenient ? DossierReader.lenient() : DossierReader.strict();
  }
}
