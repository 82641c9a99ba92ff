package org.communique.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.fixtures.Parts;
import org.communique.io.DossierWriter;
import org.communique.io.report.JsonReport;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.meta.PartType;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.Topic;
import org.communique.model.vocabulary.Weekday;

public class CommuniqueJackson2ModuleTest {

  /** A type of an integrator's own. */
  public record Case(
      String title,
      Dossier dossier,
      List<Actor> actors,
      Map<LanguageTag, Ref<Summit>> byLanguage,
      Map<Topic, List<Edtf>> dates,
      Weekday weekday,
      Extensions extensions) {}

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  /** Public, as is the type above: it stands for those of others. */
  public CommuniqueJackson2ModuleTest() {}

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Part> parts() {
    return Parts.any();
  }

  @Property(tries = 50)
  void aDossierIsWrittenAsByTheWriter(@ForAll("dossiers") Dossier dossier)
      throws JsonProcessingException {
    assertThat(mapper.readTree(mapper.writeValueAsString(dossier)))
        .isEqualTo(mapper.readTree(DossierWriter.compact().toText(dossier)));
  }

  @Property(tries = 200)
  void everyPartIsReadBackEqual(@ForAll("parts") Part part) throws JsonProcessingException {
    Class<? extends Part> type = PartType.of(part).javaType();
    assertThat((Part) mapper.readValue(mapper.writeValueAsString(part), type)).isEqualTo(part);
  }

  @Example
  void ourValuesMayLieWithinTypesOfOthers() throws JsonProcessingException {
    Case written =
        new Case(
            "A case",
            Dossier.builder().id("d").build(),
            List.of(Person.builder().id("xi").name("en", "Xi Jinping").build()),
            Map.of(LanguageTag.of("en"), Ref.to(Summit.class, "talks")),
            Map.of(Topic.TRADE, List.of(Edtf.parse("2025-05-08"))),
            Weekday.THURSDAY,
            Extensions.of("x-reviewed", 1.5));
    String json = mapper.writeValueAsString(written);
    assertThat(json)
        .contains(
            "\"dossier\":{\"formatVersion\":\"1.0\",\"id\":\"d\"}", "\"weekday\":\"thursday\"");
    assertThat(mapper.readValue(json, Case.class)).isEqualTo(written);
    assertThat(mapper.treeToValue(mapper.valueToTree(written), Case.class)).isEqualTo(written);
  }

  @Example
  void allThatIsWrongWithADossierIsToldWithPlacesFromTheDossier() {
    String json =
        """
        {"title": "A case", "dossier": {"formatVersion": "1.0", "id": "d", "summits": [
          {"id": "talks", "knid": "talks", "date": "May"}, {"id": "a", "id": "b", "kind": "talks"}]}}
        """;
    UnreadableException e =
        catchThrowableOfType(UnreadableException.class, () -> mapper.readValue(json, Case.class));
    assertThat(e.findings())
        .extracting(finding -> finding.pointer() + " " + finding.code())
        .containsExactly(
            "/summits/0 missing-property",
            "/summits/0/date malformed-value",
            "/summits/0/knid unknown-property",
            "/summits/1/id duplicate-key");
    assertThat(e.findings()).allSatisfy(finding -> assertThat(finding.position()).isEmpty());
    assertThat(e.getMessage()).startsWith("error: \"/summits/0\": \"kind\" is missing");
  }

  @Example
  void whatCannotBeAskedForIsRefused() {
    assertThatThrownBy(() -> mapper.readValue("{\"id\": \"d\"}", DossierRecord.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("JSON does not tell apart");
    assertThatThrownBy(() -> mapper.readValue("\"2025\"", EdtfInterval.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("expected an EdtfInterval, found \"2025\"");
    assertThatThrownBy(
            () -> mapper.readValue("{\"a b\": 1}", new TypeReference<Map<Id, Integer>>() {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("not an id: \"a b\"");
    Place place = Place.builder().id("moscow").name("en", "Moscow").build();
    assertThatThrownBy(() -> mapper.readerForUpdating(place).readValue("{}"))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("immutable");
  }

  @Example
  void aMapperWithoutTheModuleWritesNothingWrongly() {
    assertThatThrownBy(() -> new JsonMapper().writeValueAsString(LanguageMap.of("en", "Talks")))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("CommuniqueJackson2Module");
  }

  @Example
  void reportsAreWrittenAsByJsonReport() throws JsonProcessingException {
    Report report =
        Report.of(
            List.of(
                Finding.builder()
                    .code("no-speaker")
                    .severity(org.communique.model.finding.Severity.INFO)
                    .message("nobody speaks")
                    .build()));
    assertThat(mapper.writeValueAsString(report))
        .isEqualTo(JsonReport.compact().toText(report).strip());
  }
}
