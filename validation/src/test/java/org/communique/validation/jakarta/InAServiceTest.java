package org.communique.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.model.Dossier;
import org.communique.model.Statement;
import org.communique.model.finding.Finding;
import org.communique.validation.RuleBook;
import org.communique.validation.jakarta.Registry.Submission;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class InAServiceTest {

  private static final Dossier INFO_ONLY =
      Dossier.builder()
          .id("d")
          .addStatement(Statement.builder().id("s").addContent("en", "So be it.").build())
          .build();

  private static final Dossier WITH_ERROR =
      INFO_ONLY.toBuilder()
          .addStatement(
              Statement.builder()
                  .id("t")
                  .inReplyTo("nothing")
                  .addContent("en", "So it is.")
                  .build())
          .build();

  private final Validator validator = CommuniqueValidation.validator();

  @Test
  void aServiceRejectsErrorsAndAcceptsWhatIsOnlyWorthKnowing() {
    Registry registry = new Registry(validator);
    assertThat(registry.accept(INFO_ONLY)).isEmpty();
    assertThat(registry.accept(WITH_ERROR))
        .extracting(Finding::code)
        .containsExactly("unresolved-reference");
    assertThat(registry.accepted()).containsExactly(INFO_ONLY);
  }

  @Test
  void aRequestMayAskForErrorsInItsDossierAlone() {
    assertThat(validator.validate(new Submission("someone", INFO_ONLY))).isEmpty();
    assertThat(Registry.lines(validator.validate(new Submission(" ", WITH_ERROR))))
        .containsExactlyInAnyOrder(
            "/submitter: must not be blank",
            "/dossier/statements/1/inReplyTo: no record has the id \"nothing\"; add the record, or"
                + " correct the id");
  }

  @Test
  void aHouseCanHaveItsOwnRules() {
    try (ValidatorFactory factory =
        CommuniqueValidation.newFactory(RuleBook.standard().without("no-speaker"))) {
      Validator lenient = factory.getValidator();
      assertThat(lenient.validate(INFO_ONLY).size())
          .isLessThan(validator.validate(INFO_ONLY).size());
    }
  }

  @Test
  void aFrameworksFactoryCanHaveTheRulesOfAHouse() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    RuleBook book = RuleBook.standard().without("no-speaker");
    CommuniqueValidation.configure(configuration, book);
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(INFO_ONLY))
          .extracting(violation -> CommuniqueValidation.toFinding(violation).orElseThrow().code())
          .contains("no-evidence")
          .doesNotContain("no-speaker");
    }
  }

  /** So that nobody copies what does not compile. */
  @Test
  void thePageShowsWhatIsCompiledHere() throws IOException {
    String sources = squeezed(read("Registry") + read("InAServiceTest"));
    List<String> snippets =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "docs", "jakarta-validation.md")))
            .results()
            .map((MatchResult result) -> squeezed(result.group(1)))
            .toList();
    assertThat(snippets).hasSizeGreaterThan(3).allSatisfy(s -> assertThat(sources).contains(s));
  }

  private static String read(String type) throws IOException {
    return Files.readString(
        Path.of("src/test/java/org/communique/validation/jakarta", type + ".java"));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
