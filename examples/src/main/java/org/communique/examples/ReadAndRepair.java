package org.communique.examples;

import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;

/**
 * Reads a document with mistakes, says what is wrong, and corrects what can only have been meant.
 *
 * <p>Reading never throws for bad data. It reports everything at once, each finding with its place
 * and arguments, so a program can act on it.
 */
public final class ReadAndRepair {

  private static final String MISSPELT =
      """
      {
        "formatVersion": "1.0",
        "id": "visit",
        "actors": [{"id": "peru", "type": "state", "name": {"en": "Peru"}}],
        "summits": [
          {"id": "visit", "kind": "visit", "host": ["peru"], "date": "12.06.2018"}
        ]
      }
      """;

  private ReadAndRepair() {}

  /**
   * Prints what was wrong before and after.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ReadResult first = DossierReader.strict().read(MISSPELT);
    first.findings().forEach(System.out::println);

    String repaired = MISSPELT;
    for (Finding finding : first.findings()) {
      String meant = finding.arguments().get("nearest");
      if (finding.code().equals("unknown-property") && meant != null) {
        String found = finding.pointer().lastStep().orElseThrow();
        repaired = repaired.replace("\"" + found + "\"", "\"" + meant + "\"");
      }
    }

    System.out.println("After the name was corrected:");
    DossierReader.strict().read(repaired).findings().forEach(System.out::println);
  }
}
