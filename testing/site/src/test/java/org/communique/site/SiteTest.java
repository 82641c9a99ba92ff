package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

  /** Folders that hold what is built or fetched. */
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

  private Site site;

  @BeforeAll
  void make() throws IOException {
    site = Site.of(Path.of("..", ".."));
  }

  @Test
  void everyLinkOfTheMarkdownLeadsToAFile() {
    assertThat(site.missing()).isEmpty();
  }

  /** What lies beside the site, such as the pages below {@code testing}, leads to what is there. */
  @Test
  void everyLinkOfOtherMarkdownLeadsSomewhere() throws IOException {
    Path root = Path.of("..", "..").toRealPath();
    Pages pages = Pages.read(root);
    TreeSet<String> ids = new TreeSet<>(all(ID));
    List<String> others = others(root, pages);

    assertThat(others).contains("testing/schema/README.md", "SECURITY.md");
    for (String other : others) {
      Page page =
          new Page(other, Parser.builder().build().parse(Files.readString(root.resolve(other))));
      assertThat(Links.turn(page, pages)).isEmpty();
      assertThat(places(page)).filteredOn(place -> !ids.contains(place)).as(other).isEmpty();
    }
  }

  private static List<String> others(Path root, Pages pages) throws IOException {
    List<String> others = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean made = NOT_OURS.contains(folder.getFileName().toString());
            return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".md") && pages.at(path).isEmpty()) {
              others.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return others;
  }

  /** {@return where the links of a page, which were turned, lead within the site} */
  private static List<String> places(Page page) {
    List<String> places = new ArrayList<>();
    page.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                if (link.getDestination().startsWith("#")) {
                  places.add(link.getDestination().substring(1));
                }
              }
            });
    return places;
  }

  @Test
  void everyInternalLinkLeadsSomewhere() {
    TreeSet<String> ids = new TreeSet<>(all(ID));

    List<String> internal = all(LINK).stream().filter(link -> !link.matches("[a-z]+:.*")).toList();

    assertThat(internal).hasSizeGreaterThan(1000);
    assertThat(internal).allSatisfy(link -> assertThat(link).startsWith("#"));
    assertThat(internal).filteredOn(link -> !ids.contains(link.substring(1))).isEmpty();
  }

  @Test
  void noTwoPlacesHaveOneId() {
    assertThat(all(ID)).doesNotHaveDuplicates();
  }

  /** Links to other sites are for the reader to follow; nothing is fetched to show the page. */
  @Test
  void nothingIsFetched() {
    assertThat(site.html()).doesNotContain("<script src", "<img", "<iframe", "@import", "url(");
    assertThat(site.html())
        .contains("default-src 'none'")
        .containsOnlyOnce("<link ")
        .contains("<link rel=\"icon\" href=\"data:,\">");
  }

  @Test
  void theNavigationLeadsToEveryPage() throws IOException {
    String html = site.html();
    String navigation = html.substring(html.indexOf("<nav"), html.indexOf("</nav>"));

    for (Page page : Pages.read(Path.of("..", "..").toRealPath()).all()) {
      assertThat(navigation).contains("href=\"#" + page.id() + "\"");
    }
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertThat(rendered("# A\n\n<script>alert(1)</script>\n\nA <b onclick=\"x()\">word</b>.\n"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b onclick=")
        .doesNotContain("<script", "<b ");
  }

  @Test
  void aLinkThatIsAScriptIsNone() {
    assertThat(rendered("# A\n\n[x](javascript:alert)\n")).doesNotContain("javascript");
  }

  @Test
  void aCommentOnHowAPageIsMadeIsLeftOut() {
    assertThat(rendered("# A\n\n<!-- Generated. -->\n\nText.\n")).doesNotContain("Generated");
  }

  @Test
  void aRowIsFoundByTheNameThatItBeginsWith() {
    assertThat(rendered("# A\n\n| code | says |\n|---|---|\n| `held` | It was. |\n"))
        .contains("<tr id=\"guide/held\">", "<td data-label=\"says\">It was.</td>");
  }

  @Test
  void aDrawingIsATableOfItsArrows() {
    assertThat(Arrows.parse("flowchart LR\n  io[the io] --> model & b\n  b -->|x, y| model\n"))
        .containsExactly(
            new Arrows.Arrow("the io", "model", ""),
            new Arrows.Arrow("the io", "b", ""),
            new Arrows.Arrow("b", "model", "x, y"));
  }

  private static String rendered(String markdown) {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    return ArticleRenderer.render(new Page("docs/guide.md", parser.parse(markdown)));
  }

  private List<String> all(Pattern pattern) {
    return pattern
        .matcher(site.html())
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .collect(Collectors.toList());
  }
}
