package org.communique.page.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML with SVG in it. Elements and attributes are of a fixed list, every text and value is
 * escaped, a link leads into the page or to the web, and there is no way to write a piece of markup
 * that was put together elsewhere. So what a dossier says can be no markup and no script.
 *
 * <p>Characters that would not show, or would turn the direction of what follows, are written as
 * what they are: see {@link Shown}. For one thread.
 */
public final class Html {

  private static final Set<String> EMPTY = Set.of("br", "input", "meta", "link");

  /** In a drawing an element without an end has to say so. */
  private static final Set<String> EMPTY_IN_DRAWING = Set.of("rect", "line", "circle", "path");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head title body header nav main footer section article h1 h2 h3 h4 p ul ol li dl dt"
                  + " dd a bdi b i em strong small span div code pre q sup time mark details summary"
                  + " table caption thead tbody tr th td figure figcaption label output button select option"
                  + " form svg g text tspan desc defs pattern")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("id class href lang dir title role tabindex open scope colspan rowspan for type min max"
                  + " step value name content charset http-equiv hidden rel x y width height x1 x2"
                  + " y1 y2 cx cy r rx d patternUnits patternTransform viewBox transform"
                  + " text-anchor autocomplete selected overflow")
              .split(" "));

  /** Elements whose end HTML lets us leave out, as what follows ends them. */
  private static final Set<String> ENDED_BY_NEXT = Set.of("li", "dt", "dd", "tr", "td");

  private static final Pattern FREE_ATTRIBUTE = Pattern.compile("(data|aria)-[a-z]+(-[a-z]+)*");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}]+|[.]/[^:]*");
  private static final String ICON = "data:,";

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Writes to something.
   *
   * @param out what the page goes to; if it fails, so do the methods here, with an {@link
   *     UncheckedIOException}
   */
  public Html(Appendable out) {
    this.out = out;
  }

  /**
   * {@return whether an address may be a link: it leads into the page or to the web}
   *
   * @param address the address
   */
  public static boolean isLink(String address) {
    return address.startsWith("#") || LINK.matcher(address).matches();
  }

  /**
   * Begins the document.
   *
   * @return this
   */
  public Html doctype() {
    return put("<!doctype html>\n");
  }

  /**
   * Begins an element.
   *
   * @param element its name
   * @param attributes names and values, in turn
   * @return this
   */
  public Html start(String element, String... attributes) {
    tag(element, attributes);
    if (!EMPTY.contains(element) && !EMPTY_IN_DRAWING.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /**
   * Ends the element that was begun last.
   *
   * @return this
   */
  public Html end() {
    String element = open.pop();
    return ENDED_BY_NEXT.contains(element) ? this : put("</").put(element).put(">");
  }

  /**
   * Ends the element that was begun last, and the line.
   *
   * @return this
   */
  public Html endLine() {
    return end().put("\n");
  }

  /**
   * Writes an element with nothing in it but a text.
   *
   * @param element its name
   * @param text the text
   * @param attributes names and values, in turn
   * @return this
   */
  public Html element(String element, String text, String... attributes) {
    return start(element, attributes).text(text).end();
  }

  /**
   * Writes a text, whatever is in it.
   *
   * @param text the text
   * @return this
   */
  public Html text(String text) {
    escape(text, false);
    return this;
  }

  /**
   * Writes a text that may run from right to left, so that it does not disturb what stands around.
   *
   * @param text the text
   * @return this
   */
  public Html isolated(String text) {
    return Shown.mayRunLeft(text) ? element("bdi", text) : text(text);
  }

  /**
   * Writes a style or a script that ships with the page: a constant of ours, never data.
   *
   * @param resource the resource
   * @return this
   */
  public Html resource(Resource resource) {
    return put("<")
        .put(resource.element())
        .put(">")
        .put(resource.text())
        .put("</")
        .put(resource.element())
        .put(">\n");
  }

  private void tag(String element, String... attributes) {
    boolean isClosed = EMPTY_IN_DRAWING.contains(element);
    if (!ELEMENTS.contains(element) && !EMPTY.contains(element) && !isClosed) {
      throw new IllegalArgumentException("not an element of the page: " + element);
    }
    put("<").put(element);
    for (int at = 0; at < attributes.length; at += 2) {
      attribute(attributes[at], attributes[at + 1]);
    }
    put(isClosed ? "/>" : ">");
  }

  private void attribute(String name, String value) {
    if (!ATTRIBUTES.contains(name) && !FREE_ATTRIBUTE.matcher(name).matches()) {
      throw new IllegalArgumentException("not an attribute of the page: " + name);
    }
    if (name.equals("href") && !isLink(value) && !value.equals(ICON)) {
      throw new IllegalArgumentException("not a link of the page: " + value);
    }
    put(" ").put(name);
    if (!value.isEmpty()) {
      put("=\"");
      escape(value, true);
      put("\"");
    }
  }

  private void escape(String text, boolean inValue) {
    int done = 0;
    for (int at = 0; at < text.length(); ) {
      char unit = text.charAt(at);
      if (unit >= ' ' && unit < 0x7F && "&<>\"'".indexOf(unit) < 0) { // As most are.
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      String instead = inValue || c != '"' && c != '\'' ? Shown.instead(c) : null;
      if (instead != null) {
        put(text.substring(done, at)).put(instead);
        done = next;
      }
      at = next;
    }
    put(done == 0 ? text : text.substring(done));
  }

  private Html put(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
