package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.model.meta.PartType;

/**
 * The pages of {@code docs/reference} that are made here; those of the code lists are the model's.
 */
final class ReferencePages {

  static final Path FOLDER = Path.of("..", "..", "docs", "reference");

  private static final String GENERATED =
      "<!-- Generated: `mvn test -pl testing/conformance -am -Dcommunique.update=true` rewrites this"
          + " page. -->";

  private ReferencePages() {}

  /** {@return the pages by their paths below the folder} */
  static Map<String, String> render() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", ReferenceOverview.render());
    pages.put("rules.md", CataloguePage.render());
    pages.put("findings.md", FindingsPage.render());
    pages.put("values.md", ValuesPage.render());
    TypeExamples examples = TypeExamples.collect();
    RulesOfTypes rules = RulesOfTypes.collect();
    for (PartType type : PartType.all()) {
      pages.put(file(type), TypePage.render(type, examples.of(type), rules.of(type)));
    }
    return pages;
  }

  /** {@return how each page begins} */
  static String heading(String title) {
    return "# " + title + "\n\n" + GENERATED + "\n\n";
  }

  /** {@return the page of a type} */
  static String file(PartType type) {
    return "types/" + kebab(type.name()) + ".md";
  }

  /** {@return a name in upper camel case in the form of a file name} */
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** {@return a row of a table} */
  static String row(String... cells) {
    return row(List.of(cells));
  }

  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** {@return text as it may stand in a cell: on one line, no end of the cell} */
  static String cell(String markdown) {
    return markdown.replaceAll("\\s*\\n\\s*", " ").replace("|", "\\|");
  }
}
