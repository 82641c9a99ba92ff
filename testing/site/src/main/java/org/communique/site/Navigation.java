package org.communique.site;

import java.util.List;

/** The table of contents: what to read first, how to do things, what everything means, and why. */
final class Navigation {

  private static final String TYPES = "docs/reference/types/";
  private static final String LISTS = "docs/reference/vocabularies/";
  private static final String DECISIONS = "docs/decisions/";

  private final StringBuilder html = new StringBuilder();

  private Navigation() {}

  static String render(Pages pages) {
    Navigation navigation = new Navigation();
    navigation.group("Start", pages.those(path -> path.equals("README.md")));
    navigation.group("Guides", pages.those(Navigation::isGuide));
    navigation.group("Reference", pages.those(Navigation::isReference));
    navigation.folded("Types", pages.those(path -> path.startsWith(TYPES)));
    navigation.folded("Code lists", pages.those(path -> path.startsWith(LISTS)));
    navigation.group(
        "Project",
        pages.those(path -> path.equals("CONTRIBUTING.md") || path.equals("CHANGELOG.md")));
    navigation.folded("Decisions", pages.those(path -> path.startsWith(DECISIONS)));
    return navigation.html.toString();
  }

  private static boolean isGuide(String path) {
    return path.matches("docs/[^/]*\\.md") || path.equals("examples/README.md");
  }

  private static boolean isReference(String path) {
    return path.matches("docs/reference/[^/]*\\.md");
  }

  private void group(String title, List<Page> pages) {
    html.append("<h2>").append(title).append("</h2>\n");
    list(pages);
  }

  private void folded(String title, List<Page> pages) {
    html.append("<details><summary>").append(title).append("</summary>\n");
    list(pages);
    html.append("</details>\n");
  }

  private void list(List<Page> pages) {
    html.append("<ul>\n");
    for (Page page : pages) {
      html.append("<li><a href=\"#")
          .append(Site.escaped(page.id()))
          .append("\">")
          .append(Site.escaped(page.title()))
          .append("</a></li>\n");
    }
    html.append("</ul>\n");
  }
}
