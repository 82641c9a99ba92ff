package org.communique.registers.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dossiers as JSON-LD 1.1, with a context of our own namespace that is made from the types
 * themselves and scoped by property: some names mean something else in another type.
 *
 * <p>A record is named by the dossier and its id, {@code urn:communique:dossier:talks#xi}; a part
 * by the dossier and its JSON Pointer, {@code
 * urn:communique:dossier:talks#/summits/0/participants/1}. References are these names. Lists keep
 * their order. The extensions of a part are one JSON literal, {@code extensions}. Nothing is lost
 * in expanding and compacting but the case of language tags, which JSON-LD turns to lower case.
 *
 * <p>{@link #mappings} is a second layer beside it: what our types, properties and codes are in
 * schema.org, PROV-O, Web Annotation and SKOS.
 */
public final class LinkedData {

  /** The namespace of our types and properties. */
  public static final String NAMESPACE = "urn:communique:vocab:";

  private static final String DOSSIERS = "urn:communique:dossier:";
  private static final String EXTENSIONS = "extensions";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ObjectNode document;

  private LinkedData(Dossier dossier) {
    String base = name(dossier);
    ObjectNode tree = (ObjectNode) MAPPER.readTree(DossierWriter.compact().toText(dossier));
    this.document = MAPPER.createObjectNode();
    document.set("@context", context());
    document.setAll(part(tree, PartType.dossier(), base, ""));
  }

  /**
   * {@return a dossier as JSON-LD}
   *
   * @param dossier the dossier
   */
  public static LinkedData of(Dossier dossier) {
    return new LinkedData(dossier);
  }

  /**
   * {@return the name of a dossier as linked data}
   *
   * @param dossier the dossier
   */
  public static String name(Dossier dossier) {
    return DOSSIERS + encoded(dossier.getId().value());
  }

  /** {@return the document, with its context} */
  public String toText() {
    return text(document);
  }

  /** {@return the context, the same for all dossiers} */
  public static String contextText() {
    ObjectNode root = MAPPER.createObjectNode();
    root.set("@context", context());
    return text(root);
  }

  private static String text(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
  }

  /** Letters, digits, hyphen, dot, underscore and tilde stay; all else is percent-encoded. */
  static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static ObjectNode part(ObjectNode node, PartType type, String base, String pointer) {
    ObjectNode named = MAPPER.createObjectNode();
    named.put("@type", type.name());
    boolean isDossier = type.javaType().equals(Dossier.class);
    boolean hasId = node.has("id") && !isDossier;
    named.put(
        "@id",
        isDossier ? base : base + "#" + (hasId ? encoded(node.get("id").asString()) : pointer));
    ObjectNode extensions = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      Optional<Property> property = property(type, each.getKey());
      if (each.getKey().startsWith("x-")) {
        extensions.set(each.getKey(), each.getValue());
        continue;
      }
      if (each.getKey().equals("id") && !isDossier) {
        continue; // It is the name.
      }
      named.set(
          each.getKey(),
          property.isEmpty()
              ? each.getValue()
              : value(
                  each.getValue(), property.get().shape(), base, pointer + "/" + each.getKey()));
    }
    if (!extensions.isEmpty()) {
      named.set(EXTENSIONS, extensions);
    }
    return named;
  }

  private static Optional<Property> property(PartType type, String name) {
    return type.properties().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static JsonNode value(JsonNode node, Shape shape, String base, String pointer) {
    if (shape instanceof Shape.Many many) {
      ArrayNode list = MAPPER.createArrayNode();
      int at = 0;
      for (JsonNode item : node) {
        list.add(value(item, many.item(), base, pointer + "/" + at++));
      }
      return list;
    }
    if (shape instanceof Shape.Nested nested) {
      return part((ObjectNode) node, nested.type(), base, pointer);
    }
    if (shape instanceof Shape.OneOf oneOf) {
      PartType type = oneOf.types().get(node.get(oneOf.discriminator()).asString());
      return part((ObjectNode) node, type, base, pointer);
    }
    if (shape instanceof Shape.Reference) {
      return MAPPER.getNodeFactory().stringNode(base + "#" + encoded(node.asString()));
    }
    return node;
  }

  private static ObjectNode context() {
    ObjectNode context = MAPPER.createObjectNode();
    context.put("@version", 1.1);
    for (PartType type : PartType.all()) {
      context.put(type.name(), NAMESPACE + type.name());
    }
    Map<String, Boolean> shared = shared();
    terms(context, List.of(PartType.dossier()), shared);
    ObjectNode extensions = context.putObject(EXTENSIONS);
    extensions.put("@id", NAMESPACE + EXTENSIONS);
    extensions.put("@type", "@json");
    return context;
  }

  /** {@return by name, whether a property is the same wherever it is} */
  private static Map<String, Boolean> shared() {
    Map<String, String> shapes = new TreeMap<>();
    Map<String, Boolean> shared = new TreeMap<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        String shape = kind(property.shape());
        String before = shapes.putIfAbsent(property.name(), shape);
        shared.merge(property.name(), before == null || before.equals(shape), Boolean::logicalAnd);
      }
    }
    return shared;
  }

  private static String kind(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return "many " + kind(many.item());
    }
    if (shape instanceof Shape.Nested nested) {
      return nested.type().name();
    }
    if (shape instanceof Shape.Coded coded) {
      return coded.vocabulary().name();
    }
    return shape.getClass().getSimpleName();
  }

  static String iri(PartType type, Property property, Map<String, Boolean> shared) {
    return NAMESPACE
        + (shared.getOrDefault(property.name(), false)
            ? property.name()
            : type.name() + "." + property.name());
  }

  private static void terms(ObjectNode context, List<PartType> types, Map<String, Boolean> shared) {
    for (PartType type : types) {
      for (Property property : type.properties()) {
        if (!property.name().equals("id") || type.javaType().equals(Dossier.class)) {
          context.set(property.name(), term(type, property, shared));
        }
      }
    }
  }

  private static ObjectNode term(PartType type, Property property, Map<String, Boolean> shared) {
    ObjectNode term = MAPPER.createObjectNode();
    term.put("@id", iri(type, property, shared));
    Shape item = property.item();
    if (property.shape() instanceof Shape.Many) {
      term.put("@container", "@list");
    } else if (item instanceof Shape.Texts) {
      term.put("@container", "@language");
    }
    if (item instanceof Shape.Texts && property.shape() instanceof Shape.Many) {
      // JSON-LD has no lists of language maps. A set is not taken apart where it has one item.
      term.put("@type", "@json");
      term.put("@container", "@set");
    } else if (item instanceof Shape.Reference) {
      term.put("@type", "@id");
    } else if (item instanceof Shape.Nested nested) {
      terms(term.putObject("@context"), List.of(nested.type()), shared);
    } else if (item instanceof Shape.OneOf oneOf) {
      terms(term.putObject("@context"), List.copyOf(oneOf.types().values()), shared);
    }
    return term;
  }

  /**
   * {@return what our terms are in other vocabularies, as JSON-LD: types and properties under those
   * of schema.org, PROV-O and Web Annotation, and each list of codes as a SKOS concept scheme}
   */
  public static String mappings() {
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode context = root.putObject("@context");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("schema", "https://schema.org/");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("oa", "http://www.w3.org/ns/oa#");
    reference(context, "subClassOf", "rdfs:subClassOf");
    reference(context, "subPropertyOf", "rdfs:subPropertyOf");
    reference(context, "inScheme", "skos:inScheme");
    reference(context, "closeMatch", "skos:closeMatch");
    context.put("notation", "skos:notation");
    for (String term : List.of("prefLabel", "definition")) {
      ObjectNode label = context.putObject(term);
      label.put("@id", "skos:" + term);
      label.put("@language", "en");
    }
    ArrayNode graph = root.putArray("@graph");
    TYPES.forEach((type, others) -> under(graph, NAMESPACE + type, "subClassOf", others));
    Map<String, Boolean> shared = shared();
    PROPERTIES.forEach(
        (name, others) -> {
          String[] words = name.split("\\.");
          PartType type =
              PartType.all().stream()
                  .filter(each -> each.name().equals(words[0]))
                  .findFirst()
                  .orElseThrow();
          Property property = property(type, words[1]).orElseThrow();
          under(graph, iri(type, property, shared), "subPropertyOf", others);
        });
    Map<String, Vocabulary<?>> lists = new TreeMap<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        if (property.item() instanceof Shape.Coded coded) {
          lists.put(coded.vocabulary().name(), coded.vocabulary());
        }
      }
    }
    lists.values().forEach(list -> scheme(graph, list));
    return text(root);
  }

  private static void reference(ObjectNode context, String term, String iri) {
    ObjectNode node = context.putObject(term);
    node.put("@id", iri);
    node.put("@type", "@id");
  }

  private static void under(ArrayNode graph, String iri, String how, List<String> others) {
    ObjectNode node = graph.addObject();
    node.put("@id", iri);
    ArrayNode list = node.putArray(how);
    others.forEach(list::add);
  }

  private static void scheme(ArrayNode graph, Vocabulary<?> list) {
    String scheme = NAMESPACE + "codes/" + list.name();
    ObjectNode node = graph.addObject();
    node.put("@id", scheme);
    node.put("@type", "skos:ConceptScheme");
    node.put("prefLabel", list.name());
    for (Code code : list.values()) {
      ObjectNode concept = graph.addObject();
      concept.put("@id", scheme + "/" + code.code());
      concept.put("@type", "skos:Concept");
      concept.put("inScheme", scheme);
      concept.put("notation", code.code());
      code.label().ifPresent(label -> concept.put("prefLabel", label));
      code.definition().ifPresent(text -> concept.put("definition", text));
    }
  }

  private static final Map<String, List<String>> TYPES = types();

  private static Map<String, List<String>> types() {
    Map<String, List<String>> types = new LinkedHashMap<>();
    types.put("Dossier", List.of("schema:Dataset", "prov:Bundle"));
    types.put("Source", List.of("schema:CreativeWork", "prov:Entity"));
    types.put("Person", List.of("schema:Person", "prov:Person"));
    types.put("State", List.of("schema:Country", "prov:Agent"));
    types.put("Territory", List.of("schema:AdministrativeArea", "prov:Agent"));
    types.put("Organization", List.of("schema:Organization", "prov:Organization"));
    types.put("Group", List.of("prov:Agent"));
    types.put("Place", List.of("schema:Place", "prov:Location"));
    types.put("Summit", List.of("schema:Event", "prov:Activity"));
    types.put("Statement", List.of("schema:Statement", "prov:Entity"));
    types.put("Agreement", List.of("schema:Legislation", "prov:Entity"));
    types.put("Office", List.of("schema:OrganizationRole"));
    types.put("Citation", List.of("oa:Annotation", "prov:Attribution"));
    types.put("TextAnchor", List.of("oa:TextQuoteSelector", "oa:TextPositionSelector"));
    return types;
  }

  private static final Map<String, List<String>> PROPERTIES = properties();

  private static Map<String, List<String>> properties() {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("Summit.title", List.of("schema:name"));
    properties.put("Person.name", List.of("schema:name"));
    properties.put("Person.born", List.of("schema:birthDate"));
    properties.put("Person.died", List.of("schema:deathDate"));
    properties.put("Source.publisher", List.of("schema:publisher"));
    properties.put("Source.authors", List.of("schema:author", "prov:wasAttributedTo"));
    properties.put("Source.published", List.of("schema:datePublished"));
    properties.put("Source.language", List.of("schema:inLanguage"));
    properties.put("Source.text", List.of("schema:text"));
    properties.put("Source.derivedFrom", List.of("prov:qualifiedDerivation"));
    properties.put("Derivation.source", List.of("prov:entity"));
    properties.put("Summit.places", List.of("schema:location", "prov:atLocation"));
    properties.put("Summit.hosts", List.of("schema:organizer"));
    properties.put("Summit.partOf", List.of("schema:superEvent"));
    properties.put("Statement.inReplyTo", List.of("schema:isBasedOn"));
    properties.put("Citation.anchors", List.of("oa:hasSelector"));
    properties.put("Citation.source", List.of("oa:hasSource"));
    properties.put("TextAnchor.exact", List.of("oa:exact"));
    properties.put("TextAnchor.prefix", List.of("oa:prefix"));
    properties.put("TextAnchor.suffix", List.of("oa:suffix"));
    properties.put("TextAnchor.start", List.of("oa:start"));
    properties.put("TextAnchor.end", List.of("oa:end"));
    return properties;
  }
}
