package org.communique.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.fixtures.Parts;
import org.communique.io.DossierWriter;
import org.communique.io.codec.ModelTypes;
import org.communique.io.report.JsonReport;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Group;
import org.communique.model.Part;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Digest;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.ActorType;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;
import org.communique.model.vocabulary.Vocabularies;
import org.communique.model.vocabulary.Vocabulary;
import org.communique.model.vocabulary.Weekday;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

public class CommuniqueModuleTest {

  /** A type of an integrator's own. */
  public record Case(
      String title,
      Summit summit,
      List<Actor> actors,
      Optional<Actor> host,
      Map<LanguageTag, Ref<Summit>> byLanguage,
      Map<Topic, List<Edtf>> dates,
      Atoms atoms) {}

  /** One of each value that has a text form of its own. */
  public record Atoms(
      Id id,
      Ref<Place> place,
      LanguageTag language,
      LanguageMap title,
      Edtf date,
      EdtfInterval interval,
      IsoDuration delay,
      Digest digest,
      Uri url,
      Pointer pointer,
      Extensions extensions,
      SummitKind kind,
      Weekday weekday,
      DatePart part,
      ActorType type) {}

  private static final Atoms ATOMS =
      new Atoms(
          Id.of("talks"),
          Ref.to(Place.class, "moscow"),
          LanguageTag.of("zh-Hans"),
          LanguageMap.of("en", "Talks"),
          Edtf.parse("2025-05~"),
          (EdtfInterval) Edtf.parse("2025-05-08/2025-05-09"),
          IsoDuration.parse("-P1W"),
          Digest.ofText("Talks"),
          Uri.of("https://example.org/2"),
          Pointer.parse("/content/0"),
          Extensions.of("x-reviewed", null),
          SummitKind.of("smoke-signal"),
          Weekday.THURSDAY,
          DatePart.START,
          ActorType.GROUP);

  private final JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  /**
   * Public, as are the types above: they stand for those of others, which a mapper has to reach.
   */
  public CommuniqueModuleTest() {}

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Part> parts() {
    return Parts.any();
  }

  @Property(tries = 100)
  void aDossierIsWrittenAsByTheWriter(@ForAll("dossiers") Dossier dossier) {
    assertThat(mapper.writeValueAsString(dossier))
        .isEqualTo(DossierWriter.compact().toText(dossier));
  }

  @Property(tries = 300)
  void everyPartIsReadBackEqual(@ForAll("parts") Part part) {
    Class<? extends Part> type = PartType.of(part).javaType();
    assertThat((Part) mapper.readValue(mapper.writeValueAsString(part), type)).isEqualTo(part);
  }

  @Property(tries = 100)
  void everyPartPassesThroughATree(@ForAll("parts") Part part) {
    JsonNode tree = mapper.valueToTree(part);
    assertThat((Part) mapper.treeToValue(tree, PartType.of(part).javaType())).isEqualTo(part);
  }

  @Example
  void ourValuesMayLieWithinTypesOfOthers() {
    Summit summit = Summit.builder().id("talks").kind(SummitKind.TALKS).build();
    Case written =
        new Case(
            "A case",
            summit,
            List.of(
                Person.builder().id("xi").name("en", "Xi Jinping").build(),
                Group.builder().id("media").name("en", "Media").unnamed(true).build()),
            Optional.of(State.builder().id("russia").name("en", "Russia").build()),
            Map.of(LanguageTag.of("en"), Ref.to(Summit.class, "talks")),
            Map.of(Topic.of("trade"), List.of(Edtf.parse("2025-05-08"))),
            ATOMS);
    String json = mapper.writeValueAsString(written);
    assertThat(json).contains("\"actors\":[{\"id\":\"xi\",\"type\":\"person\"");
    assertThat(mapper.readValue(json, Case.class)).isEqualTo(written);
  }

  @Example
  void aReferenceLeadsToTheTypeThatIsAskedFor() {
    Ref<Place> place = mapper.readValue("\"moscow\"", new TypeReference<Ref<Place>>() {});
    assertThat(place.type()).isEqualTo(Place.class);
  }

  @Example
  void anActorOfAnotherTypeThanAskedForIsRefused() {
    String json = "{\"id\": \"xi\", \"type\": \"person\", \"name\": {\"en\": \"Xi Jinping\"}}";
    assertThat(mapper.readValue(json, Actor.class)).isInstanceOf(Person.class);
    assertThatThrownBy(() -> mapper.readValue(json, State.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("expected one of state, found \"person\"");
  }

  @Example
  void everyCodeIsReadAndWritten() {
    for (Vocabulary<? extends Code> list : Vocabularies.all()) {
      for (Code code : list.values()) {
        String json = mapper.writeValueAsString(code);
        assertThat(json).isEqualTo("\"" + code.code() + "\"");
        assertThat((Code) mapper.readValue(json, list.type())).isSameAs(code);
      }
    }
  }

  @Example
  void theSettingsOfTheMapperDoNotChangeTheFormat() {
    JsonMapper shouting =
        JsonMapper.builder()
            .addModule(new CommuniqueModule())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .build();
    Dossier dossier = Dossier.builder().id("d").build();
    assertThat(shouting.writeValueAsString(dossier))
        .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"d\"}");
  }

  @Example
  void allThatIsWrongWithAValueIsInOneException() {
    String json =
        """
        {"title": "A case", "actors": [
          {"id": "xi", "type": "person", "naem": {"en": "Xi Jinping"}, "offices": [{"from": "May"}]}]}
        """;
    UnreadableException e =
        catchThrowableOfType(UnreadableException.class, () -> mapper.readValue(json, Case.class));
    assertThat(e).isInstanceOf(DatabindException.class);
    assertThat(e.findings())
        .extracting(Finding::code)
        .containsExactly(
            "missing-property", "unknown-property", "missing-property", "malformed-value");
    assertThat(e.findings())
        .extracting(finding -> finding.pointer().toString())
        .containsExactly(
            "/actors/0", "/actors/0/naem", "/actors/0/offices/0", "/actors/0/offices/0/from");
    assertThat(e.getMessage())
        .startsWith("2:3: error: \"/actors/0\": \"name\" is missing")
        .doesNotContain("reference chain", "Source", "jackson");
  }

  @Example
  void aDossierOfAnotherVersionIsRefused() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"formatVersion\": \"2.0\", \"id\": 1}", Dossier.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("[unsupported-version]");
  }

  @Example
  void aMalformedKeyIsRefused() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"a b\": 1}", new TypeReference<Map<Id, Integer>>() {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("not an id: \"a b\"");
  }

  @Example
  void aDateOfAnotherFormThanAskedForIsRefused() {
    assertThatThrownBy(() -> mapper.readValue("\"2025\"", EdtfInterval.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("expected an EdtfInterval, found \"2025\"");
  }

  @Example
  void whatJsonDoesNotTellApartCannotBeAskedFor() {
    assertThatThrownBy(() -> mapper.readValue("{\"id\": \"d\"}", DossierRecord.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(
            "DossierRecord stands for several types that JSON does not tell apart");
    DossierRecord entry = Place.builder().id("moscow").name("en", "Moscow").build();
    assertThat(mapper.writerFor(DossierRecord.class).writeValueAsString(entry))
        .isEqualTo("{\"id\":\"moscow\",\"name\":{\"en\":\"Moscow\"}}");
  }

  @Example
  void theServiceLoaderFindsTheModule() {
    Dossier dossier = Dossier.builder().id("d").build();
    String json = DossierWriter.compact().toText(dossier);
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(dossier)).isEqualTo(json);
    assertThat(found.readValue(json, Dossier.class)).isEqualTo(dossier);
  }

  @Property(tries = 100)
  void aMapperWithoutTheModuleWritesNoPart(@ForAll("parts") Part part) {
    assertThatThrownBy(() -> new JsonMapper().writeValueAsString(part))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("findAndAddModules()");
  }

  @Example
  void aMapperWithoutTheModuleWritesNoValueWrongly() {
    JsonMapper bare = new JsonMapper();
    for (RecordComponent component : Atoms.class.getRecordComponents()) {
      Object value = valueOf(component);
      if (value instanceof Enum) {
        assertThat(bare.writeValueAsString(value)).isEqualTo(mapper.writeValueAsString(value));
      } else {
        assertThatThrownBy(() -> bare.writeValueAsString(value))
            .as(component.getName())
            .isInstanceOf(DatabindException.class)
            .hasMessageContaining("findAndAddModules()");
      }
    }
    assertThatThrownBy(() -> bare.writeValueAsString(Report.empty()))
        .isInstanceOf(DatabindException.class);
  }

  private static Object valueOf(RecordComponent component) {
    try {
      return component.getAccessor().invoke(ATOMS);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Spring, Jakarta REST and others turn a path or a query into a value by this method. */
  @Example
  void whateverIsATextHasAValueOf() throws ReflectiveOperationException {
    for (RecordComponent component : Atoms.class.getRecordComponents()) {
      Class<?> type = component.getType();
      if (type == Ref.class || ModelTypes.isCompound(type) || type == EdtfInterval.class) {
        continue;
      }
      Object value = valueOf(component);
      String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
      assertThat(type.getMethod("valueOf", String.class).invoke(null, text)).isEqualTo(value);
    }
    for (Vocabulary<? extends Code> list : Vocabularies.all()) {
      Code code = list.values().get(0);
      assertThat(list.type().getMethod("valueOf", String.class).invoke(null, code.code()))
          .isSameAs(code);
    }
  }

  @Example
  void aReaderForUpdatingIsRefusedRatherThanLoseWhatItDoesNotRead() {
    Place place = Place.builder().id("moscow").name("en", "Moscow").build();
    assertThatThrownBy(
            () -> mapper.readerForUpdating(place).readValue("{\"note\": {\"en\": \"a city\"}}"))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("immutable")
        .hasMessageContaining("merge");
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<Finding> findings =
        Combinators.combine(
                Arbitraries.of(Severity.class),
                Arbitraries.of("blank-text", "no-evidence"),
                Arbitraries.of("", "/id", "/actors/10/name", "/x-~1"),
                Arbitraries.of("one", "two \ud83d"),
                Arbitraries.integers().between(0, 7))
            .as(
                (severity, code, pointer, message, more) -> {
                  Finding.Builder finding =
                      Finding.builder(severity, code, Pointer.parse(pointer), message);
                  if ((more & 1) != 0) {
                    finding.position(Position.of(3, 14)).file("a.json");
                  }
                  if ((more & 2) != 0) {
                    finding.argument("id", "x").addRelated(Pointer.parse("/id"));
                  }
                  if (more == 3) {
                    finding.fix(
                        Fix.suggested(
                            "write it",
                            PatchOperation.add(Pointer.parse("/id"), PatchValue.of("x\"y")),
                            PatchOperation.replace(
                                Pointer.parse("/a"), PatchValue.ofJson("{\"b\":[1,null]}")),
                            PatchOperation.move(Pointer.parse("/a"), Pointer.parse("/b")),
                            PatchOperation.copy(Pointer.parse("/a"), Pointer.parse("/b")),
                            PatchOperation.test(Pointer.parse("/a"), PatchValue.of(2)),
                            PatchOperation.remove(Pointer.parse("/c"))));
                  }
                  if ((more & 4) != 0 && severity != Severity.ERROR) {
                    finding.acknowledged(more == 4 ? "" : "it is so");
                  }
                  return finding.build();
                });
    return Combinators.combine(findings.list().ofMaxSize(8), Arbitraries.of(0, 1, 100))
        .as((list, cap) -> Report.builder(cap).addAll(list).build());
  }

  @Property(tries = 300)
  void aReportIsWrittenAsByJsonReportAndReadBackEqual(@ForAll("reports") Report report) {
    String json = mapper.writeValueAsString(report);
    assertThat(json).isEqualTo(JsonReport.compact().toText(report).strip());
    assertThat(mapper.readValue(json, Report.class)).isEqualTo(report);
    for (Finding finding : report.findings()) {
      assertThat(mapper.readValue(mapper.writeValueAsString(finding), Finding.class))
          .isEqualTo(finding);
    }
  }

  @Example
  void whatIsNoReportIsRefused() {
    for (String json :
        List.of(
            "[]",
            "{\"findings\": 1}",
            "{\"findings\": [{}], \"totals\": {}}",
            "{\"findings\": [], \"totals\": {\"error\": -1}}",
            "{\"findings\": [], \"totals\": {\"error\": 1, \"warning\": 0, \"info\": 0,"
                + " \"byCode\": {}}}",
            "{\"findings\": [{\"code\": \"a\", \"severity\": \"fatal\"}]}",
            "{\"findings\": [{\"code\": \"a\", \"severity\": \"error\", \"pointer\": \"x\"}]}")) {
      assertThatThrownBy(() -> mapper.readValue(json, Report.class))
          .as(json)
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("not a report: ");
    }
  }

  @Example
  void textWithHalfACharacterIsWrittenAsItsEscape() {
    assertThat(mapper.writeValueAsString(LanguageMap.of("en", "\ud83d")))
        .isEqualTo("{\"en\":\"\\uD83D\"}");
  }
}
