package org.communique.io.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.meta.Descriptions;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.Vocabulary;

/** The definitions of a schema of the format: one for each type, atom and code list. */
final class FormatDefinitions {

  /** For whom a schema is. */
  enum Use {
    /** To check documents: everything that the format allows. */
    CHECKING,
    /**
     * For generators of code: without what they turn into types that let everything through, that
     * is without extensions and without groups of properties of which one is required.
     */
    CODE
  }

  private static final Descriptions DESCRIPTIONS = Descriptions.standard();

  private final Use use;
  private final Map<String, SchemaObject> definitions = new TreeMap<>();

  private FormatDefinitions(Use use) {
    this.use = use;
  }

  /** {@return all definitions but that of the dossier, by name} */
  static SchemaObject all(Use use) {
    FormatDefinitions made = new FormatDefinitions(use);
    for (PartType type : PartType.all()) {
      SchemaObject definition = made.part(type);
      if (!type.equals(PartType.dossier())) {
        made.definitions.put(type.name(), definition);
      }
    }
    SchemaObject all = new SchemaObject();
    made.definitions.forEach(all::put);
    return all;
  }

  /** {@return the definition of the dossier, which refers to the others} */
  static SchemaObject dossier(Use use) {
    return new FormatDefinitions(use).part(PartType.dossier());
  }

  /** {@return a name in words, such as "Agreement event" for {@code AgreementEvent}} */
  static String words(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.ROOT);
  }

  private SchemaObject part(PartType type) {
    SchemaObject properties = new SchemaObject();
    for (Property property : type.properties()) {
      properties.put(property.name(), property(type, property));
    }
    SchemaObject part =
        new SchemaObject()
            .put("title", words(type.name()))
            .put("description", DESCRIPTIONS.of(type))
            .put("type", "object")
            .put("properties", properties);
    if (use == Use.CHECKING) {
      part.put("patternProperties", new SchemaObject().put(Spellings.EXTENSION, true));
    }
    part.put("additionalProperties", false);
    List<String> required =
        type.properties().stream().filter(Property::isRequired).map(Property::name).toList();
    if (!required.isEmpty()) {
      part.put("required", required);
    }
    if (use == Use.CHECKING && !type.alternatives().isEmpty()) {
      part.put("anyOf", type.alternatives().stream().map(FormatDefinitions::allOf).toList());
    }
    TypeExamples.of(type.name()).ifPresent(example -> part.put("examples", List.of(example)));
    return part;
  }

  private static SchemaObject allOf(List<Property> group) {
    return new SchemaObject().put("required", group.stream().map(Property::name).toList());
  }

  private SchemaObject property(PartType type, Property property) {
    SchemaObject described = new SchemaObject().put("description", description(type, property));
    if (property.isDiscriminator()) {
      return described.put("const", name(type));
    }
    if (property.name().equals("formatVersion")) {
      return described.putAll(version());
    }
    if (property.name().equals("open")) {
      return described.putAll(openLists(type));
    }
    SchemaObject value = value(property.shape());
    // Generators of code take a reference beside other members for a type of its own.
    boolean apart = use == Use.CODE && value.members().containsKey("$ref");
    return apart ? described.put("allOf", List.of(value)) : described.putAll(value);
  }

  private static String description(PartType type, Property property) {
    String meaning = DESCRIPTIONS.of(type, property);
    return target(property.shape())
        .map(reference -> meaning + " The id of " + targets(reference) + ".")
        .orElse(meaning);
  }

  private static Optional<Shape.Reference> target(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return target(many.item());
    }
    return shape instanceof Shape.Reference reference ? Optional.of(reference) : Optional.empty();
  }

  /** {@return what a reference may lead to, in words} */
  static String targets(Shape.Reference reference) {
    List<String> names = reference.types().stream().map(Class::getSimpleName).toList();
    boolean anyActor = actors().types().size() == names.size() && names.contains("Person");
    if (anyActor) {
      return "an actor";
    }
    return names.size() > actors().types().size()
        ? "a record of any type"
        : names.stream().map(FormatDefinitions::article).collect(Collectors.joining(" or "));
  }

  private static String article(String name) {
    String word = words(name).toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  private static SchemaObject version() {
    return SchemaObject.ofType("string")
        .put("maxLength", Spellings.VERSION_LENGTH)
        .put("pattern", Spellings.VERSION)
        .put("patternErrorMessage", "Expected version 1.0 of the format, or another 1.x.")
        .put("examples", List.of(org.communique.model.Dossier.FORMAT_VERSION));
  }

  /** The names of a record's own lists are suggested; that it has them is for a rule to say. */
  private static SchemaObject openLists(PartType type) {
    List<String> lists =
        type.properties().stream()
            .filter(property -> property.shape() instanceof Shape.Many)
            .map(Property::name)
            .filter(name -> !name.equals("open"))
            .toList();
    SchemaObject names =
        new SchemaObject()
            .put(
                "anyOf",
                List.of(new SchemaObject().put("enum", lists), SchemaObject.ofType("string")));
    return SchemaObject.ofType("array").put("items", names);
  }

  private SchemaObject value(Shape shape) {
    if (shape instanceof Shape.Text) {
      return SchemaObject.ofType("string");
    }
    if (shape instanceof Shape.Flag) {
      return SchemaObject.ofType("boolean");
    }
    if (shape instanceof Shape.Whole whole) {
      return SchemaObject.ofType("integer").put("minimum", whole.min()).put("maximum", whole.max());
    }
    if (shape instanceof Shape.Decimal decimal) {
      return SchemaObject.ofType("number")
          .put("minimum", decimal.min())
          .put("maximum", decimal.max());
    }
    if (shape instanceof Shape.Texts) {
      return define("LanguageMap", this::languageMap);
    }
    if (shape instanceof Shape.Atom atom) {
      return define(atom.type().getSimpleName(), () -> atom(atom.type()));
    }
    if (shape instanceof Shape.Coded coded) {
      return define(coded.vocabulary().type().getSimpleName(), () -> codes(coded.vocabulary()));
    }
    if (shape instanceof Shape.Reference) {
      return value(id());
    }
    if (shape instanceof Shape.Nested nested) {
      return SchemaObject.reference(nested.type().name());
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return define(Actor.class.getSimpleName(), () -> oneOf(oneOf));
    }
    if (shape instanceof Shape.Many many) {
      return many(many);
    }
    throw new AssertionError("a shape that the schema does not know: " + shape);
  }

  private SchemaObject define(String name, java.util.function.Supplier<SchemaObject> definition) {
    if (!definitions.containsKey(name)) {
      SchemaObject made = definition.get();
      definitions.put(name, made);
    }
    return SchemaObject.reference(name);
  }

  private SchemaObject many(Shape.Many many) {
    SchemaObject list = SchemaObject.ofType("array").put("items", value(many.item()));
    if (many.min() > 0) {
      list.put("minItems", many.min());
    }
    if (many.max() < Integer.MAX_VALUE) {
      list.put("maxItems", many.max());
    }
    return list;
  }

  private SchemaObject languageMap() {
    return described(LanguageMap.class)
        .put("type", "object")
        .put("propertyNames", value(languageTag()))
        .put("additionalProperties", SchemaObject.ofType("string"))
        .put("minProperties", 1)
        .put("examples", List.of(new SchemaObject().put("en", "Talks").put("zh-Hans", "会谈")));
  }

  /** {@return title and description of a class of the model} */
  private static SchemaObject described(Class<?> type) {
    return new SchemaObject()
        .put("title", words(type.getSimpleName()))
        .put("description", opening(DESCRIPTIONS.of(type)));
  }

  /** The rest of a class comment is for those who program in Java. */
  private static String opening(String description) {
    return description.split("\n\n", 2)[0];
  }

  private static SchemaObject atom(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? described(type).putAll(Spellings.of(type).schema())
        : described(type)
            .put("enum", Arrays.stream(constants).map(c -> ((ClosedCode) c).code()).toList());
  }

  /** Known codes are listed with what they mean; others are allowed, for the list is open. */
  private SchemaObject codes(Vocabulary<?> list) {
    SchemaObject known =
        new SchemaObject()
            .put("enum", list.values().stream().map(Code::code).toList())
            .put(
                "enumDescriptions",
                list.values().stream().map(FormatDefinitions::meaning).toList());
    SchemaObject other =
        SchemaObject.ofType("string")
            .put("maxLength", Spellings.CODE_LENGTH)
            .put("pattern", Spellings.CODE)
            .put(
                "patternErrorMessage",
                "Expected words of a-z and 0-9 joined by a single '-', such as pull-aside.");
    if (use == Use.CODE) {
      other.put("tsType", "string & {}"); // Else the known codes would drown in string.
    }
    return new SchemaObject()
        .put("title", words(list.type().getSimpleName()))
        .put(
            "description",
            opening(DESCRIPTIONS.of(list)) + " A code of the list " + list.name() + ", or another.")
        .put("anyOf", List.of(known, other))
        .put("examples", List.of(list.values().get(0).code()));
  }

  private static String meaning(Code code) {
    String label = code.label().orElse(code.code());
    return code.definition().map(definition -> label + ": " + definition).orElse(label);
  }

  private SchemaObject oneOf(Shape.OneOf oneOf) {
    List<SchemaObject> types = new ArrayList<>();
    oneOf.types().values().forEach(type -> types.add(SchemaObject.reference(type.name())));
    return described(Actor.class).put("oneOf", types);
  }

  private static String name(PartType type) {
    return actors().types().entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Shape.OneOf actors() {
    return (Shape.OneOf) item("actors");
  }

  /** {@return what a list of the dossier is a list of} */
  static Shape item(String list) {
    Shape shape = PartType.dossier().find(list).orElseThrow().shape();
    return ((Shape.Many) shape).item();
  }

  private static Shape id() {
    return PartType.dossier().find("id").orElseThrow().shape();
  }

  private static Shape languageTag() {
    return PartType.of(org.communique.model.Content.class).find("language").orElseThrow().shape();
  }
}
