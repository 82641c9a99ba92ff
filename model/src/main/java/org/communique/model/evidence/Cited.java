package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;

/**
 * A citation, and where in a dossier it stands.
 *
 * @param pointer where the citation is, from the root of the dossier
 * @param record the record that it is evidence for, or for a part of
 * @param citation the citation
 */
public record Cited(Pointer pointer, DossierRecord record, Citation citation) {

  /**
   * {@return all citations of the records of a dossier, in the order of the JSON}
   *
   * @param index the index of the dossier
   */
  public static List<Cited> of(DossierIndex index) {
    List<Cited> found = new ArrayList<>();
    for (Located<Citation> citation : index.all(Citation.class)) {
      citation
          .enclosing(DossierRecord.class)
          .ifPresent(
              record -> found.add(new Cited(citation.pointer(), record.part(), citation.part())));
    }
    return List.copyOf(found);
  }
}
