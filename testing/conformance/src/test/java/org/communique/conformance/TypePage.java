package org.communique.conformance;

import static org.communique.conformance.ReferencePages.cell;
import static org.communique.conformance.ReferencePages.kebab;
import static org.communique.conformance.ReferencePages.row;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.meta.Descriptions;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.vocabulary.ClosedCode;

/** The reference page of one type of part. */
final class TypePage {

  private static final Descriptions DESCRIPTIONS = Descriptions.standard();

  private final PartType type;
  private final StringBuilder page;

  private TypePage(PartType type) {
    this.type = type;
    this.page = new StringBuilder(ReferencePages.heading(type.name()));
  }

  static String render(PartType type, TypeExamples.Example example, Set<String> rules) {
    TypePage writer = new TypePage(type);
    writer.introduce();
    writer.properties();
    writer.example(example);
    writer.rules(rules);
    return writer.page.toString();
  }

  private void introduce() {
    page.append(DESCRIPTIONS.of(type)).append("\n\n");
    String places = places();
    if (!places.isEmpty()) {
      page.append("Stands in: ").append(places).append(".\n\n");
    }
    page.append("In Java: `")
        .append(type.javaType().getName())
        .append("`. In the [schema](../../schema/dossier.schema.json): ")
        .append(type == PartType.dossier() ? "the root" : "`#/$defs/" + type.name() + "`")
        .append(". [All types](../README.md#types)\n");
  }

  /** The properties that hold parts of this type. */
  private String places() {
    Set<String> places = new TreeSet<>();
    for (PartType holder : PartType.all()) {
      for (Property property : holder.properties()) {
        if (holds(property.item())) {
          places.add(
              "[`%s.%s`](%s.md#properties)"
                  .formatted(holder.name(), property.name(), kebab(holder.name())));
        }
      }
    }
    return String.join(", ", places);
  }

  private boolean holds(Shape item) {
    return item instanceof Shape.Nested nested && nested.type() == type
        || item instanceof Shape.OneOf oneOf && oneOf.types().containsValue(type);
  }

  private void properties() {
    page.append("\n## Properties\n\n");
    if (!type.alternatives().isEmpty()) {
      page.append("At least one of these is given: ")
          .append(
              type.alternatives().stream()
                  .map(TypePage::together)
                  .collect(Collectors.joining("; ")))
          .append(".\n\n");
    }
    page.append(row("property", "shape", "required", "how many", "code list or target", "meaning"));
    page.append("|---|---|---|---|---|---|\n");
    for (Property property : type.properties()) {
      page.append(
          row(
              "`" + property.name() + "`",
              shape(property.item()),
              required(property),
              count(property.shape()),
              target(property.item()),
              cell(DESCRIPTIONS.of(type, property))));
    }
    page.append(
        "\nProperties whose names begin with `x-` are extensions: any JSON may stand in them.\n");
  }

  private static String together(List<Property> group) {
    return group.stream()
        .map(property -> "`" + property.name() + "`")
        .collect(Collectors.joining(" and "));
  }

  private String required(Property property) {
    if (property.isRequired()) {
      return "yes";
    }
    return type.alternatives().stream().anyMatch(group -> group.contains(property))
        ? "see above"
        : "no";
  }

  private static String count(Shape shape) {
    if (!(shape instanceof Shape.Many many)) {
      return "one";
    }
    boolean any = many.min() == 0 && many.max() == Integer.MAX_VALUE;
    return any ? "a list" : "a list, " + many.expected();
  }

  private static String shape(Shape item) {
    if (item instanceof Shape.Text) {
      return "[text](../values.md#text)";
    } else if (item instanceof Shape.Texts) {
      return value("LanguageMap", "text by language");
    } else if (item instanceof Shape.Flag) {
      return "[true or absent](../values.md#flag)";
    } else if (item instanceof Shape.Whole whole) {
      return whole.expected();
    } else if (item instanceof Shape.Decimal decimal) {
      return decimal.expected();
    } else if (item instanceof Shape.Coded) {
      return value("Code", "code");
    } else if (item instanceof Shape.Reference) {
      return "[reference](../values.md#reference)";
    } else if (item instanceof Shape.Atom atom) {
      return isClosed(atom) ? "code, closed list" : value(atom.type().getSimpleName());
    } else if (item instanceof Shape.Nested || item instanceof Shape.OneOf) {
      return "object";
    }
    throw new AssertionError("the pages have no word for " + item);
  }

  private static String value(String name) {
    return value(name, ValuesPage.title(name));
  }

  private static String value(String name, String text) {
    return "[%s](../values.md#%s)".formatted(text, ValuesPage.anchor(name));
  }

  private static boolean isClosed(Shape.Atom atom) {
    return ClosedCode.class.isAssignableFrom(atom.type());
  }

  private static String target(Shape item) {
    if (item instanceof Shape.Coded coded) {
      return list(coded.vocabulary().name());
    } else if (item instanceof Shape.Atom atom && isClosed(atom)) {
      return list(kebab(atom.type().getSimpleName()));
    } else if (item instanceof Shape.Reference reference) {
      return reference.types().stream()
          .map(Class::getSimpleName)
          .sorted()
          .map(TypePage::type)
          .collect(Collectors.joining(", "));
    } else if (item instanceof Shape.Nested nested) {
      return type(nested.type().name());
    } else if (item instanceof Shape.OneOf oneOf) {
      return oneOf.types().values().stream()
          .map(each -> type(each.name()))
          .collect(Collectors.joining(", "));
    }
    return "";
  }

  private static String list(String name) {
    return "[%s](../vocabularies/%s.md)".formatted(name, name);
  }

  private static String type(String name) {
    return "[%s](%s.md)".formatted(name, kebab(name));
  }

  private void example(TypeExamples.Example example) {
    String pointer = example.pointer().toString();
    page.append("\n## Example\n\n```json\n")
        .append(example.json())
        .append("\n```\n\nFrom [")
        .append(example.file())
        .append("](../../../")
        .append(example.file())
        .append(")")
        .append(pointer.isEmpty() ? "" : " at `" + pointer + "`")
        .append(", in which reader and rules find no error.\n");
  }

  private void rules(Set<String> codes) {
    page.append("\n## Rules\n\n");
    for (Catalogue.Entry entry : Catalogue.entries()) {
      if (codes.contains(entry.code())) {
        page.append(
            "- [`%s`](../rules.md#%s), %s: %s\n"
                .formatted(entry.code(), entry.code(), entry.severity(), entry.summary()));
      }
    }
    page.append(codes.isEmpty() ? "" : "\n")
        .append("The [rules of every type](../README.md#rules-of-every-type) hold here as well.\n");
  }
}
