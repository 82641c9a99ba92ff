package org.communique.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders one page as the inside of an article. Raw HTML is shown as the text that it is. */
final class ArticleRenderer {

  private ArticleRenderer() {}

  static String render(Page page) {
    page.document().accept(new CommentRemover());
    Arrows.replaceDrawings(page);
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .extensions(List.of(TablesExtension.create()))
        .attributeProviderFactory(context -> new Anchors(page))
        .nodeRendererFactory(ArrowsRenderer::new)
        .build()
        .render(page.document());
  }

  /** A comment says how a page is made; nobody who reads the site asks for that. */
  private static final class CommentRemover extends AbstractVisitor {
    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().startsWith("<!--") && block.getLiteral().endsWith("-->")) {
        block.unlink();
      }
    }
  }

  /**
   * Gives headings the anchors that they have on GitHub, and rows the name that they begin with.
   */
  private static final class Anchors implements AttributeProvider {

    /** What stands in an address as it is. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final String page;
    private final IdGenerator headings = IdGenerator.builder().build();
    private final Set<String> taken = new HashSet<>();

    /** A heading has its anchor even where a row before it begins with the same name. */
    Anchors(Page page) {
      this.page = page.id();
      IdGenerator beforehand = IdGenerator.builder().build();
      page.document()
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Heading heading) {
                  taken.add(beforehand.generateId(Page.textOf(heading)));
                }
              });
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Heading) {
        String anchor = headings.generateId(Page.textOf(node));
        attributes.put("id", page + "/" + anchor);
      } else if (node instanceof TableRow && node.getParent() instanceof TableBody) {
        String name = name(node.getFirstChild());
        if (NAME.matcher(name).matches() && taken.add(name)) {
          attributes.put("id", page + "/" + name);
        }
      } else if (node instanceof TableCell cell && !cell.isHeader()) {
        attributes.put("data-label", label(cell));
      }
    }

    /** {@return the code that is all there is in a cell; empty if there is anything else} */
    private static String name(Node cell) {
      Node first = cell.getFirstChild();
      return first instanceof Code code && code.getNext() == null ? code.getLiteral() : "";
    }

    /** {@return the heading of the column, which a narrow screen shows at the cell} */
    private static String label(TableCell cell) {
      Node table = cell.getParent().getParent().getParent();
      TableHead head = (TableHead) table.getFirstChild();
      Node heading = head.getFirstChild().getFirstChild();
      for (Node at = cell.getPrevious(); at != null && heading != null; at = at.getPrevious()) {
        heading = heading.getNext();
      }
      return heading == null ? "" : Page.textOf(heading);
    }
  }

  /** Writes a table of arrows. */
  private static final class ArrowsRenderer implements NodeRenderer {

    private final HtmlWriter html;

    ArrowsRenderer(HtmlNodeRendererContext context) {
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Arrows.class);
    }

    @Override
    public void render(Node node) {
      List<Arrows.Arrow> arrows = ((Arrows) node).list();
      boolean says = arrows.stream().anyMatch(arrow -> !arrow.says().isEmpty());
      html.tag("table", Map.of("class", "arrows"));
      html.tag("tbody");
      for (Arrows.Arrow arrow : arrows) {
        html.tag("tr");
        cell("from", arrow.from());
        cell("to", "→ " + arrow.to());
        if (says) {
          cell("by", arrow.says());
        }
        html.tag("/tr");
      }
      html.tag("/tbody");
      html.tag("/table");
      html.line();
    }

    private void cell(String label, String text) {
      html.tag("td", Map.of("data-label", label));
      html.text(text);
      html.tag("/td");
    }
  }
}
