package org.communique.io.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.schema.Extraction.Unfound;
import org.communique.model.Citation;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Source;
import org.communique.model.TextAnchor;
import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Passage;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.text.CodePointRange;
import org.communique.model.value.Digest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a dossier of what a language model filled in by {@link JsonSchema#extraction}.
 *
 * <p>The sources are known beforehand, with their texts, and so may be actors and places. What the
 * model quotes is looked for in the text of the source cited: where it is found at one place, the
 * anchor gets the source's own words and their offsets; else it stays as it was, and the rules on
 * quotations say what is wrong with it. Sources get the digest of their text.
 *
 * <p>An empty text, an empty list, 0 and false are what is not known, and are left out. Nothing
 * else is: what does not follow the format is reported by the reader.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ExtractionMapper {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final PartType CONTENT = PartType.of(Content.class);
  private static final PartType CITATION = PartType.of(Citation.class);

  private final Dossier known;

  private ExtractionMapper(Dossier known) {
    this.known = known;
  }

  /**
   * {@return what puts extractions into a dossier}
   *
   * @param known a dossier with the sources and their texts, and whatever else is known beforehand
   */
  public static ExtractionMapper into(Dossier known) {
    return new ExtractionMapper(Objects.requireNonNull(known, "known"));
  }

  /**
   * Puts an extraction into the dossier, after the records that are known.
   *
   * @param extraction JSON that follows the schema of extractions
   * @return the dossier and what was found; if the text is no JSON object, only that is found
   */
  public Extraction map(String extraction) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(extraction);
    } catch (JacksonException e) {
      return new Extraction(DossierReader.strict().read(extraction), List.of());
    }
    return tree instanceof ObjectNode object
        ? new Run(withDigests(known)).put(object)
        : new Extraction(DossierReader.strict().read(extraction), List.of());
  }

  private static Dossier withDigests(Dossier dossier) {
    List<Source> sources = dossier.getSources().stream().map(ExtractionMapper::digested).toList();
    return dossier.toBuilder().sources(sources).build();
  }

  private static Source digested(Source source) {
    return source.getTextDigest().isPresent() || source.getText().isEmpty()
        ? source
        : source.toBuilder().textDigest(Digest.ofText(source.getText().get())).build();
  }

  /** One extraction. */
  private static final class Run {

    private final Dossier known;
    private final Map<String, Optional<CapturedText>> texts = new HashMap<>();
    private final List<Unfound> unfound = new ArrayList<>();

    Run(Dossier known) {
      this.known = known;
    }

    Extraction put(ObjectNode extraction) {
      ObjectNode dossier = (ObjectNode) MAPPER.readTree(DossierWriter.compact().toText(known));
      for (Map.Entry<String, JsonNode> list : extraction.properties()) {
        Optional<Property> property = PartType.dossier().find(list.getKey());
        boolean isExtracted = ExtractedProperties.LISTS.contains(list.getKey());
        if (isExtracted && list.getValue() instanceof ArrayNode items) {
          Shape item = FormatDefinitions.item(list.getKey());
          append(dossier.withArray(list.getKey()), item, items, list.getKey());
        } else if (property.isEmpty() || !isBlank(list.getValue())) {
          dossier.set(list.getKey(), list.getValue());
        }
      }
      return new Extraction(DossierReader.strict().read(dossier.toString()), unfound);
    }

    private void append(ArrayNode target, Shape shape, ArrayNode items, String list) {
      for (JsonNode item : items) {
        Pointer at = Pointer.ROOT.child(list).child(target.size());
        target.add(value(shape, item, at));
      }
    }

    private JsonNode value(Shape shape, JsonNode node, Pointer at) {
      if (shape instanceof Shape.Texts && node instanceof ArrayNode entries) {
        return texts(entries);
      }
      if (shape instanceof Shape.Many many && node instanceof ArrayNode items) {
        ArrayNode list = NODES.arrayNode();
        for (JsonNode item : items) {
          list.add(value(many.item(), item, at.child(list.size())));
        }
        return list;
      }
      if (shape instanceof Shape.Nested nested && node instanceof ObjectNode object) {
        return part(nested.type(), object, at);
      }
      if (shape instanceof Shape.OneOf oneOf && node instanceof ObjectNode object) {
        PartType type = oneOf.types().get(object.path(oneOf.discriminator()).asString(""));
        return type == null ? node : part(type, object, at);
      }
      return node;
    }

    /** A list with one language twice stays a list, which the reader refuses. */
    private static JsonNode texts(ArrayNode entries) {
      ObjectNode map = NODES.objectNode();
      for (JsonNode entry : entries) {
        String language = entry.path("language").asString("");
        if (entry.size() != 2 || !entry.path("text").isString() || map.has(language)) {
          return entries;
        }
        map.set(language, entry.path("text"));
      }
      return map;
    }

    private ObjectNode part(PartType type, ObjectNode object, Pointer at) {
      ObjectNode part = NODES.objectNode();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        Property property = type.property(name);
        boolean leftOut =
            isBlank(member.getValue()) && (property == null || !property.isRequired());
        if (!leftOut) {
          part.set(
              name,
              property == null
                  ? member.getValue()
                  : value(property.shape(), member.getValue(), at.child(name)));
        }
      }
      if (type.equals(CONTENT)) {
        markQuotations(part, at);
      } else if (type.equals(CITATION)) {
        ground(part);
      }
      return part;
    }

    /** Turns the words quoted into ranges of the text, each after the one before if it can be. */
    private void markQuotations(ObjectNode content, Pointer at) {
      if (!(content.get("quotedRanges") instanceof ArrayNode quoted)
          || !content.path("text").isString()) {
        return;
      }
      String text = content.get("text").asString();
      ArrayNode ranges = NODES.arrayNode();
      int from = 0;
      for (JsonNode each : quoted) {
        String words = each.path("words").asString("");
        CodePointRange range = find(words, text, from);
        if (range == null) {
          unfound.add(new Unfound(at, words));
          continue;
        }
        ObjectNode made = ranges.addObject().put("start", range.start()).put("end", range.end());
        copyOthers(each, made);
        from = range.end();
      }
      content.set("quotedRanges", ranges);
      if (ranges.isEmpty()) {
        content.remove("quotedRanges");
      }
    }

    private static void copyOthers(JsonNode quotation, ObjectNode range) {
      for (Map.Entry<String, JsonNode> member : quotation.properties()) {
        if (!member.getKey().equals("words") && !isBlank(member.getValue())) {
          range.set(member.getKey(), member.getValue());
        }
      }
    }

    private static @Nullable CodePointRange find(String words, String text, int from) {
      if (words.isEmpty()) {
        return null;
      }
      int begin = text.offsetByCodePoints(0, from);
      int found = text.indexOf(words, begin);
      if (found < 0) {
        return null;
      }
      int start = text.codePointCount(0, found);
      return new CodePointRange(start, start + words.codePointCount(0, words.length()));
    }

    private void ground(ObjectNode citation) {
      Optional<CapturedText> text = text(citation.path("source").asString(""));
      if (text.isEmpty()) {
        return;
      }
      if (citation.get("anchors") instanceof ArrayNode anchors) {
        groundAnchors(text.get(), anchors);
      }
      if (citation.get("chain") instanceof ArrayNode hops) {
        hops.forEach(hop -> groundAttribution(text.get(), hop));
      }
    }

    private Optional<CapturedText> text(String source) {
      return texts.computeIfAbsent(
          source,
          id ->
              known.getSources().stream()
                  .filter(each -> each.getId().value().equals(id))
                  .findFirst()
                  .flatMap(Source::getText)
                  .map(CapturedText::of));
    }

    private static void groundAnchors(CapturedText text, ArrayNode anchors) {
      List<ObjectNode> nodes = new ArrayList<>();
      List<TextAnchor> words = new ArrayList<>();
      for (JsonNode node : anchors) {
        if (node instanceof ObjectNode anchor && anchor.path("exact").isString()) {
          nodes.add(anchor);
          words.add(anchor(anchor));
        }
      }
      List<Grounding> grounded = text.groundInOrder(words);
      for (int i = 0; i < nodes.size(); i++) {
        ObjectNode anchor = nodes.get(i);
        grounded.get(i).place().ifPresent(place -> fill(anchor, "exact", place));
      }
    }

    private static TextAnchor anchor(ObjectNode node) {
      TextAnchor.Builder anchor = TextAnchor.builder().exact(node.get("exact").asString());
      if (node.path("prefix").isString()) {
        anchor.prefix(node.get("prefix").asString());
      }
      if (node.path("suffix").isString()) {
        anchor.suffix(node.get("suffix").asString());
      }
      return anchor.build();
    }

    private static void groundAttribution(CapturedText text, JsonNode hop) {
      if (hop instanceof ObjectNode node && node.path("asWritten").isString()) {
        text.ground(node.get("asWritten").asString())
            .place()
            .ifPresent(place -> fill(node, "asWritten", place));
      }
    }

    private static void fill(ObjectNode node, String words, Passage place) {
      node.put(words, place.text()).put("start", place.start()).put("end", place.end());
    }
  }

  /** {@return whether a value is what stands for nothing, to the bottom} */
  private static boolean isBlank(JsonNode node) {
    if (node.isContainer()) {
      return node.valueStream().allMatch(ExtractionMapper::isBlank);
    }
    return node.isString() && node.asString().isEmpty()
        || node.isNumber() && node.decimalValue().signum() == 0
        || node.isBoolean() && !node.booleanValue();
  }
}
