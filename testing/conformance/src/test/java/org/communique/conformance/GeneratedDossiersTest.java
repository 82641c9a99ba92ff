package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierValidator;

/** What the rules say of generated dossiers. */
class GeneratedDossiersTest {

  private final DossierValidator validator = DossierValidator.standard();

  @Property(tries = 200)
  void nothingInACoherentDossierIsAnError(@ForAll("coherent") Dossier dossier) {
    assertThat(validator.validate(dossier).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Property(tries = 200)
  void whateverADossierHoldsTheRulesComeToAnEnd(@ForAll("dossiers") Dossier dossier) {
    assertThat(validator.validate(dossier)).isEqualTo(validator.validate(dossier));
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }
}
