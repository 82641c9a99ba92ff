package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/**
 * Writes the reference pages of the code lists, one for each and one of all, from the tables, the
 * metamodel and our own comments.
 */
final class VocabularyPages {

  private static final List<Class<? extends ClosedCode>> CLOSED =
      List.of(ActorType.class, DateDirection.class, DatePart.class, Weekday.class);

  private static final String GENERATED =
      "<!-- Generated: `mvn test -pl model -Dcommunique.update=true` rewrites this page. -->\n\n";

  private static final String INTRODUCTION =
      """
      Codes are written in lower-kebab form: words of `a-z` and `0-9` joined by a single `-`, at most
      100 characters. An **open** list is what we know today: a code that is not in it survives
      reading and writing as it is, and draws a finding of severity info. A **closed** list takes its
      own codes alone.

      The tables lie beside the classes in `model/src/main/resources`. To add a code, add its row,
      its constant, and its place in the list of the class; tests hold the three together.

      A mapping reads `scheme[@edition]:code match (note)`. `exact` is the same meaning, `close`
      nearly the same, and `broad` says that the other scheme's code means more than ours. Only
      mappings that were checked against the other scheme's own files are given: `cameo@gdelt` and
      `cameo@1.1` are the CAMEO code book as GDELT uses it and its edition 1.1, `plover` the PLOVER
      code book, `medtop` the media topics of the IPTC, `schema.org` and `wikidata` what they say.
      """;

  private VocabularyPages() {}

  /** {@return the pages by the names of their files} */
  static Map<String, String> render() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", overview());
    Vocabularies.all().forEach(list -> pages.put(list.name() + ".md", openList(list)));
    CLOSED.forEach(type -> pages.put(closedName(type) + ".md", closedList(type)));
    return pages;
  }

  private static String overview() {
    StringBuilder page = new StringBuilder("# Code lists\n\n" + GENERATED + INTRODUCTION);
    page.append("\n## Open lists\n\n").append(row("list", "says", "class", "codes"));
    page.append("|---|---|---|--:|\n");
    for (Vocabulary<?> list : Vocabularies.all()) {
      page.append(contentsRow(list.name(), list.type(), list.values().size()));
    }
    page.append("\n## Closed lists\n\n").append(row("list", "says", "class", "codes"));
    page.append("|---|---|---|--:|\n");
    for (Class<? extends ClosedCode> type : CLOSED) {
      page.append(contentsRow(closedName(type), type, type.getEnumConstants().length));
    }
    return page.toString();
  }

  private static String contentsRow(String name, Class<?> type, int codes) {
    return row(
        "[" + name + "](" + name + ".md)",
        SourceComments.of(type).ofClass().get(0),
        code(type.getSimpleName()),
        String.valueOf(codes));
  }

  private static String openList(Vocabulary<?> list) {
    StringBuilder page = new StringBuilder(heading(list.name(), list.type()));
    page.append(usedIn(shape -> shape instanceof Shape.Coded c && c.vocabulary() == list));
    List<String> columns = list.table().columns();
    page.append("## Codes\n\n").append(header(columns));
    for (Code code : list.values()) {
      page.append(row(columns.stream().map(column -> cell(list, code, column)).toList()));
    }
    return page.toString();
  }

  private static String closedList(Class<? extends ClosedCode> type) {
    StringBuilder page = new StringBuilder(heading(closedName(type), type));
    page.append(usedIn(shape -> isOf(type, shape)));
    page.append("## Codes\n\n").append(header(List.of("code", "definition")));
    SourceComments comments = SourceComments.of(type);
    for (ClosedCode value : type.getEnumConstants()) {
      page.append(row(code(value.code()), comments.ofConstant(((Enum<?>) value).name())));
    }
    return page.toString();
  }

  /** A type of actor is the value that tells the parts of such a property apart. */
  private static boolean isOf(Class<?> closed, Shape shape) {
    return shape instanceof Shape.Atom atom && atom.type() == closed;
  }

  private static String heading(String name, Class<?> type) {
    List<String> paragraphs = SourceComments.of(type).ofClass();
    return "# "
        + name
        + "\n\n"
        + GENERATED
        + String.join("\n\n", paragraphs.subList(0, Math.min(2, paragraphs.size())))
        + "\n\nClass "
        + code(type.getName())
        + "; [all code lists](README.md).\n\n";
  }

  /** The properties that hold codes of the list, and the class of the codes. */
  private static String usedIn(Predicate<Shape> holds) {
    List<String> places = new ArrayList<>();
    for (PartType type : PartType.all()) {
      for (Property property : type.properties()) {
        if (holds.test(property.item())) {
          places.add(
              "[`%s.%s`](../types/%s.md#properties)"
                  .formatted(type.name(), property.name(), kebab(type.name())));
        }
      }
    }
    return places.isEmpty()
        ? ""
        : places.stream().sorted().collect(Collectors.joining(", ", "Stands in: ", ".\n\n"));
  }

  private static String closedName(Class<?> type) {
    return kebab(type.getSimpleName());
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String header(List<String> columns) {
    return row(columns.stream().map(column -> column.replace('-', ' ')).toList())
        + "|---".repeat(columns.size())
        + "|\n";
  }

  private static String row(String... cells) {
    return row(List.of(cells));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String cell(Vocabulary<?> list, Code code, String column) {
    String text = list.table().cell(code.code(), column).orElse("").replace("|", "\\|");
    return column.equals("code") ? code(text) : text;
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
