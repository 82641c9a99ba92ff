package org.communique.benchmarks;

import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import org.openjdk.jol.info.GraphLayout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how many bytes stay in use, and with the bytes all that is reached from there: Jackson's
 * tree, the dossier as read, the dossier with an index that was asked nothing, and with one that
 * all rules have asked.
 */
public final class MeasureMemory {

  private MeasureMemory() {}

  /**
   * Measures.
   *
   * @param arguments the corpus and the number of records
   */
  public static void main(String[] arguments) {
    Dossier made = Corpus.valueOf(arguments[0]).dossier(Integer.parseInt(arguments[1]));
    byte[] json = DossierWriter.compact().toBytes(made);
    JsonNode tree = new JsonMapper().readTree(json);
    Dossier dossier = Figure.read(made);
    DossierIndex index = DossierIndex.of(dossier);
    print("json", json.length);
    print("tree", GraphLayout.parseInstance(tree).totalSize());
    print("dossier", GraphLayout.parseInstance(dossier).totalSize());
    print("dossier with index", GraphLayout.parseInstance(index).totalSize());
    DossierValidator.standard().validate(index);
    print("dossier with index and knowledge", GraphLayout.parseInstance(index).totalSize());
  }

  private static void print(String what, long bytes) {
    System.out.printf("%10d %s%n", bytes, what);
  }
}
