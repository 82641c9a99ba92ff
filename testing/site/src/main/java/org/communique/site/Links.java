package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Turns the links of a page to where they lead within the site. A link to a file that is not in the
 * site becomes the path of that file, for a reader who has the repository.
 */
final class Links extends AbstractVisitor {

  private final Page page;
  private final Pages pages;
  private final List<String> missing = new ArrayList<>();

  private Links(Page page, Pages pages) {
    this.page = page;
    this.pages = pages;
  }

  /** {@return the links of the page that lead to no file, after turning all others} */
  static List<String> turn(Page page, Pages pages) {
    Links links = new Links(page, pages);
    page.document().accept(links);
    return links.missing;
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String destination = link.getDestination();
    if (destination.matches("[a-z]+:.*")) {
      return;
    }
    int hash = destination.indexOf('#');
    String file = hash < 0 ? destination : destination.substring(0, hash);
    String anchor = hash < 0 ? "" : "/" + destination.substring(hash + 1);
    String path = file.isEmpty() ? page.path() : page.resolve(file);
    Optional<Page> target = pages.at(path);
    if (target.isPresent()) {
      link.setDestination("#" + target.get().id() + anchor);
      return;
    }
    if (!pages.isFile(path)) {
      missing.add(page.path() + " -> " + destination);
    }
    replace(link, path);
  }

  /** A picture is told of: the site is one file, and small. */
  @Override
  public void visit(Image image) {
    String path = page.resolve(image.getDestination());
    if (!pages.isFile(path)) {
      missing.add(page.path() + " -> " + image.getDestination());
    }
    Node said = new Text("Picture: " + Page.textOf(image) + " (");
    Node file = new Code(path);
    image.insertAfter(said);
    said.insertAfter(file);
    file.insertAfter(new Text(")"));
    image.unlink();
  }

  private static void replace(Link link, String path) {
    boolean told = Page.textOf(link).endsWith(path);
    Node last = link;
    for (Node child = link.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      last.insertAfter(child);
      last = child;
      child = next;
    }
    if (!told) {
      Node open = new Text(" (");
      Node shown = new Code(path);
      last.insertAfter(open);
      open.insertAfter(shown);
      shown.insertAfter(new Text(")"));
    }
    link.unlink();
  }
}
