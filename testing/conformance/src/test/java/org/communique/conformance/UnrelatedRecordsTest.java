package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Shape;
import org.communique.validation.DossierValidator;

/**
 * That a rule looks at what belongs together, and at nothing else: records put beside others that
 * have nothing to do with them draw what they draw alone.
 *
 * <p>So every rule is seen to find its violation in a large dossier as in its example, and to find
 * nothing in the rest of it. No id of an example is an id of a generated dossier.
 */
class UnrelatedRecordsTest {

  private final DossierValidator validator = DossierValidator.standard();

  @Property(tries = 300)
  void recordsDrawBesideOthersWhatTheyDrawAlone(
      @ForAll("coherent") Dossier dossier, @ForAll("examples") Dossier example) {
    Map<String, Long> sum = totals(dossier);
    totals(example).forEach((code, total) -> sum.merge(code, total, Long::sum));
    assertThat(totals(together(dossier, example))).isEqualTo(sum);
  }

  private Map<String, Long> totals(Dossier dossier) {
    return new TreeMap<>(validator.validate(dossier).totalsByCode());
  }

  /** {@return the first, with the records of the second at the end of its lists} */
  private static Dossier together(Dossier dossier, Dossier more) {
    Object builder = PartType.dossier().newBuilder();
    for (var property : PartType.dossier().properties()) {
      Object value = property.get(dossier);
      if (property.shape() instanceof Shape.Many) {
        property.set(builder, joined((List<?>) value, (List<?>) property.get(more)));
      } else if (value != null) {
        property.set(builder, value);
      }
    }
    return (Dossier) PartType.dossier().build(builder);
  }

  private static List<Object> joined(List<?> first, List<?> second) {
    List<Object> joined = new ArrayList<>();
    joined.addAll(first == null ? List.of() : first);
    joined.addAll(second == null ? List.of() : second);
    return joined;
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  /** The violating document of each code that a rule draws. */
  @Provide
  Arbitrary<Dossier> examples() throws IOException {
    List<Dossier> examples = new ArrayList<>();
    for (String code : RuleExample.codes()) {
      if (validator.book().find(code).isPresent()) {
        read(RuleExample.of(code), examples);
      }
    }
    return Arbitraries.of(examples);
  }

  private static void read(RuleExample example, List<Dossier> examples) {
    try (ReadResult read = DossierReader.strict().read(example.violating())) {
      if (read.findings().isEmpty()) { // What reading finds is not there to be put anywhere.
        examples.add(read.dossier().orElseThrow());
      }
    }
  }
}
