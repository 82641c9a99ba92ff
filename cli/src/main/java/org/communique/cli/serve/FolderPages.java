package org.communique.cli.serve;

import java.util.List;
import org.communique.cli.serve.Listing.Entry;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.page.html.Html;
import org.communique.page.html.Resource;
import org.communique.page.words.Wording;

/** The pages of a folder that are no dossiers: the index, and what cannot be shown. */
final class FolderPages {

  private static final Wording WORDS = Wording.english();

  private FolderPages() {}

  /** {@return the index of the folder} */
  static String index(List<Entry> entries, boolean isCut, String words, String findings) {
    StringBuilder text = new StringBuilder();
    Html html = begin(text, WORDS.of("folder.title"));
    html.start("header").element("h1", WORDS.of("folder.title")).endLine();
    html.start("main");
    filter(html, words, findings);
    List<Entry> shown = entries.stream().filter(each -> each.matches(words, findings)).toList();
    if (shown.isEmpty()) {
      html.element("p", WORDS.of("folder.none"));
    } else {
      table(html, shown);
    }
    if (isCut) {
      html.element("p", WORDS.of("folder.more", Folder.MOST_FILES));
    }
    return end(html, text);
  }

  private static void filter(Html html, String words, String findings) {
    html.start("form", "class", "filter", "role", "search");
    html.start("label").text(WORDS.of("folder.filter") + " ");
    html.start("input", "type", "search", "name", "q", "value", words).end();
    html.text(" ").start("label").text(WORDS.of("folder.findings") + " ");
    html.start("select", "name", "findings");
    for (String each : List.of("any", "errors", "warnings", "none")) {
      if (each.equals(findings)) {
        html.start("option", "value", each, "selected", "");
      } else {
        html.start("option", "value", each);
      }
      html.text(WORDS.of("folder.findings." + each)).end();
    }
    html.end().end().text(" ");
    html.element("button", WORDS.of("folder.show"), "type", "submit").endLine();
  }

  private static void table(Html html, List<Entry> entries) {
    html.start("table", "class", "sortable").start("thead").start("tr");
    for (String column : List.of("file", "dossier", "records", "findings")) {
      html.element("th", WORDS.of("folder." + column), "scope", "col");
    }
    html.end().end().start("tbody");
    for (Entry each : entries) {
      html.start("tr").start("th", "scope", "row");
      html.start("a", "href", "." + each.address()).isolated(each.name()).end().end();
      html.start("td");
      html.isolated(each.title().orElseGet(() -> WORDS.of("folder.unread"))).end();
      html.element("td", String.valueOf(each.records())).start("td");
      count(html, "error", each.errors());
      count(html, "warning", each.warnings());
      count(html, "info", each.infos());
      html.end().end();
    }
    html.end().endLine();
  }

  private static void count(Html html, String severity, long count) {
    if (count > 0) {
      html.element("span", WORDS.count("folder." + severity, count), "class", "badge " + severity);
      html.text(" ");
    }
  }

  /** {@return the page of a file that holds no dossier, with what was found and where} */
  static String unread(String name, Report report) {
    StringBuilder text = new StringBuilder();
    Html html = begin(text, name);
    html.start("header").start("h1").isolated(name).end().endLine();
    html.start("main").element("p", WORDS.of("folder.unread"));
    html.start("ul", "class", "findings");
    for (Finding each : report.findings()) {
      html.start("li", "class", each.severity().label());
      each.position()
          .ifPresent(at -> html.text(WORDS.of("record.position", at.line(), at.column()) + ": "));
      html.isolated(each.message()).text(" ").element("span", each.code(), "class", "code").end();
    }
    html.end();
    return end(html, text);
  }

  /** {@return a page that says one thing} */
  static String message(String said) {
    StringBuilder text = new StringBuilder();
    Html html = begin(text, said);
    html.start("main").element("p", said);
    return end(html, text);
  }

  private static Html begin(StringBuilder text, String title) {
    Html html = new Html(text);
    html.doctype().start("html", "lang", "en").start("head");
    html.start("meta", "charset", "utf-8");
    html.start(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src "
            + Resource.STYLE.source()
            + "; script-src "
            + Resource.SCRIPT.source()
            + " "
            + Resource.RELOAD.source()
            + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'");
    html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title).start("link", "rel", "icon", "href", "data:,");
    html.resource(Resource.STYLE).endLine();
    return html.start("body");
  }

  private static String end(Html html, StringBuilder text) {
    html.endLine();
    html.resource(Resource.SCRIPT).resource(Resource.RELOAD);
    html.endLine().endLine();
    return text.toString();
  }
}
