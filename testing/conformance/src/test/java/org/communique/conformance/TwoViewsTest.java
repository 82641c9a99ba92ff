package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.fixtures.Parts;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.constraint.Errors;
import org.communique.model.constraint.Infos;
import org.communique.model.constraint.Warnings;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierValidator;
import org.communique.validation.jakarta.CommuniqueValidation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * That both ways to run the rules find the same.
 *
 * <p>The same means: as sets, the findings of the direct way are the findings that the violations
 * stand for, each with its code, severity, pointer, message, arguments and related places. A
 * violation of a standard annotation stands for the finding of {@code malformed-value} at its
 * place, since the rule takes its bounds from the annotations. That two findings equal in all of
 * this are one violation is the one difference, since violations are a set.
 */
class TwoViewsTest {

  private static final DossierValidator RULES = DossierValidator.standard();
  private static final Validator READY = CommuniqueValidation.validator();

  /** One that an integrator sets up, and that nobody has told of us. */
  private static final Validator OTHERS =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Property(tries = 200)
  void aDossierWithEveryFaultHasTheSameFindingsBothWays(@ForAll("dossiers") Dossier dossier) {
    assertThat(asSet(READY.validate(dossier))).isEqualTo(asSet(dossier));
  }

  @Property(tries = 200)
  void whatNoReaderWouldLetThroughHasTheSameFindingsBothWays(
      @ForAll("coherent") Dossier dossier, @ForAll long seed) {
    Part spoiled = Spoiled.copy(dossier, seed);
    assertThat(asSet(READY.validate(spoiled))).isEqualTo(asSet(spoiled));
  }

  @Example
  void amongWhatNoReaderWouldLetThroughIsEveryFaultOfForm() {
    Set<String> codes = new TreeSet<>();
    Arbitrary<Dossier> dossiers = Dossiers.coherent();
    for (long seed = 0; seed < 200; seed++) {
      Part spoiled = Spoiled.copy(dossiers.sample(), seed);
      all(spoiled).forEach(finding -> codes.add(finding.code()));
    }
    assertThat(codes).contains("ill-formed-text", "malformed-value", "missing-property");
  }

  @Property(tries = 100)
  void aCoherentDossierHasTheSameFindingsBothWays(@ForAll("coherent") Dossier dossier) {
    assertThat(asSet(READY.validate(dossier))).isEqualTo(asSet(dossier));
  }

  @Property(tries = 200)
  void aPartByItselfHasTheSameFindingsBothWays(@ForAll("parts") Part part) {
    assertThat(asSet(READY.validate(part))).isEqualTo(asSet(part));
  }

  @Property(tries = 50)
  void aValidatorOfOnesOwnFindsTheSame(@ForAll("dossiers") Dossier dossier) {
    assertThat(asSet(OTHERS.validate(dossier))).isEqualTo(asSet(dossier));
  }

  @Property(tries = 50)
  void theGroupsDivideTheFindingsBySeverity(@ForAll("dossiers") Dossier dossier) {
    assertThat(asSet(READY.validate(dossier, Errors.class)))
        .isEqualTo(ofSeverity(Severity.ERROR, dossier));
    assertThat(asSet(READY.validate(dossier, Warnings.class)))
        .isEqualTo(ofSeverity(Severity.WARNING, dossier));
    assertThat(asSet(READY.validate(dossier, Infos.class)))
        .isEqualTo(ofSeverity(Severity.INFO, dossier));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  @Provide
  Arbitrary<Part> parts() {
    return Parts.any();
  }

  private static Set<Finding> asSet(Collection<? extends ConstraintViolation<?>> violations) {
    Set<Finding> findings = new TreeSet<>(Finding.ORDER);
    for (ConstraintViolation<?> violation : violations) {
      findings.add(CommuniqueValidation.toFinding(violation).orElseThrow());
    }
    return findings;
  }

  private static Set<Finding> asSet(Part part) {
    Set<Finding> findings = new TreeSet<>(Finding.ORDER);
    findings.addAll(all(part));
    return findings;
  }

  private static Set<Finding> ofSeverity(Severity severity, Part part) {
    Set<Finding> findings = asSet(part);
    findings.removeIf(finding -> finding.severity() != severity);
    return findings;
  }

  /** Not capped, as violations are not. */
  private static List<Finding> all(Part part) {
    Report.Builder report = Report.builder(Integer.MAX_VALUE);
    RULES.validate(part, report);
    return report.build().findings();
  }
}
