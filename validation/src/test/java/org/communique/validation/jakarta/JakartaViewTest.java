package org.communique.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.QuotedRange;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.constraint.Errors;
import org.communique.model.constraint.Infos;
import org.communique.model.constraint.Warnings;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Extensions;
import org.communique.model.vocabulary.SourceKind;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

class JakartaViewTest {

  private static final Validator VALIDATOR = CommuniqueValidation.validator();

  /** Wrong in many ways: on parts, on values, on the whole, in lists, in maps, in extensions. */
  private static final Dossier BAD =
      Dossier.builder()
          .id("d")
          .title("en", "half \ud83d ${7*7} {x} \\ $")
          .addSource(
              Source.builder()
                  .id("s")
                  .kind(SourceKind.of("news-report"))
                  .publisher("nobody")
                  .build())
          .addStatement(Statement.builder().id("s").build())
          .addStatement(
              Statement.builder()
                  .id("t")
                  .addAddressee("someone")
                  .addAddressee("someone-else")
                  .addOpen("topics")
                  .addOpen("\ud83d")
                  .addContent(
                      Content.builder().text("x").addQuotedRange(QuotedRange.of(-1, 4)).build())
                  .build())
          .extensions(
              Extensions.of("x-a", Map.of("b", List.of("fine", "\udd4a", List.of("\ud83d")))))
          .build();

  @Test
  void everyFindingIsAViolationAndEveryViolationAFinding() {
    assertThat(findings(VALIDATOR.validate(BAD)))
        .isEqualTo(found(BAD))
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .contains(
            "duplicate-id /statements/0/id",
            "ill-formed-text /statements/1/open/1",
            "ill-formed-text /title/en",
            "ill-formed-text /x-a/b/1",
            "ill-formed-text /x-a/b/2/0",
            "malformed-value /statements/1/content/0/quotedRanges/0/start",
            "no-speaker /statements/0",
            "unresolved-reference /sources/0/publisher",
            "unresolved-reference /statements/1/addressees/1");
  }

  @Test
  void aFactoryOfOnesOwnFindsTheSame() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(findings(factory.getValidator().validate(BAD))).isEqualTo(found(BAD));
    }
  }

  @Test
  void messagesAreNeverReadAsTemplates() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      for (Validator validator : List.of(VALIDATOR, factory.getValidator())) {
        assertThat(validator.validate(BAD))
            .extracting(ConstraintViolation::getMessage)
            .anyMatch(message -> message.contains("${7*7} {x} \\\\ $"));
      }
    }
  }

  @Test
  void pathsAreSuchAsTheProviderMakes() {
    assertThat(VALIDATOR.validate(BAD))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains(
            "title.en",
            "statements[0].id",
            "statements[0]",
            "statements[1].addressees[1].<list element>",
            "statements[1].content[0].quotedRanges[0].start");
  }

  @Test
  void groupsNarrowToASeverity() {
    assertThat(findings(VALIDATOR.validate(BAD, Errors.class)))
        .isEqualTo(found(BAD, Severity.ERROR));
    assertThat(findings(VALIDATOR.validate(BAD, Warnings.class)))
        .isEqualTo(found(BAD, Severity.WARNING));
    assertThat(findings(VALIDATOR.validate(BAD, Infos.class))).isEqualTo(found(BAD, Severity.INFO));
  }

  @Test
  void thePayloadTellsTheSeverity() {
    assertThat(VALIDATOR.validate(BAD))
        .allSatisfy(
            violation ->
                assertThat(violation.getConstraintDescriptor().getPayload())
                    .containsExactly(
                        switch (CommuniqueValidation.toFinding(violation)
                            .orElseThrow()
                            .severity()) {
                          case ERROR -> Errors.class;
                          case WARNING -> Warnings.class;
                          case INFO -> Infos.class;
                        }));
  }

  @Test
  void theFindingComesWithTheViolation() {
    assertThat(VALIDATOR.validate(BAD, Infos.class))
        .extracting(JakartaViewTest::carried)
        .extracting(Finding::code)
        .contains("no-speaker");
  }

  @Test
  void aPartByItselfIsJudgedToo() {
    Statement statement = Statement.builder().id("s").build();
    assertThat(findings(VALIDATOR.validate(statement))).isEqualTo(found(statement)).isNotEmpty();
  }

  @Test
  void aDossierInARequestIsPointedIntoFromTheRequest() {
    assertThat(findings(VALIDATOR.validate(new Request(BAD, List.of(BAD)), Errors.class)))
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .contains(
            "duplicate-id /dossier/statements/0/id",
            "malformed-value /others/0/statements/1/content/0/quotedRanges/0/start",
            "unresolved-reference /others/0/sources/0/publisher");
  }

  @Test
  void relatedPlacesAreFromTheRequestAsWell() {
    assertThat(VALIDATOR.validate(new Request(BAD, List.of()), Errors.class))
        .map(violation -> CommuniqueValidation.toFinding(violation).orElseThrow())
        .filteredOn(finding -> finding.pointer().toString().equals("/dossier/statements/0/id"))
        .flatExtracting(Finding::related)
        .containsExactly(Pointer.parse("/dossier/sources/0/id"));
  }

  @Test
  void whatIsNotOursIsNoFinding() {
    Set<ConstraintViolation<Request>> violations = VALIDATOR.validate(new Request(null, List.of()));
    assertThat(violations).hasSize(1);
    assertThat(CommuniqueValidation.toFinding(violations.iterator().next())).isEmpty();
  }

  @Test
  void messagesAreInEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try (ValidatorFactory factory = CommuniqueValidation.newFactory()) {
      assertThat(factory.getValidator().validate(QuotedRange.of(-1, 2)))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly("must be greater than or equal to 0");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aBookOfOnesOwnIsFollowed() {
    RuleBook book = RuleBook.standard().without("no-speaker").with(new Never());
    try (ValidatorFactory factory = CommuniqueValidation.newFactory(book)) {
      assertThat(findings(factory.getValidator().validate(BAD)))
          .containsExactlyElementsOf(DossierValidator.of(book).validate(BAD).findings())
          .extracting(Finding::code)
          .contains("never")
          .doesNotContain("no-speaker");
    }
  }

  @Test
  void aDossierIsIndexedOnceForAllSeverities() {
    List<DossierIndex> given = new ArrayList<>();
    RuleBook book = RuleBook.empty().with(new Severe(given), new Mild(given), new Slight(given));
    try (ValidatorFactory factory = CommuniqueValidation.newFactory(book)) {
      factory.getValidator().validate(BAD);
      assertThat(given).hasSize(3).allMatch(index -> index == given.get(0));
      factory.getValidator().validate(BAD.toBuilder().id("e").build());
      assertThat(given.get(3)).as("another dossier").isNotSameAs(given.get(0));
    }
  }

  @Test
  void whatIsInOrderHasNoViolation() {
    assertThat(VALIDATOR.validate(Dossier.builder().id("d").build())).isEmpty();
  }

  private static Finding carried(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
    return carrier.getDynamicPayload(Finding.class);
  }

  private static Set<Finding> findings(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> CommuniqueValidation.toFinding(violation).orElseThrow())
        .collect(Collectors.toCollection(() -> new TreeSet<>(Finding.ORDER)));
  }

  private static Set<Finding> found(Part part, Severity... severities) {
    Set<Severity> wanted = severities.length == 0 ? Set.of(Severity.values()) : Set.of(severities);
    return DossierValidator.standard().validate(part).findings().stream()
        .filter(finding -> wanted.contains(finding.severity()))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Finding.ORDER)));
  }

  @Rule(severity = Severity.WARNING, summary = "s", because = "b")
  static final class Never implements DossierRule {
    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      reporter.at("id").add("never");
    }
  }

  private abstract static class Noting implements DossierRule {

    private final List<DossierIndex> given;

    Noting(List<DossierIndex> given) {
      this.given = given;
    }

    @Override
    public void check(DossierIndex dossier, Reporter reporter) {
      given.add(dossier);
    }
  }

  @Rule(severity = Severity.ERROR, summary = "s", because = "b")
  static final class Severe extends Noting {
    Severe(List<DossierIndex> given) {
      super(given);
    }
  }

  @Rule(severity = Severity.WARNING, summary = "s", because = "b")
  static final class Mild extends Noting {
    Mild(List<DossierIndex> given) {
      super(given);
    }
  }

  @Rule(severity = Severity.INFO, summary = "s", because = "b")
  static final class Slight extends Noting {
    Slight(List<DossierIndex> given) {
      super(given);
    }
  }
}
