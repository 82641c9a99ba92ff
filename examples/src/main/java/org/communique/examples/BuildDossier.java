package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.examples.tworeports.TwoReports;
import org.communique.io.DossierWriter;

/**
 * Builds a dossier with the builders and writes it as JSON, to standard output or to the file that
 * is named.
 */
public final class BuildDossier {

  private BuildDossier() {}

  /**
   * Writes the dossier of the two reports of talks.
   *
   * @param arguments the file to write to; none for standard output
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    DossierWriter writer = DossierWriter.pretty();
    if (arguments.length == 0) {
      System.out.print(writer.toText(TwoReports.dossier()));
    } else {
      writer.write(TwoReports.dossier(), Path.of(arguments[0]));
    }
  }
}
