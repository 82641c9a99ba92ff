package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.fixtures.Mutation;
import org.communique.fixtures.Mutations;
import org.communique.model.Dossier;
import org.communique.validation.DossierValidator;

/** That a dossier made wrong in one respect is found wrong in that respect, and in no other. */
class MutationsTest {

  private final DossierValidator validator = DossierValidator.standard();

  @Property(tries = 400)
  void oneThingWrongDrawsOneCode(
      @ForAll("coherent") Dossier dossier, @ForAll("mutations") Mutation mutation) {
    assertThat(added(dossier, mutation.apply(dossier))).containsOnlyKeys(mutation.code());
  }

  /** {@return how many findings of each code there are more than before} */
  private Map<String, Long> added(Dossier before, Dossier after) {
    Map<String, Long> added = new TreeMap<>(validator.validate(after).totalsByCode());
    validator
        .validate(before)
        .totalsByCode()
        .forEach((code, total) -> added.merge(code, -total, Long::sum));
    added.values().removeAll(List.of(0L));
    return added;
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    return Arbitraries.of(Mutations.all());
  }
}
