package org.example.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.CommuniqueAssertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.fixtures.Mutations;
import org.communique.fixtures.ReadyDossiers;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** The tests of a house: of a rule of its own, and of a service that takes dossiers. */
class HouseRuleTest {

  /** A rule of the house. */
  @Rule(
      severity = Severity.WARNING,
      summary = "An encounter has a title.",
      because = "Our readers look for titles.")
  public static final class UntitledSummit implements PartRule<Summit> {

    @Override
    public void check(Summit summit, Reporter reporter) {
      if (summit.getTitle().isEmpty()) {
        reporter.with("kind", summit.getKind()).add("the " + summit.getKind() + " has no title");
      }
    }
  }

  private final DossierValidator house =
      DossierValidator.of(RuleBook.standard().with(new UntitledSummit()));

  @Example
  void aReadyDossierKeepsTheRule() {
    assertThat(house.validate(ReadyDossiers.talks())).isClean();
  }

  @Example
  void anEncounterWithoutATitleIsReported() {
    assertThat(house.validate(ReadyDossiers.twoAccounts()))
        .hasOnly("untitled-summit")
        .hasFinding("untitled-summit")
        .at("/summits/0")
        .withArgument("kind", "meeting");
  }

  @Provide
  Arbitrary<Dossier> anything() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  @Property(tries = 50)
  void noDossierMakesTheRuleThrow(@ForAll("anything") Dossier dossier) {
    house.validate(dossier);
  }

  @Property(tries = 20)
  void whateverIsWellFormedIsStoredAndFoundAgain(@ForAll("coherent") Dossier dossier) {
    assertThat(house.validate(dossier)).hasNoErrors();
    String stored = DossierWriter.compact().toText(dossier);
    assertThat(DossierReader.strict().read(stored).dossier()).contains(dossier);
  }

  @Example
  void eachMutationBreaksTheRuleThatItNames() {
    Mutations.all()
        .forEach(
            mutation ->
                assertThat(house.validate(mutation.apply(ReadyDossiers.talks())))
                    .as(mutation.toString())
                    .hasFinding(mutation.code()));
  }
}
