package org.communique.conformance;

import static org.communique.testing.CommuniqueAssertions.assertThat;

import java.util.stream.Stream;
import org.communique.fixtures.ReadyDossiers;
import org.communique.model.Dossier;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyDossiersTest {

  static Stream<Dossier> dossiers() {
    return Stream.of(ReadyDossiers.talks(), ReadyDossiers.treaty(), ReadyDossiers.twoAccounts());
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void nothingIsFoundInThem(Dossier dossier) {
    assertThat(DossierValidator.standard().validate(dossier)).isClean();
  }
}
