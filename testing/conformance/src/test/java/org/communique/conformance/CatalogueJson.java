package org.communique.conformance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue for programs; {@code RuleCatalogue} says what is in it. */
final class CatalogueJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CatalogueJson() {}

  static String render() throws IOException {
    ObjectNode catalogue = MAPPER.createObjectNode();
    ArrayNode rules = catalogue.putArray("rules");
    for (Catalogue.Entry entry : Catalogue.entries()) {
      add(entry, rules.addObject());
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return MAPPER.writer().with(printer).writeValueAsString(catalogue) + "\n";
  }

  private static void add(Catalogue.Entry entry, ObjectNode node) throws IOException {
    RuleExample example = RuleExample.of(entry.code());
    node.put("code", entry.code());
    node.put("severity", entry.severity().label());
    node.put("area", entry.area());
    node.put("summary", entry.summary());
    node.put("because", entry.because());
    if (!entry.formerly().isEmpty()) {
      ArrayNode formerly = node.putArray("formerly");
      entry.formerly().forEach(formerly::add);
    }
    ArrayNode foundBy = node.putArray("foundBy");
    entry.foundBy().forEach(foundBy::add);
    text(example.violating())
        .ifPresentOrElse(
            text -> node.put("violating", text),
            () ->
                node.put(
                    "violatingBytes", Base64.getEncoder().encodeToString(example.violating())));
    ArrayNode expected = node.putArray("expected");
    for (RuleExample.Row row : example.expected()) {
      expected.addObject().put("code", row.code()).put("pointer", row.pointer());
    }
    node.put("conforming", text(example.conforming()).orElseThrow());
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
