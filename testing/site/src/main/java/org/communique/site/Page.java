package org.communique.site;

import java.nio.file.Path;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A page of Markdown that becomes an article of the site.
 *
 * @param path its path in the repository, with {@code /}
 * @param document what it says
 */
record Page(String path, Node document) {

  /** {@return the id of the article, by which links lead to it} */
  String id() {
    String name = path.replaceFirst("^docs/", "").replaceFirst("\\.md$", "");
    if (name.equals("README")) {
      return "start";
    }
    return name.replaceFirst("/README$", "").toLowerCase(Locale.ROOT);
  }

  /** {@return its first heading} */
  String title() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return textOf(node);
      }
    }
    throw new IllegalStateException(path + " has no heading");
  }

  /** {@return the path in the repository that a link on this page leads to} */
  String resolve(String destination) {
    Path folder = Path.of("/" + path).getParent();
    return folder.resolve(destination).normalize().toString().substring(1).replace('\\', '/');
  }

  /** {@return the words in a node, without their markup} */
  static String textOf(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }
}
