package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;

/**
 * A drawing in Mermaid as a table of its arrows, since what draws it is some megabytes of script.
 */
final class Arrows extends CustomBlock {

  private static final Pattern ARROW =
      Pattern.compile("(?m)^ *(\\S+) -->(?:\\|([^|]*)\\|)? (\\S+(?: & \\S+)*) *$");
  private static final Pattern LABEL = Pattern.compile("([\\w.-]+)\\[([^\\]]*)]");

  private final List<Arrow> list;

  private Arrows(List<Arrow> list) {
    this.list = list;
  }

  /**
   * An arrow.
   *
   * @param from where it begins
   * @param to where it leads
   * @param says what is written on it; empty if nothing is
   */
  record Arrow(String from, String to, String says) {}

  List<Arrow> list() {
    return list;
  }

  /** Puts tables in the place of the drawings below a page's document. */
  static void replaceDrawings(Page page) {
    page.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                List<Arrow> arrows = parse(block.getLiteral());
                if ("mermaid".equals(block.getInfo()) && !arrows.isEmpty()) {
                  block.insertAfter(new Arrows(arrows));
                  block.unlink();
                }
              }
            });
  }

  static List<Arrow> parse(String drawing) {
    Map<String, String> labels = new TreeMap<>();
    LABEL.matcher(drawing).results().forEach(found -> labels.put(found.group(1), found.group(2)));
    List<Arrow> arrows = new ArrayList<>();
    Matcher arrow = ARROW.matcher(LABEL.matcher(drawing).replaceAll("$1"));
    while (arrow.find()) {
      for (String to : arrow.group(3).split(" & ")) {
        String from = arrow.group(1);
        String says = arrow.group(2) == null ? "" : arrow.group(2);
        arrows.add(new Arrow(labels.getOrDefault(from, from), labels.getOrDefault(to, to), says));
      }
    }
    return arrows;
  }
}
