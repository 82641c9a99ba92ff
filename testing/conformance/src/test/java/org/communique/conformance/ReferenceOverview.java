package org.communique.conformance;

import static org.communique.conformance.ReferencePages.cell;
import static org.communique.conformance.ReferencePages.row;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.DossierRecord;
import org.communique.model.Recorded;
import org.communique.model.meta.Descriptions;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/** The first page of the reference: what there is, and which records refer to which. */
final class ReferenceOverview {

  private static final String INTRODUCTION =
      """
      The format, property by property: what stands in a dossier, what it means and what is checked.
      A dossier is one JSON document. It holds **records**, each with an id, and **judgments** about
      records. Records refer to each other by id. Everything else is a **part** of a record.

      - [Types](#types): a page for each kind of object
      - [Values](values.md): ids, dates, texts by language
      - [Code lists](vocabularies/README.md): kinds, roles, acts, topics, and what they map to
      - [Rules](rules.md): everything that a report can say, why, and an example of each
      - [Arguments of findings](findings.md): what a finding tells a program
      - [Schema](../schema.md): the same format as JSON Schema and as types for TypeScript
      """;

  private final StringBuilder page =
      new StringBuilder(ReferencePages.heading("Reference")).append(INTRODUCTION);

  private ReferenceOverview() {}

  static String render() throws IOException {
    ReferenceOverview overview = new ReferenceOverview();
    overview.picture();
    overview.types();
    overview.general();
    return overview.page.toString();
  }

  private void picture() {
    page.append(
        """

        ## What refers to what

        An arrow leads from a record to what it refers to, and names the properties. Those of its
        parts count as its own.

        """);
    page.append(several()).append("\n```mermaid\nflowchart LR\n");
    edges()
        .forEach(
            (ends, names) ->
                page.append("  %s -->|%s| %s%n".formatted(ends.get(0), names(names), ends.get(1))));
    page.append("```\n");
  }

  /** What a node stands for that is of several types. */
  private static String several() {
    Map<String, Set<String>> several = new TreeMap<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        if (property.item() instanceof Shape.Reference reference && reference.types().size() > 1) {
          Set<String> names =
              several.computeIfAbsent(node(reference.target()), n -> new TreeSet<>());
          reference.types().forEach(each -> names.add(each.getSimpleName()));
        }
      }
    }
    StringBuilder list = new StringBuilder();
    several.forEach(
        (node, types) ->
            list.append("- **")
                .append(node)
                .append("** is any of: ")
                .append(String.join(", ", types))
                .append(".\n"));
    return list.toString();
  }

  private static String names(Set<String> names) {
    return String.join(", ", names);
  }

  /** The properties that lead from one record to another, by the two. */
  private static Map<List<String>, Set<String>> edges() {
    Map<List<String>, Set<String>> edges = new TreeMap<>(Comparator.comparing(List::toString));
    for (PartType type : PartType.all()) {
      if (Recorded.class.isAssignableFrom(type.javaType())) {
        collect(node(type.javaType()), type, new LinkedHashSet<>(), edges);
      }
    }
    return edges;
  }

  private static void collect(
      String from, PartType type, Set<PartType> seen, Map<List<String>, Set<String>> edges) {
    if (!seen.add(type)) {
      return;
    }
    for (Property property : type.properties()) {
      Shape item = property.item();
      if (item instanceof Shape.Reference reference) {
        edges
            .computeIfAbsent(List.of(from, node(reference.target())), any -> new TreeSet<>())
            .add(property.name());
      } else if (item instanceof Shape.Nested nested) {
        collect(from, nested.type(), seen, edges);
      }
    }
  }

  /** Actors of all types are one node, and so is whatever record it may be. */
  private static String node(Class<?> type) {
    if (Actor.class.isAssignableFrom(type)) {
      return "Actor";
    }
    return type == DossierRecord.class ? "Record" : type.getSimpleName();
  }

  private void types() {
    page.append("\n## Types\n");
    group("Records", Recorded.class, true);
    group("Parts", Recorded.class, false);
  }

  private void group(String title, Class<?> common, boolean within) {
    page.append("\n### ").append(title).append("\n\n").append(row("type", "is"));
    page.append("|---|---|\n");
    Map<String, PartType> sorted = new TreeMap<>();
    for (PartType type : PartType.all()) {
      if (type != PartType.dossier() && common.isAssignableFrom(type.javaType()) == within) {
        sorted.put(type.name(), type);
      }
    }
    if (within) {
      page.append(typeRow(PartType.dossier()));
    }
    sorted.values().forEach(type -> page.append(typeRow(type)));
  }

  private static String typeRow(PartType type) {
    return row(
        "[%s](%s)".formatted(type.name(), ReferencePages.file(type)),
        cell(Descriptions.firstSentence(Descriptions.standard().of(type))));
  }

  private void general() throws IOException {
    page.append(
        """

        ## Rules of every type

        The reader refuses what is not of the [form](rules.md#reading). These rules are about values
        and parts of any type:

        """);
    List<String> general = RulesOfTypes.collect().general();
    for (Catalogue.Entry entry : Catalogue.entries()) {
      if (general.contains(entry.code())) {
        page.append(
            "- [`%s`](rules.md#%s), %s: %s\n"
                .formatted(entry.code(), entry.code(), entry.severity(), entry.summary()));
      }
    }
  }
}
