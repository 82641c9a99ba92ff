package org.communique.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * The site: guides, reference and decisions in one file of HTML that needs nothing beside it.
 *
 * <p>Without script all can be read: a page is shown when a link leads into it, by style alone. The
 * script adds the search.
 */
public final class Site {

  private final String html;
  private final List<String> missing;

  private Site(String html, List<String> missing) {
    this.html = html;
    this.missing = missing;
  }

  /**
   * Writes the site.
   *
   * @param args the folder of the repository, and the folder to write to
   * @throws IOException if a page cannot be read or the site not be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), of(Path.of(args[0])).html());
  }

  static Site of(Path root) throws IOException {
    Pages pages = Pages.read(root.toRealPath());
    List<String> missing = new ArrayList<>();
    StringBuilder articles = new StringBuilder();
    for (Page page : pages.all()) {
      missing.addAll(Links.turn(page, pages));
      articles
          .append("<article id=\"")
          .append(escaped(page.id()))
          .append("\" data-title=\"")
          .append(escaped(page.title()))
          .append("\">\n")
          .append(ArticleRenderer.render(page))
          .append("</article>\n");
    }
    String html =
        resource("site.html")
            .replace("{{style}}", resource("site.css"))
            .replace("{{script}}", resource("site.js"))
            .replace("{{navigation}}", Navigation.render(pages))
            .replace("{{articles}}", articles);
    return new Site(html, missing);
  }

  /** {@return the whole file} */
  String html() {
    return html;
  }

  /** {@return links of the Markdown that lead to no file of the repository} */
  List<String> missing() {
    return missing;
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    new HtmlWriter(out).text(text);
    return out.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
