package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/** A citation, and where in a dossier it stands. */
@Answer
@Value.Immutable
public abstract class Cited {

  /** {@return where the citation is, from the root of the dossier} */
  public abstract Pointer pointer();

  /** {@return the record that it is evidence for, or for a part of} */
  public abstract DossierRecord record();

  /** {@return the citation} */
  public abstract Citation citation();

  Cited() {}

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
              record ->
                  found.add(ImmutableCited.of(citation.pointer(), record.part(), citation.part())));
    }
    return List.copyOf(found);
  }
}
