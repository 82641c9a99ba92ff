package org.communique.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each property of the format is told somewhere: without it, the account of some dossier would be
 * another.
 */
class EverythingIsToldTest {

  /** What is not told, each with the reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("Dossier.formatVersion", "there is one"),
          Map.entry("Source.text", "show tells what is made of it; whether it is held is told"),
          Map.entry("Content.form", "ranges and marks show it; only a summary is told"),
          Map.entry("Citation.anchors", "communique ground tells where the words stand"),
          Map.entry("TextAnchor.exact", "as anchors"),
          Map.entry("TextAnchor.prefix", "as anchors"),
          Map.entry("TextAnchor.suffix", "as anchors"),
          Map.entry("TextAnchor.start", "as anchors"),
          Map.entry("TextAnchor.end", "as anchors"),
          Map.entry("Hop.start", "where its words stand, as anchors"),
          Map.entry("Hop.end", "where its words stand, as anchors"),
          Map.entry("DateAsWritten.language", "the words are told"),
          Map.entry("DateAsWritten.weekday", "the words are told, and the date they come to"),
          Map.entry("DateAsWritten.fixes", "the words are told, and the date they come to"),
          Map.entry("DateAsWritten.shift", "the words are told, and the date they come to"),
          Map.entry("DateAsWritten.direction", "the words are told, and the date they come to"),
          Map.entry("Judgment.id", "it is told with its records, and nothing refers to it"),
          Map.entry("DateAsWritten.part", "the words are told, and the date they come to"),
          Map.entry("DateAsWritten.anchor", "the words are told, and the date they come to"));

  private static final Telling TELLING =
      Telling.of(List.of(LanguageTag.of("en")), LocalDate.of(2026, 1, 1)).inFull();

  @Example
  void eachPropertyIsToldUnlessThereIsAReason() {
    Set<String> open = new TreeSet<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        open.add(type.name() + "." + property.name());
      }
    }
    open.removeAll(EXCEPTIONS.keySet());
    Random random = new Random(7);
    RandomGenerator<Dossier> any = generator(Dossiers.any());
    RandomGenerator<Dossier> coherent = generator(Dossiers.coherent());
    for (int tries = 0; tries < 400 && !open.isEmpty(); tries++) {
      RandomGenerator<Dossier> generator = tries % 2 == 0 ? coherent : any;
      removeTold(open, generator.next(random).value());
    }

    assertThat(open).as("properties that show does not tell; tell them, or say why not").isEmpty();
  }

  private static RandomGenerator<Dossier> generator(Arbitrary<Dossier> dossiers) {
    return dossiers.generator(1000, true);
  }

  /** An exception that is told after all, or is no property any more, is to be removed. */
  @Example
  void eachExceptionIsAProperty() {
    Set<String> all = new HashSet<>();
    for (PartType type : PartType.all()) {
      type.properties().forEach(property -> all.add(type.name() + "." + property.name()));
    }
    assertThat(all).containsAll(EXCEPTIONS.keySet());
  }

  private static void removeTold(Set<String> open, Dossier dossier) {
    String told = Account.of(dossier, TELLING);
    String json = DossierWriter.compact().toText(dossier);
    for (PartType type : PartType.all()) {
      for (Located<?> part : DossierIndex.of(dossier).walk().parts(type)) {
        for (Property property : type.properties()) {
          String name = type.name() + "." + property.name();
          if (open.contains(name) && isTold(part, property, json, told)) {
            open.remove(name);
          }
        }
      }
    }
  }

  private static boolean isTold(Located<?> located, Property property, String json, String told) {
    JsonNode root = JsonMapper.shared().readTree(json);
    Part part = located.part();
    if (property.get(part) == null
        || !(root.at(located.pointer().toString()) instanceof ObjectNode node)
        || !node.has(property.name())) {
      return false;
    }
    if (property.isRequired() || property.name().equals("type")) {
      change(node, property.name());
    } else {
      node.remove(property.name());
    }
    return DossierReader.strict()
        .read(root.toString())
        .dossier()
        .filter(without -> !Account.of(without, TELLING).equals(told))
        .isPresent();
  }

  /** What is required cannot be left out, but it can be something else. */
  private static void change(ObjectNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isString()) {
      node.put(name, "something-else");
    } else if (value.isNumber()) {
      node.put(name, value.doubleValue() == 0 ? 1 : 0);
    } else if (value.isObject()) {
      node.putObject(name).put("en", "something else");
    } else {
      node.remove(name);
    }
  }
}
