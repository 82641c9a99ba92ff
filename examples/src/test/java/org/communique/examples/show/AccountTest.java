package org.communique.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.LanguageTag;

class AccountTest {

  private static final List<LanguageTag> ENGLISH = List.of(LanguageTag.of("en"));

  @Property(tries = 200)
  void anyDossierCanBeToldHoweverLittleSenseItMakes(@ForAll("any") Dossier dossier) {
    assertThat(Account.of(dossier, ENGLISH)).isNotBlank();
  }

  @Property(tries = 100)
  void everyStatementAndSourceIsTold(@ForAll("coherent") Dossier dossier) {
    String account = Account.of(dossier, ENGLISH);

    for (int number = 1; number <= dossier.getStatements().size(); number++) {
      assertThat(account).containsPattern("(?m)^  " + number + "\\. ");
    }
    for (int number = 1; number <= dossier.getSources().size(); number++) {
      assertThat(account).containsPattern("(?m)^\\[" + number + "] ");
    }
  }

  @Provide
  Arbitrary<Dossier> any() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }
}
