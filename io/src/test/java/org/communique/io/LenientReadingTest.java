package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.Person;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LenientReadingTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  /** Puts members that no version knows into objects of the dossier, at every level. */
  private static final class Later {

    private final Random random;
    private int added;

    Later(long seed) {
      this.random = new Random(seed);
    }

    String of(Dossier dossier) {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(DossierWriter.compact().toBytes(dossier));
      part(tree, PartType.dossier());
      tree.put("formatVersion", "1." + random.nextInt(100));
      return tree.toString();
    }

    private void part(ObjectNode part, PartType type) {
      for (org.communique.model.meta.Property property : type.properties()) {
        JsonNode value = part.get(property.name());
        if (value != null) {
          value(value, property.shape());
        }
      }
      for (int more = random.nextInt(4) - 1; more > 0; more--) {
        part.set("later" + random.nextInt(100) + "-\u00e9\n\"", anything(0));
        added++;
      }
    }

    private void value(JsonNode value, Shape shape) {
      if (shape instanceof Shape.Nested nested) {
        part((ObjectNode) value, nested.type());
      } else if (shape instanceof Shape.OneOf oneOf) {
        part((ObjectNode) value, oneOf.types().get(value.get(oneOf.discriminator()).asString()));
      } else if (shape instanceof Shape.Many many) {
        value.forEach(item -> value(item, many.item()));
      }
    }

    private JsonNode anything(int depth) {
      return switch (random.nextInt(depth > 2 ? 6 : 8)) {
        case 0 -> MAPPER.getNodeFactory().nullNode();
        case 1 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
        case 2 -> MAPPER.getNodeFactory().numberNode(random.nextGaussian() * 1e9);
        case 3 -> MAPPER.getNodeFactory().numberNode(random.nextLong());
        case 4 -> MAPPER.getNodeFactory().stringNode("text \u0001 \"\\ 🕊 " + random.nextInt());
        case 5 -> MAPPER.getNodeFactory().stringNode("");
        case 6 -> {
          ObjectNode object = MAPPER.createObjectNode();
          for (int at = random.nextInt(3); at > 0; at--) {
            object.set("m" + at, anything(depth + 1));
          }
          yield object;
        }
        default -> {
          var list = MAPPER.createArrayNode();
          for (int at = random.nextInt(3); at > 0; at--) {
            list.add(anything(depth + 1));
          }
          yield list;
        }
      };
    }
  }

  @Property(tries = 60)
  void whatIsNotKnownIsWarnedOfAndWrittenBack(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    Assume.that(CanonicalFormTest.hasCanonicalForm(dossier));
    Later later = new Later(seed);
    String text = later.of(dossier);
    ReadResult read = DossierReader.lenient().withMaxFindings(Integer.MAX_VALUE).read(text);

    assertThat(read.isLossless()).isTrue();
    assertThat(read.report().totalsByCode().getOrDefault("unknown-property", 0L))
        .isLessThanOrEqualTo(later.added);
    assertThat(read.findings())
        .allMatch(finding -> finding.code().equals("unknown-property"))
        .allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(CanonicalForm.of(read.dossier().orElseThrow()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            new String(
                CanonicalForm.ofJson(text.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8));
  }

  @Property(tries = 30)
  void whatIsKnownIsReadAsStrictReadingDoes(@ForAll("dossiers") Dossier dossier) {
    String text = DossierWriter.pretty().toText(dossier);

    assertThat(DossierReader.lenient().read(text).dossier()).contains(dossier);
    assertThat(DossierReader.lenient().recovering().read(text).broken()).isEmpty();
  }

  private static final String PERSON =
      "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"actors\":[{\"id\":\"p\",\"type\":\"person\","
          + "\"name\":{\"en\":\"P\"},\"members\":[{\"actor\":\"a\"}],\"extent\":{\"min\":2}}]}";

  @Test
  void aPropertyOfAnotherTypeOfActorIsKeptToo() {
    ReadResult read = DossierReader.lenient().read(PERSON);

    assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(read.isLossless()).isTrue();
    assertThat(read.findings())
        .extracting(Finding::pointer)
        .containsExactly(Pointer.parse("/actors/0/extent"), Pointer.parse("/actors/0/members"));
    assertThat(canonical(DossierWriter.compact().toText(read.dossier().orElseThrow())))
        .isEqualTo(canonical(PERSON));
  }

  private static String canonical(String json) {
    return new String(
        CanonicalForm.ofJson(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsSetInJavaIsWrittenInThePlaceOfWhatWasKept() {
    Person person =
        Person.builder()
            .id("p")
            .name("en", "P")
            .extensions(
                org.communique.model.value.Extensions.none()
                    .withUnknown("born", "kept")
                    .withUnknown("later", 1))
            .born("1950")
            .build();
    String text =
        DossierWriter.compact().toText(Dossier.builder().id("d").addActor(person).build());

    assertThat(text).contains("\"born\":\"1950\"", "\"later\":1").doesNotContain("kept");
  }

  @Test
  void strictReadingStillRefuses() {
    assertThat(DossierReader.strict().read(PERSON).report().hasErrors()).isTrue();
  }

  private static final String SOUND_VISIT = "{\"id\": \"%s\", \"kind\": \"visit\"}";

  private static String dossier(String... summits) {
    return "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"summits\": [\n"
        + String.join(",\n", summits)
        + "]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"b\"}",
        "{\"id\": \"b\", \"kind\": 1e3}",
        "{\"id\": \"b\", \"kind\": \"visit\", \"participants\": [{\"role\": \"guest\"}]}",
        "{\"id\": \"b\", \"kind\": \"visit\", \"topics\": [1.50]}",
        "{\"id\": \"b\", \"kind\": \"visit\", \"topics\": \"trade\"}",
        "7",
        "null",
        "[{\"id\": [\"x\", 1.00]}]",
        "\"\\uD83D\"",
        "{}"
      })
  void oneBrokenRecordDoesNotLoseTheDossier(String broken) {
    String text = dossier(visit("a"), broken, visit("c"));
    ReadResult read = DossierReader.strict().recovering().read(text);

    assertThat(read.dossier().orElseThrow().getSummits())
        .extracting(summit -> summit.getId().value())
        .containsExactly("a", "c");
    assertThat(read.canBeJudged()).isTrue();
    assertThat(read.hasEveryPart()).isFalse();
    assertThat(read.isLossless()).isFalse();
    assertThat(read.broken()).hasSize(1);
    BrokenRecord kept = read.broken().get(0);
    assertThat(kept.pointer()).hasToString("/summits/1");
    assertThat(kept.json().replaceAll("\\s", "")).isEqualTo(broken.replaceAll("\\s", ""));
    assertThat(kept.id().isPresent()).isEqualTo(broken.contains("\"b\""));
    String written =
        DossierWriter.compact().keeping(read.broken()).toText(read.dossier().orElseThrow());
    assertThat(written.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    assertThat(
            MAPPER.readTree(
                DossierWriter.pretty().keeping(read.broken()).toText(read.dossier().orElseThrow())))
        .isEqualTo(MAPPER.readTree(text));
  }

  private static String visit(String id) {
    return String.format(SOUND_VISIT, id);
  }

  @Test
  void brokenRecordsMayBeDropped() {
    ReadResult read = DossierReader.strict().recovering().read(dossier("1", visit("a"), "2"));

    assertThat(
            DossierWriter.compact()
                .keeping(read.broken().subList(1, 2))
                .toText(read.dossier().orElseThrow()))
        .contains("\"summits\":[{\"id\":\"a\",\"kind\":\"visit\"},2]");
    assertThat(DossierWriter.compact().toText(read.dossier().orElseThrow()))
        .contains("\"summits\":[{\"id\":\"a\",\"kind\":\"visit\"}]");
  }

  @Test
  void aListOfBrokenRecordsAloneIsWrittenBack() {
    ReadResult read = DossierReader.strict().recovering().read(dossier("1", "2"));

    assertThat(DossierWriter.compact().keeping(read.broken()).toText(read.dossier().orElseThrow()))
        .endsWith("\"summits\":[1,2]}");
  }

  @Test
  void findingsOfRulesLeadToTheText() throws Exception {
    ReadResult read =
        DossierReader.strict().recovering().read(dossier("1", visit("a"), "2", visit("b")));
    Report found =
        Report.of(
            List.of(
                Finding.builder(
                        Severity.INFO, "rule", Pointer.parse("/summits/1/kind"), "of the second")
                    .addRelated(Pointer.parse("/summits/0"))
                    .build()));
    Finding located = read.locate(found).findings().get(0);

    assertThat(located.pointer()).hasToString("/summits/3/kind");
    assertThat(located.related()).containsExactly(Pointer.parse("/summits/1"));
    assertThat(located.position()).map(Position::line).contains(5);
  }

  @Test
  void lossesAreThoseOfTheDossierThatWasBuilt() {
    ReadResult read =
        DossierReader.strict()
            .recovering()
            .read(
                dossier(
                    "1", "{\"id\": \"a\", \"kind\": \"visit\", \"date\": \"May\"}", visit("b")));

    assertThat(read.losses().areIn(Pointer.parse("/summits/0"))).isTrue();
    assertThat(read.losses().areIn(Pointer.parse("/summits/1"))).isFalse();
    assertThat(read.losses().areInRecordOf(Pointer.parse("/summits/1"))).isTrue();
  }

  @Property(tries = 40)
  void whatIsBrokenAtRandomIsWrittenBack(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    Assume.that(CanonicalFormTest.hasCanonicalForm(dossier));
    Random random = new Random(seed);
    ObjectNode tree = (ObjectNode) MAPPER.readTree(DossierWriter.compact().toBytes(dossier));
    Map<String, JsonNode> lists =
        tree.propertyStream()
            .filter(each -> each.getValue().isArray() && !each.getKey().startsWith("x-"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (JsonNode list : lists.values()) {
      if (list.size() > 0 && list.get(0).isObject()) {
        ((ObjectNode) list.get(random.nextInt(list.size()))).remove("id");
      }
    }
    String text = tree.toString();
    ReadResult read = DossierReader.strict().recovering().read(text);

    assertThat(
            canonical(
                DossierWriter.compact()
                    .keeping(read.broken())
                    .toText(read.dossier().orElseThrow())))
        .isEqualTo(canonical(text));
  }

  @Test
  void whatIsNoJsonToItsEndIsNotRecovered() {
    String cut = dossier("1", visit("a"));
    ReadResult read = DossierReader.strict().recovering().read(cut.substring(0, cut.length() - 2));

    assertThat(read.dossier()).isEmpty();
    assertThat(read.broken()).isEmpty();
    assertThat(read.canBeJudged()).isFalse();
  }
}
