package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.page.DossierPage;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the example dossiers in a real browser. */
class DossierPagesTest {

  private static final Path EXAMPLES = Path.of("..", "..", "examples", "dossiers");

  /** The page's policy forbids scripts of others, so each page is looked at from outside. */
  private static final String FRAMES =
      """
      <!doctype html>
      <body><script>
      const wide = frame => {
        const page = frame.contentDocument;
        const root = page.documentElement;
        const found = [];
        if (root.scrollWidth > root.clientWidth) {
          for (const each of page.querySelectorAll('body *')) {
            if (each.getBoundingClientRect().right > root.clientWidth + 1 && !each.closest('.scroll, svg')) {
              found.push(each.tagName + '.' + each.className);
            }
          }
          found.push(root.scrollWidth);
        }
        return found;
      };
      const dead = frame => {
        const page = frame.contentDocument;
        return [...page.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
          .filter(id => !page.getElementById(id));
      };
      const shown = frame => [...frame.contentDocument.body.querySelectorAll('*')]
        .filter(each => each.checkVisibility ? each.checkVisibility() : each.getClientRects().length > 0).length;
      const say = text => {
        const output = document.createElement('output');
        output.textContent = text;
        document.body.append(output);
      };
      function look(frame) {
        const name = frame.title;
        const first = shown(frame);
        frame.contentDocument.querySelectorAll('details').forEach(each => { each.open = true; });
        say(`${name} at ${frame.contentWindow.innerWidth}: wide [${wide(frame)}] dead [${dead(frame)}] few ${first <= 2000}`);
      }
      </script>
      {{frames}}
      </body>
      """;

  @TempDir Path scratch;

  /** Whatever is folded is unfolded first. */
  @Test
  void nothingOverflowsAndLinksLeadSomewhere() throws Exception {
    StringBuilder frames = new StringBuilder();
    List<String> names = names();
    for (String name : names) {
      Files.writeString(scratch.resolve(name + ".html"), page(name));
      for (int width : List.of(390, 768, 1600)) {
        frames.append(frame(name, width, "")).append('\n');
      }
    }

    String dom = open(FRAMES.replace("{{frames}}", frames));

    for (String name : names) {
      for (int width : List.of(390, 768, 1600)) {
        assertThat(dom).contains(name + " at " + width + ": wide [] dead [] few true");
      }
    }
  }

  /** A measure that finds nothing anywhere would let everything pass. */
  @Test
  void whatOverflowsAndLeadsNowhereIsNoticed() throws Exception {
    String broken =
        page("notes-1953")
            .replace("<main>", "<main><h1>" + "x".repeat(300) + "</h1><a href=\"#nowhere\">x</a>")
            .replace("overflow-wrap: anywhere", "overflow-wrap: normal")
            .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    Files.writeString(scratch.resolve("broken.html"), broken);

    String dom = open(FRAMES.replace("{{frames}}", frame("broken", 390, "")));

    assertThat(dom).containsPattern("broken at 390: wide \\[[A-Z]").contains("dead [nowhere]");
  }

  /** In a frame without scripts, what is folded can still be unfolded, and nothing is missing. */
  @Test
  void itWorksWithoutScript() throws Exception {
    Files.writeString(scratch.resolve("test-ban.html"), page("test-ban"));
    String look =
        """
        <!doctype html><body><script>
        function look(frame) {
          const page = frame.contentDocument;
          const isShown = node => node.checkVisibility();
          const output = document.createElement('output');
          output.textContent = 'search ' + isShown(page.querySelector('.search'))
            + '; slider ' + isShown(page.querySelector('.slider'))
            + '; bars ' + [...page.querySelectorAll('rect.bar')].some(isShown)
            + '; years ' + page.querySelectorAll('.years tbody tr').length;
          document.body.append(output);
        }
        </script><iframe src="test-ban.html" title="x" sandbox="allow-same-origin"
          style="width: 1000px; height: 900px" onload="look(this)"></iframe></body>
        """;

    assertThat(output(open(look)))
        .matches("search false; slider false; bars true; years [1-9][0-9]*");
  }

  /** With script the search finds records, and a link unfolds what it leads to. */
  @Test
  void theScriptUnfoldsAndSearches() throws Exception {
    Files.writeString(scratch.resolve("two-reports.html"), page("two-reports"));
    String look =
        """
        <!doctype html><body><script>
        function look(frame) {
          const page = frame.contentDocument;
          const record = page.getElementById('dear-friend') || page.querySelector('.record:target');
          const field = page.querySelector('.search input');
          field.value = 'dear friend';
          field.dispatchEvent(new Event('input'));
          const left = page.querySelectorAll('.record:not(.gone)').length;
          const output = document.createElement('output');
          output.textContent = 'open ' + page.querySelector('#xi').open
            + '; left ' + (left > 0 && left < 10) + ' of ' + page.querySelectorAll('.record').length;
          document.body.append(output);
        }
        </script><iframe src="two-reports.html#xi" title="x"
          style="width: 1000px; height: 900px" onload="look(this)"></iframe></body>
        """;

    assertThat(output(open(look))).matches("open true; left true of [1-9][0-9]");
  }

  /** Each passage, put together from its pieces, is what the anchors and ranges quote. */
  @Test
  void highlightsAreAtTheRightWords() throws Exception {
    Files.writeString(scratch.resolve("two-reports.html"), page("two-reports"));
    String look =
        """
        <!doctype html><body><script>
        function look(frame) {
          const page = frame.contentDocument;
          const output = document.createElement('output');
          const source = page.getElementById('report-1');
          const texts = new Map();
          for (const mark of source.querySelectorAll('mark')) {
            for (const number of mark.dataset.passages.split(' ')) {
              texts.set(number, (texts.get(number) || '') + mark.textContent);
            }
          }
          output.textContent = [...texts.values()].join(' | ');
          document.body.append(output);
        }
        </script><iframe src="two-reports.html" title="x" onload="look(this)"></iframe></body>
        """;
    String marked = output(open(look));

    assertThat(List.of(marked.split(" \\| ")))
        .contains(
            "Russian President Vladimir Putin and Chinese leader Xi Jinping held talks in Beijing"
                + " on Thursday, May 16.",
            "According to Chinese state media",
            "positive development",
            "maintain regional and global stability",
            "unprecedentedly high level",
            "political settlement",
            "The two also discussed the war in Ukraine.");
  }

  /** Read from the drawing as it is painted: years from the places of the labels of the axis. */
  @Test
  void barsAreAtTheRightYears() throws Exception {
    Files.writeString(scratch.resolve("test-ban.html"), page("test-ban"));
    String look =
        """
        <!doctype html><body><script>
        function look(frame) {
          const page = frame.contentDocument;
          const drawing = page.querySelector('figure.life svg.time');
          const ticks = [...drawing.querySelectorAll('.axis text')].map(text => {
            const box = text.getBoundingClientRect();
            return { year: Number(text.textContent), x: (box.left + box.right) / 2 };
          });
          const a = ticks[0];
          const b = ticks.at(-1);
          const year = x => a.year + (x - a.x) * (b.year - a.year) / (b.x - a.x);
          const row = [...drawing.querySelectorAll('.row')]
            .find(each => each.querySelector('text').textContent === 'Russia');
          const output = document.createElement('output');
          output.textContent = [...row.querySelectorAll('rect.bar')].map(bar => {
            const box = bar.getBoundingClientRect();
            return bar.getAttribute('class').split(' ')[1] + ' ' + year(box.left).toFixed(1);
          }).join(', ');
          document.body.append(output);
        }
        </script><iframe src="test-ban.html" title="x" style="width: 1600px; height: 900px"
          onload="look(this)"></iframe></body>
        """;
    String bars = output(open(look));
    Matcher bar = Pattern.compile("(signatory|contracting) ([0-9.]+)").matcher(bars);

    // Signed 1996-09-24, ratified 2000-06-30, withdrew its ratification 2023-11-03.
    assertBar(bar, "signatory", LocalDate.of(1996, 9, 24));
    assertBar(bar, "contracting", LocalDate.of(2000, 6, 30));
    assertBar(bar, "signatory", LocalDate.of(2023, 11, 3));
  }

  private static void assertBar(Matcher bar, String status, LocalDate from) {
    assertThat(bar.find()).isTrue();
    assertThat(bar.group(1)).isEqualTo(status);
    double year = from.getYear() + from.getDayOfYear() / 365.25;
    assertThat(Double.parseDouble(bar.group(2)))
        .isCloseTo(year, org.assertj.core.data.Offset.offset(0.4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-reports", "test-ban"})
  void itIsPrinted(String name) throws Exception {
    Path html = scratch.resolve(name + ".html");
    Files.writeString(html, page(name));

    Path pdf = Chromium.found().print(html, scratch);

    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes()).hasSizeGreaterThan(20_000);
  }

  private static String frame(String name, int width, String more) {
    return "<iframe src=\"%s.html\" title=\"%s\" onload=\"look(this)\" style=\"width: %dpx; height: 900px; border: 0\" %s></iframe>"
        .formatted(name, name, width, more);
  }

  private String open(String html) throws Exception {
    Path page = scratch.resolve("look.html");
    Files.writeString(page, html);
    return Chromium.found().dump(page, "", 1700, scratch);
  }

  private static String output(String dom) {
    Matcher output = Pattern.compile("(?s)<output>(.*?)</output>").matcher(dom);
    assertThat(output.find()).as("the page was looked at: " + dom).isTrue();
    return output.group(1);
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  static String page(String name) {
    try (ReadResult read = DossierReader.strict().read(EXAMPLES.resolve(name + ".json"))) {
      Dossier dossier = read.dossier().orElseThrow();
      return DossierPage.of(DossierIndex.of(dossier))
          .withReport(DossierValidator.standard().validate(dossier))
          .toText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
