package org.communique.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.LanguageTag;
import org.communique.page.html.Html;
import org.communique.page.html.Resource;
import org.communique.page.section.PageContext;
import org.communique.page.section.Sections;

/**
 * A dossier as one page of HTML, to look at: a timeline, the texts of the sources with the passages
 * marked that records rest on, who heard what from whom, accounts side by side, the lives of
 * agreements, and every record with its JSON.
 *
 * <pre>{@code
 * DossierIndex index = DossierIndex.of(dossier);
 * DossierPage.of(index)
 *     .withReport(DossierValidator.standard().validate(dossier))
 *     .write(out);
 * }</pre>
 *
 * <p>The page is one file that needs nothing beside it and loads nothing. All can be read without
 * script; the script in it folds, searches, and moves the day for which a status is told. Whatever
 * a dossier says is shown as text: a Content-Security-Policy allows the page's own script and style
 * and no other, and data can be no markup. The same dossier, report and languages give the same
 * page.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DossierPage {

  private static final List<LanguageTag> ENGLISH = List.of(LanguageTag.of("en"));

  private final DossierIndex index;
  private final List<LanguageTag> languages;
  private final Report report;
  private final Map<Pointer, Position> positions;
  private final boolean reloads;

  private DossierPage(
      DossierIndex index,
      List<LanguageTag> languages,
      Report report,
      Map<Pointer, Position> positions,
      boolean reloads) {
    this.index = index;
    this.languages = languages;
    this.report = report;
    this.positions = positions;
    this.reloads = reloads;
  }

  /**
   * {@return the page of a dossier, which tells of no findings and prefers English}
   *
   * @param index the index of the dossier
   */
  public static DossierPage of(DossierIndex index) {
    Objects.requireNonNull(index, "index");
    return new DossierPage(index, ENGLISH, Report.empty(), Map.of(), false);
  }

  /**
   * {@return a page that tells of findings, each beside the record that it is about}
   *
   * @param found what was found in the dossier, by the reader or by rules
   */
  public DossierPage withReport(Report found) {
    Objects.requireNonNull(found, "report");
    return new DossierPage(index, languages, found, positions, reloads);
  }

  /**
   * {@return a page that says where in the file records stand}
   *
   * @param known positions of records, by their places in the dossier; those of others are not told
   */
  public DossierPage withPositions(Map<Pointer, Position> known) {
    return new DossierPage(index, languages, report, Map.copyOf(known), reloads);
  }

  /**
   * {@return a page with names and texts in the language that a reader prefers, where there are
   * several}
   *
   * @param preferred the languages, best first; if a text is in none of them it is told in its own
   */
  public DossierPage withLanguages(List<LanguageTag> preferred) {
    return new DossierPage(index, List.copyOf(preferred), report, positions, reloads);
  }

  /**
   * {@return a page that asks the server that it comes from, again and again, whether it has
   * changed, and then loads itself again} It does so by script; as a file it stays what it is.
   */
  public DossierPage withReload() {
    return new DossierPage(index, languages, report, positions, true);
  }

  /**
   * Writes the page in UTF-8.
   *
   * @param out the stream, which is flushed and left open
   * @throws IOException if the stream fails
   */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(writer);
    writer.flush();
  }

  /**
   * Writes the page. It says itself that it is in UTF-8.
   *
   * @param out what it is written to
   * @throws IOException if that fails
   */
  public void write(Appendable out) throws IOException {
    try {
      write(new Html(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** {@return the page as a string} */
  public String toText() {
    StringBuilder text = new StringBuilder();
    write(new Html(text));
    return text.toString();
  }

  private void write(Html html) {
    PageContext context = new PageContext(index, languages, report, positions);
    html.doctype().start("html", "lang", "en").start("head");
    html.start("meta", "charset", "utf-8");
    html.start("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.start("meta", "name", "color-scheme", "content", "light dark");
    html.start("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", context.title());
    html.start("link", "rel", "icon", "href", "data:,");
    html.resource(Resource.STYLE).endLine();
    html.start(
        "body", "data-copy", PageContext.words("copy"), "data-copied", PageContext.words("copied"));
    new Sections(context).write(html);
    html.resource(Resource.SCRIPT);
    if (reloads) {
      html.resource(Resource.RELOAD);
    }
    html.endLine().endLine();
  }

  private String policy() {
    String scripts = Resource.SCRIPT.source() + (reloads ? " " + Resource.RELOAD.source() : "");
    return "default-src 'none'; style-src "
        + Resource.STYLE.source()
        + "; script-src "
        + scripts
        + (reloads ? "; connect-src 'self'" : "")
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }
}
