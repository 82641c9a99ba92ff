package org.communique.io.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.model.QuotedRange;
import org.communique.model.meta.Descriptions;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.text.Spelling;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;

/**
 * The definitions of the schema for language models: closed, everything required, no maps, no
 * union.
 *
 * <p>What is not known is written as an empty text, an empty list, 0 or false, since each union
 * with null doubles a grammar.
 */
final class ExtractionDefinitions {

  private static final Descriptions DESCRIPTIONS = Descriptions.standard();

  private final Map<String, SchemaObject> definitions = new TreeMap<>();

  private ExtractionDefinitions() {}

  /**
   * {@return the schema of an object with these lists}
   *
   * @param lists names of lists of a dossier
   * @throws IllegalArgumentException if one is none, or is not extracted
   */
  static SchemaObject of(Collection<String> lists) {
    ExtractionDefinitions made = new ExtractionDefinitions();
    SchemaObject properties = new SchemaObject();
    for (String list : chosen(lists)) {
      properties.put(
          list,
          SchemaObject.ofType("array").put("items", made.value(FormatDefinitions.item(list))));
    }
    SchemaObject definitions = new SchemaObject();
    SchemaObject root =
        new SchemaObject()
            .put("title", "Extraction")
            .put(
                "description",
                "What a text says. Everything is required: where the text says nothing write"
                    + " \"\", [], 0 or false. Dates are in EDTF. Ids are unique; refer to records by"
                    + " id. Quote words exactly.")
            .putAll(closed(properties));
    made.definitions.forEach(definitions::put);
    return root.put("$defs", definitions);
  }

  private static Set<String> chosen(Collection<String> lists) {
    if (lists.isEmpty()) {
      throw new IllegalArgumentException("no list of records was named");
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String list : lists) {
      if (!ExtractedProperties.LISTS.contains(list)) {
        String near =
            Spelling.nearest(list, ExtractedProperties.LISTS)
                .map(nearest -> "; perhaps " + nearest + " was meant")
                .orElse("");
        throw new IllegalArgumentException(
            "\"%s\" is no list of records that can be extracted; expected some of %s%s"
                .formatted(list, String.join(", ", ExtractedProperties.LISTS), near));
      }
    }
    ExtractedProperties.LISTS.stream().filter(lists::contains).forEach(chosen::add);
    return chosen;
  }

  private static SchemaObject closed(SchemaObject properties) {
    return SchemaObject.ofType("object")
        .put("properties", properties)
        .put("additionalProperties", false)
        .put("required", List.copyOf(properties.members().keySet()));
  }

  private SchemaObject part(PartType type) {
    return define(type.name(), () -> made(type));
  }

  private SchemaObject made(PartType type) {
    SchemaObject properties = new SchemaObject();
    if (type.equals(PartType.of(QuotedRange.class))) {
      properties.put(
          "words", SchemaObject.ofType("string").put("description", "The words quoted."));
    }
    for (Property property : ExtractedProperties.of(type)) {
      properties.put(property.name(), property(type, property));
    }
    return closed(properties);
  }

  private SchemaObject property(PartType type, Property property) {
    SchemaObject value =
        property.name().equals("open")
            ? openLists(type)
            : value(property.shape(), property.isRequired());
    boolean isPlain = !value.members().containsKey("$ref");
    return isPlain && !property.name().equals("id")
        ? value.put("description", Descriptions.firstSentence(DESCRIPTIONS.of(type, property)))
        : value;
  }

  private static SchemaObject openLists(PartType type) {
    List<String> lists =
        ExtractedProperties.of(type).stream()
            .filter(property -> property.shape() instanceof Shape.Many)
            .map(Property::name)
            .filter(name -> !name.equals("open"))
            .toList();
    return SchemaObject.ofType("array").put("items", new SchemaObject().put("enum", lists));
  }

  private SchemaObject value(Shape shape) {
    return value(shape, true);
  }

  private SchemaObject value(Shape shape, boolean required) {
    if (shape instanceof Shape.Text || shape instanceof Shape.Reference) {
      return SchemaObject.ofType("string");
    }
    if (shape instanceof Shape.Flag) {
      return SchemaObject.ofType("boolean");
    }
    if (shape instanceof Shape.Whole) {
      return SchemaObject.ofType("integer");
    }
    if (shape instanceof Shape.Texts) {
      return define("Texts", ExtractionDefinitions::texts);
    }
    if (shape instanceof Shape.Atom atom) {
      return atom(atom, required);
    }
    if (shape instanceof Shape.Coded coded) {
      return codes(coded, required);
    }
    if (shape instanceof Shape.Nested nested) {
      return part(nested.type());
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return define("Actor", () -> actor(oneOf));
    }
    if (shape instanceof Shape.Many many) {
      return SchemaObject.ofType("array").put("items", value(many.item(), true));
    }
    throw new AssertionError("a shape that is not extracted: " + shape);
  }

  private SchemaObject define(String name, Supplier<SchemaObject> definition) {
    if (!definitions.containsKey(name)) {
      SchemaObject made = definition.get();
      definitions.put(name, made);
    }
    return SchemaObject.reference(name);
  }

  private static SchemaObject texts() {
    SchemaObject entry =
        new SchemaObject()
            .put(
                "language", SchemaObject.ofType("string").put("description", "BCP 47, such as en."))
            .put("text", SchemaObject.ofType("string"));
    return SchemaObject.ofType("array").put("items", closed(entry));
  }

  private SchemaObject atom(Shape.Atom atom, boolean required) {
    Object[] constants = atom.type().getEnumConstants();
    return constants == null
        ? SchemaObject.ofType("string")
        : enumeration(
            atom.type(), required, Arrays.stream(constants).map(c -> ((ClosedCode) c).code()));
  }

  private SchemaObject codes(Shape.Coded coded, boolean required) {
    return enumeration(
        coded.vocabulary().type(), required, coded.vocabulary().values().stream().map(Code::code));
  }

  /** A list that may be left open in a text has one choice more: the empty text. */
  private SchemaObject enumeration(Class<?> type, boolean required, Stream<String> codes) {
    Stream<String> choices = required ? codes : Stream.concat(Stream.of(""), codes);
    return define(
        type.getSimpleName() + (required ? "" : "OrNone"),
        () -> SchemaObject.ofType("string").put("enum", choices.toList()));
  }

  private SchemaObject actor(Shape.OneOf oneOf) {
    SchemaObject properties = new SchemaObject();
    for (String name : ExtractedProperties.ACTOR) {
      if (name.equals(oneOf.discriminator())) {
        properties.put(
            name, SchemaObject.ofType("string").put("enum", List.copyOf(oneOf.types().keySet())));
      } else {
        PartType owner =
            oneOf.types().values().stream()
                .filter(type -> type.property(name) != null)
                .findFirst()
                .orElseThrow();
        properties.put(name, property(owner, owner.find(name).orElseThrow()));
      }
    }
    return closed(properties);
  }
}
