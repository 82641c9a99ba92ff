package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in a real browser. */
class BrowserTest {

  /**
   * Goes to each page and to the last place in it, and measures it; says how wide the window was,
   * how many pages it saw.
   */
  private static final String MEASURE =
      """
      <script>
      const wide = [];
      let seen = 0;
      const articles = [...document.querySelectorAll('article')];
      for (const article of articles) {
        const place = [article, ...article.querySelectorAll('[id]')].at(-1);
        location.hash = '#' + place.id;
        const shown = articles.filter(each => each.getClientRects().length > 0);
        if (shown.length === 1 && shown[0] === article) seen++;
        if (document.documentElement.scrollWidth > innerWidth) {
          wide.push(article.id + ' is ' + document.documentElement.scrollWidth);
        }
      }
      const answer = document.createElement('output');
      answer.textContent = `width ${innerWidth}; seen ${seen} of ${articles.length}; wide: ${wide.join(', ')}.`;
      document.body.replaceChildren(answer);
      </script>
      """;

  private static final String FRAME =
      """
      <!doctype html>
      <body><iframe src="framed.html" style="width: {{width}}px; height: 900px; border: 0"
        onload="document.body.append(this.contentDocument.querySelector('output'))"></iframe></body>
      """;

  private static final String WITHOUT_SCRIPT =
      """
      <!doctype html>
      <body><script>
      function look(frame) {
        const page = frame.contentDocument;
        const isShown = node => node.getClientRects().length > 0;
        const answer = document.createElement('output');
        answer.textContent = 'shown: '
          + [...page.querySelectorAll('article')].filter(isShown).map(each => each.id).join(' ')
          + '; search: ' + (isShown(page.getElementById('search')) ? 'shown' : 'none');
        document.body.append(answer);
      }
      </script><iframe src="framed.html#reference/values/edtf" sandbox="allow-same-origin"
        style="width: 1000px; height: 900px" onload="look(this)"></iframe></body>
      """;

  /**
   * Says which colors the parts of a page have, and the least contrast of words with what is behind
   * them; {@code docs/looking.md} tells of the same for dossiers.
   */
  private static final String COLORS =
      """
      <script>
      const numbers = color => color.match(/[\\d.]+/g).map(Number);
      const light = color => {
        const [r, g, b] = numbers(color).map(v => v / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = node => {
        for (let at = node; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if ((numbers(color)[3] ?? 1) === 1) return color;
        }
        return 'rgb(255, 255, 255)';
      };
      let least = 21;
      for (const node of document.querySelectorAll('body, a, h1, h2, th, td, code, p, summary')) {
        const [a, b] = [light(getComputedStyle(node).color), light(behind(node))];
        least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
      }
      const answer = document.createElement('output');
      const shown = node => node.getClientRects().length > 0;
      answer.textContent = `paper ${behind(document.body)}; contrast ${least >= 4.5}; `
        + `navigation ${shown(document.querySelector('nav'))}; `
        + `wide ${document.documentElement.scrollWidth > innerWidth}`;
      document.body.replaceChildren(answer);
      </script>
      """;

  private static final Pattern RESULT = Pattern.compile("<li><a href=\"#([^\"]*)\">([^<]*)</a>");

  @TempDir Path scratch;

  @Test
  void searchFindsReservation() throws Exception {
    String html = site();
    String dom = open(html, "?q=reservation", 1280);
    String results = dom.substring(dom.indexOf("id=\"results\""), dom.indexOf("<nav"));

    List<MatchResult> found = RESULT.matcher(results).results().toList();

    assertThat(found)
        .extracting(each -> each.group(2))
        .contains("reservation-made", "Reservations");
    assertThat(found).allSatisfy(each -> assertThat(html).contains("id=\"" + each.group(1) + "\""));
  }

  @Test
  void searchSaysWhenThereIsNothing() throws Exception {
    assertThat(open(site(), "?q=qwertzuiop", 1280)).contains("Nothing found.");
  }

  /** Each page is shown alone, and is no wider than the window. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothingOverflows(int width) throws Exception {
    String html = site();
    int pages = html.split("<article ", -1).length - 1;

    String answer = measured(html, width);

    assertThat(answer).isEqualTo("width %d; seen %d of %d; wide: .".formatted(width, pages, pages));
  }

  /** A measure that finds nothing anywhere would let everything pass. */
  @Test
  void whatOverflowsIsNoticed() throws Exception {
    String broken = site().replace("</article>", "<p style='width:2000px'>x</p></article>");

    assertThat(measured(broken, 390)).contains("start is ");
  }

  /** The frame runs no script; what is shown follows from the address alone. */
  @Test
  void withoutScriptAPageIsShown() throws Exception {
    Files.writeString(scratch.resolve("framed.html"), site());

    String dom = open(WITHOUT_SCRIPT, "", 1280);

    assertThat(dom).contains("<output>shown: reference/values; search: none</output>");
  }

  @Test
  void inLightAndDarkWordsCanBeRead() throws Exception {
    assertThat(colors(site(), 1280))
        .isEqualTo("paper rgb(255, 255, 255); contrast true; navigation true; wide false");
    assertThat(colors(site(), 1280, "--blink-settings=preferredColorScheme=0"))
        .isEqualTo("paper rgb(20, 24, 28); contrast true; navigation true; wide false");
  }

  /** On the paper there is the text alone, black on white, even where the screen is dark. */
  @Test
  void inPrintThereIsTheTextAlone() throws Exception {
    String printed = site().replace("@media print", "@media screen");

    assertThat(colors(printed, 800, "--blink-settings=preferredColorScheme=0"))
        .isEqualTo("paper rgb(255, 255, 255); contrast true; navigation false; wide false");
  }

  private String colors(String html, int width, String... options) throws Exception {
    Path page = scratch.resolve("page.html");
    Files.writeString(page, html.replace("</body>", COLORS + "</body>"));
    return output(Chromium.found().dump(page, "", width, scratch, options));
  }

  /** In a frame, for no window of this browser is as narrow as a phone. */
  private String measured(String html, int width) throws Exception {
    Files.writeString(scratch.resolve("framed.html"), html.replace("</body>", MEASURE + "</body>"));
    String dom = open(FRAME.replace("{{width}}", String.valueOf(width)), "", 1600);
    return output(dom);
  }

  private static String output(String dom) {
    Matcher output = Pattern.compile("<output>(.*)</output>").matcher(dom);
    assertThat(output.find()).as("the page was measured").isTrue();
    return output.group(1);
  }

  private String open(String html, String query, int width) throws Exception {
    Path page = scratch.resolve("page.html");
    Files.writeString(page, html);
    return Chromium.found().dump(page, query, width, scratch);
  }

  private static String site() throws IOException {
    return Site.of(Path.of("..", "..")).html();
  }
}
