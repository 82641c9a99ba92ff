package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.meta.PartType;

/** What the index of a dossier says, held against the dossier itself. */
class IndexedDossiersTest {

  @Property(tries = 100)
  void aPartIsWhereItsPointerLeads(@ForAll("dossiers") Dossier dossier) {
    for (Located<Part> located : DossierIndex.of(dossier).all(Part.class)) {
      assertThat(at(dossier, located.pointer())).isSameAs(located.part());
    }
  }

  @Property(tries = 100)
  void aReferenceIsWhereItsPointerLeads(@ForAll("dossiers") Dossier dossier) {
    for (Reference reference : DossierIndex.of(dossier).references()) {
      assertThat(at(dossier, reference.pointer())).isSameAs(reference.ref());
    }
  }

  @Property(tries = 100)
  void aReferenceLeadsToWhatTheDossierFinds(@ForAll("dossiers") Dossier dossier) {
    DossierIndex index = DossierIndex.of(dossier);
    for (Reference reference : index.references()) {
      assertThat(index.find(reference.ref()).map(Located::part).orElse(null))
          .isSameAs(dossier.find(reference.ref()).orElse(null));
    }
  }

  @Property(tries = 100)
  void eachReferenceIsAmongThoseToItsId(@ForAll("dossiers") Dossier dossier) {
    DossierIndex index = DossierIndex.of(dossier);
    for (Reference reference : index.references()) {
      assertThat(index.referencesTo(reference.id())).contains(reference);
    }
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  private static Object at(Dossier dossier, Pointer pointer) {
    Object at = dossier;
    for (String step : pointer.steps()) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : PartType.of((Part) at).find(step).orElseThrow().get((Part) at);
    }
    return at;
  }
}
