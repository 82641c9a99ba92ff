package org.communique.registers.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.model.Dossier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers as JSON-LD, expanded and compacted by another's library. */
class LinkedDataTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Path EXAMPLES = Path.of("..", "examples", "dossiers");

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void expandingAndCompactingLosesNothingButTheCaseOfLanguageTags() throws Exception {
    for (Path file : examples()) {
      Dossier dossier = DossierReader.strict().read(file).dossier().orElseThrow();
      LinkedData linked = LinkedData.of(dossier);

      JsonNode back = withoutNames(roundTrip(linked.toText()), LinkedData.name(dossier) + "#");

      JsonNode original = lowerTags(MAPPER.readTree(Files.readString(file)));
      Map<String, String> lost = leaves(original);
      Map<String, String> kept = leaves(lowerTags(back));
      lost.entrySet().removeAll(leaves(lowerTags(back)).entrySet());
      kept.entrySet().removeAll(leaves(original).entrySet());
      assertThat(lost).as("lost of " + file).isEmpty();
      assertThat(kept).as("added to " + file).isEmpty();
    }
  }

  @Test
  void extensionsAndIdsOfAnyLettersAreKept() throws Exception {
    Dossier dossier =
        DossierReader.strict()
            .read(
                """
                {"formatVersion": "1.0", "id": "d/1", "x-own": [{"a": [1, "two", null]}],
                 "actors": [{"id": "größe/1:2", "type": "state", "name": {"en": "A"}}]}
                """)
            .dossier()
            .orElseThrow();
    LinkedData linked = LinkedData.of(dossier);

    JsonNode back = withoutNames(roundTrip(linked.toText()), LinkedData.name(dossier) + "#");

    assertThat(back.get("x-own")).isEqualTo(MAPPER.readTree("[{\"a\": [1, \"two\", null]}]"));
    assertThat(back.get("actors").get(0).get("id").asString()).isEqualTo("größe/1:2");
  }

  @Test
  void everyPropertyBecomesAStatement() throws JsonLdError {
    String text =
        LinkedData.of(
                DossierReader.strict()
                    .read(
                        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"title\": {\"zh-Hans\": \"标题\"}}")
                    .dossier()
                    .orElseThrow())
            .toText();

    String expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get().toString();
    assertThat(expanded)
        .contains("urn:communique:vocab:title", "urn:communique:dossier:d", "标题", "zh-hans");
  }

  @Test
  void theSecondLayerIsJsonLdAndTellsOfEveryCode() throws JsonLdError {
    String expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(LinkedData.mappings()))).get().toString();

    assertThat(expanded)
        .contains(
            "http://www.w3.org/ns/prov#Entity",
            "https://schema.org/Event",
            "http://www.w3.org/ns/oa#exact",
            "http://www.w3.org/2004/02/skos/core#ConceptScheme",
            "urn:communique:vocab:codes/summit-kinds/talks");
  }

  private static JsonNode roundTrip(String text) throws JsonLdError {
    JsonDocument document = JsonDocument.of(new StringReader(text));
    JsonStructure expanded = JsonLd.expand(document).get();
    JsonObject context = ((JsonObject) document.getJsonContent().orElseThrow());
    JsonObject compacted =
        JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(context)).get();
    return MAPPER.readTree(compacted.toString());
  }

  /** Takes the names away again, and turns those of records into ids. */
  private static JsonNode withoutNames(JsonNode node, String base) {
    if (node.isArray()) {
      var list = MAPPER.createArrayNode();
      node.forEach(item -> list.add(withoutNames(item, base)));
      return list;
    }
    if (node.isString() && node.asString().startsWith(base)) {
      return MAPPER.getNodeFactory().stringNode(decoded(node.asString().substring(base.length())));
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode plain = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      switch (each.getKey()) {
        case "@context", "@type" -> {}
        case "@id" -> {
          String name = each.getValue().asString();
          if (name.startsWith(base) && !name.startsWith(base + "/")) {
            plain.put("id", decoded(name.substring(base.length())));
          }
        }
        case "extensions" -> plain.setAll((ObjectNode) each.getValue());
        default -> plain.set(each.getKey(), withoutNames(each.getValue(), base));
      }
    }
    return plain;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static JsonNode lowerTags(JsonNode node) {
    if (node.isArray()) {
      var list = MAPPER.createArrayNode();
      node.forEach(item -> list.add(lowerTags(item)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode lower = MAPPER.createObjectNode();
    node.properties()
        .forEach(
            each ->
                lower.set(
                    each.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]+)+")
                        ? each.getKey().toLowerCase(Locale.ROOT)
                        : each.getKey(),
                    lowerTags(each.getValue())));
    return lower;
  }

  /** All values by their places; the order of properties says nothing. */
  private static Map<String, String> leaves(JsonNode node) {
    Map<String, String> leaves = new TreeMap<>();
    collect(node, "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String at, Map<String, String> leaves) {
    if (node.isArray()) {
      for (int item = 0; item < node.size(); item++) {
        collect(node.get(item), at + "/" + item, leaves);
      }
    } else if (node.isObject()) {
      node.properties().forEach(each -> collect(each.getValue(), at + "/" + each.getKey(), leaves));
    } else {
      leaves.put(at, node.toString());
    }
  }
}
