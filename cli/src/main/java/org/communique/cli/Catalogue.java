package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.communique.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of all codes that a finding can have, as the validation module ships it. */
final class Catalogue {

  private Catalogue() {}

  /**
   * What the catalogue says of a code.
   *
   * @param code the code, as findings carry it
   * @param severity how much it matters
   * @param area the chapter
   * @param summary what holds where the rule is kept
   * @param because why anyone should care
   * @param formerly the codes that it had before
   * @param violating a document that breaks the rule
   * @param conforming a document that keeps it
   */
  record Entry(
      String code,
      String severity,
      String area,
      String summary,
      String because,
      List<String> formerly,
      byte[] violating,
      byte[] conforming) {

    private static Entry of(JsonNode node) {
      return new Entry(
          node.path("code").stringValue(),
          node.path("severity").stringValue(),
          node.path("area").stringValue(),
          node.path("summary").stringValue(),
          node.path("because").stringValue(),
          node.path("formerly").valueStream().map(JsonNode::stringValue).toList(),
          document(node, "violating"),
          document(node, "conforming"));
    }

    /** What is no text in UTF-8 stands there in Base64. */
    private static byte[] document(JsonNode node, String name) {
      JsonNode bytes = node.path(name + "Bytes");
      return bytes.isString()
          ? Base64.getDecoder().decode(bytes.stringValue())
          : node.path(name).stringValue().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** {@return all codes, chapter by chapter} */
  static List<Entry> all() throws IOException {
    try (InputStream in = RuleCatalogue.open()) {
      return entries(in);
    }
  }

  /**
   * {@return the entry of a code; empty if there is none}
   *
   * @param code a code, or one that an entry had before
   * @param entries the entries of a catalogue
   */
  static Optional<Entry> find(String code, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .or(() -> entries.stream().filter(entry -> entry.formerly().contains(code)).findFirst());
  }

  /** {@return the entries of a catalogue} */
  static List<Entry> entries(InputStream catalogue) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : JsonMapper.shared().readTree(catalogue).path("rules")) {
      entries.add(Entry.of(node));
    }
    return List.copyOf(entries);
  }
}
