package org.communique.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.io.schema.JsonSchema;
import org.communique.model.meta.Descriptions;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference page of the values that are no objects: ids, dates, texts by language. */
final class ValuesPage {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ValuesPage() {}

  static String render() {
    StringBuilder page = new StringBuilder(ReferencePages.heading("Values"));
    page.append("The values that properties hold where they hold no object. What is not known is");
    page.append(" left out; `null` stands nowhere.\n");
    section(page, "Text", "Any text of well-formed Unicode. A JSON string.");
    section(page, "Flag", "`true`, or left out for no. A JSON boolean.");
    section(page, "Reference", "The [id](#id) of a record of the same dossier. A JSON string.");
    JsonNode definitions = MAPPER.readTree(JsonSchema.dossier().toText()).path("$defs");
    for (Class<?> type : types()) {
      section(page, title(type.getSimpleName()), Descriptions.standard().of(type));
      examples(page, definitions.path(type.getSimpleName()).path("examples"));
    }
    return page.toString();
  }

  /** {@return the heading of a class of values, such as "Language tag"} */
  static String title(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.equals("edtf") ? "EDTF" : words.equals("uri") ? "URI" : words;
  }

  /** {@return the anchor of that heading} */
  static String anchor(String name) {
    return title(name).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static List<Class<?>> types() {
    TreeMap<String, Class<?>> types = new TreeMap<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        if (property.item() instanceof Shape.Atom atom
            && !ClosedCode.class.isAssignableFrom(atom.type())) {
          types.put(atom.type().getSimpleName(), atom.type());
        }
      }
    }
    types.put("LanguageMap", LanguageMap.class);
    types.put("Code", Code.class);
    return new ArrayList<>(types.values());
  }

  private static void section(StringBuilder page, String title, String text) {
    page.append("\n## ")
        .append(Character.toUpperCase(title.charAt(0)))
        .append(title.substring(1))
        .append("\n\n")
        .append(text)
        .append('\n');
  }

  private static void examples(StringBuilder page, JsonNode examples) {
    Set<String> seen = new TreeSet<>();
    List<String> shown = new ArrayList<>();
    for (JsonNode example : examples) {
      if (seen.add(example.toString())) {
        shown.add("`" + example + "`");
      }
    }
    if (!shown.isEmpty()) {
      page.append("\nExamples: ").append(String.join(", ", shown)).append('\n');
    }
  }
}
