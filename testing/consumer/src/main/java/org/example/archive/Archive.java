package org.example.archive;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.value.Extensions;
import org.communique.model.Group;
import org.communique.model.Person;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.communique.validation.jakarta.CommuniqueValidation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does with dossiers what an integrator does, and fails if anything comes out otherwise: builds,
 * writes, reads and validates one, by the ways of this library and by those of the frameworks that
 * an integrator has already.
 */
public final class Archive {

  private Archive() {}

  /**
   * Runs all of it.
   *
   * @param args one word: {@code modules} or {@code classes}, how the program is said to run
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    expect(
        "runs on the module path", args[0].equals("modules"), Archive.class.getModule().isNamed());
    Dossier talks = talks();
    comesBackAsItWas(talks);
    comesBackFromAnotherMapper(talks);
    breaksNoRule(talks);
    brokenRulesAreFound(talks);
    System.out.println("The archive works with " + args[0] + ".");
  }

  private static Dossier talks() {
    return Dossier.builder()
        .id("talks")
        .title("en", "Talks by the lake")
        .extensions(Extensions.of("x-shelf", 7))
        .addSource(
            Source.builder()
                .id("gazette")
                .kind(SourceKind.NEWS_REPORT)
                .publisher("press")
                .published("2024-05-17")
                .text("The envoy said she was “pleased” with the talks.")
                .build())
        .addActor(State.builder().id("north").name("en", "North").build())
        .addActor(State.builder().id("south").name("en", "South").build())
        .addActor(Group.builder().id("press").name("en", "The press").build())
        .addActor(Person.builder().id("envoy").name("en", "The envoy").build())
        .addSummit(
            Summit.builder()
                .id("lake")
                .kind(SummitKind.TALKS)
                .date("2024-05-16")
                .addParticipant("north")
                .addParticipant("south")
                .addParticipant(participation -> participation.actor("envoy").onBehalfOf("north"))
                .addEvidence(citation -> citation.source("gazette"))
                .build())
        .addStatement(
            Statement.builder()
                .id("pleased")
                .addSpeaker("envoy")
                .act(SpeechAct.PRAISE)
                .at("lake")
                .addContent(
                    content -> content.language("en").textQuoting("She was pleased.", "pleased"))
                .addEvidence(citation -> citation.source("gazette"))
                .build())
        .build();
  }

  private static void comesBackAsItWas(Dossier talks) throws IOException {
    Path file = Files.createTempFile("talks", ".json");
    try {
      DossierWriter.pretty().write(talks, file);
      try (ReadResult read = DossierReader.strict().read(file)) {
        expect("findings of reading", Set.of(), Set.copyOf(read.findings()));
        expect("dossier read", talks, read.dossier().orElse(null));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void comesBackFromAnotherMapper(Dossier talks) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    expect(
        "JSON of another mapper",
        DossierWriter.compact().toText(talks),
        mapper.writeValueAsString(talks));
    Filing filing = new Filing("7", talks);
    String json = mapper.writeValueAsString(filing);
    expect("dossier of the filing read", talks, mapper.readValue(json, Filing.class).getDossier());
  }

  private static void breaksNoRule(Dossier talks) {
    expect("findings", Set.of(), codes(talks));
    expect("violations", Set.of(), violations(CommuniqueValidation.validator(), talks));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      expect("violations", Set.of(), violations(factory.getValidator(), talks));
    }
  }

  private static void brokenRulesAreFound(Dossier talks) {
    Dossier broken =
        talks.toBuilder()
            .addSummit(
                Summit.builder()
                    .id("sequel")
                    .kind(SummitKind.VISIT)
                    .follows("forgotten")
                    .addEvidence(citation -> citation.source("gazette"))
                    .build())
            .build();
    Set<String> expected = Set.of("/summits/1/follows unresolved-reference");
    expect("findings", expected, codes(broken));
    expect("violations", expected, violations(CommuniqueValidation.validator(), broken));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      expect("violations", expected, violations(factory.getValidator(), broken));
      expect(
          "violations in a type of our own",
          Set.of("/dossier/summits/1/follows unresolved-reference"),
          violations(factory.getValidator(), new Filing("7", broken)));
    }
  }

  private static Set<String> codes(Dossier dossier) {
    return DossierValidator.standard().validate(dossier).findings().stream()
        .map(finding -> finding.pointer() + " " + finding.code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Set<String> violations(Validator validator, T value) {
    return validator.validate(value).stream()
        .map(Archive::described)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String described(ConstraintViolation<?> violation) {
    return CommuniqueValidation.toFinding(violation)
        .map(Archive::described)
        .orElse(violation.getPropertyPath() + " " + violation.getMessage());
  }

  private static String described(Finding finding) {
    return finding.pointer() + " " + finding.code();
  }

  private static void expect(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }
}
