package org.communique.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Place;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.page.html.Html;
import org.communique.page.words.DateWords;

/** The sections of a page, in their order; what has no records has no section. */
public final class Sections {

  private final PageContext context;
  private final Records records;

  /** A section: what it is called and what is in it. */
  private record Section(String name, Runnable content) {}

  /**
   * Makes the sections of a page.
   *
   * @param context what they share
   */
  public Sections(PageContext context) {
    this.context = context;
    this.records = new Records(context);
  }

  /**
   * Writes the page's heading, its navigation, and all sections.
   *
   * @param html the page
   */
  public void write(Html html) {
    List<Section> sections = sections(html);
    html.start("header");
    html.start("h1");
    context
        .dossier()
        .getTitle()
        .ifPresentOrElse(
            title -> context.text(html, title),
            () -> html.isolated(context.dossier().getId().value()));
    html.end();
    html.start("form", "class", "search", "role", "search", "hidden", "");
    html.start("label").text(PageContext.words("search") + " ");
    html.start("input", "type", "search", "autocomplete", "off").end();
    html.start("output").end().end().endLine();
    html.start("nav", "aria-label", PageContext.words("nav")).start("ul");
    for (Section section : sections) {
      html.start("li")
          .element(
              "a", PageContext.words("section." + section.name()), "href", "#" + anchor(section))
          .end();
    }
    html.end().endLine();
    html.start("main");
    for (Section section : sections) {
      String heading = context.anchors().own(section.name() + "~heading");
      html.start("section", "id", anchor(section), "aria-labelledby", heading);
      html.element("h2", PageContext.words("section." + section.name()), "id", heading);
      section.content().run();
      html.endLine();
    }
    html.endLine();
    html.start("footer").start("p").text(PageContext.words("footer") + " ");
    html.element("code", context.dossier().getId().value()).end().endLine();
    patterns(html);
  }

  private String anchor(Section section) {
    return context.anchors().own(section.name());
  }

  private List<Section> sections(Html html) {
    Dossier dossier = context.dossier();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("overview", () -> overview(html)));
    sections.add(new Section("findings", () -> new Findings(context).write(html)));
    if (!dossier.getSources().isEmpty()) {
      sections.add(new Section("sources", () -> new Sources(context, records).write(html)));
    }
    if (!dossier.getSummits().isEmpty()) {
      sections.add(
          new Section(
              "encounters",
              () -> records.all(html, context.index().all(Summit.class), (r, p) -> {})));
    }
    if (!dossier.getStatements().isEmpty()) {
      sections.add(
          new Section(
              "statements",
              () -> records.all(html, context.index().all(Statement.class), (r, p) -> {})));
    }
    if (!dossier.getJudgments().isEmpty()) {
      sections.add(
          new Section("accounts", () -> new AccountsSection(context, records).write(html)));
    }
    if (!dossier.getAgreements().isEmpty()) {
      sections.add(new Section("agreements", () -> agreements(html)));
    }
    if (!dossier.getActors().isEmpty()) {
      sections.add(new Section("actors", () -> new ActorsSection(context, records).write(html)));
    }
    if (!dossier.getPlaces().isEmpty()) {
      sections.add(
          new Section(
              "places", () -> records.all(html, context.index().all(Place.class), (r, p) -> {})));
    }
    return sections;
  }

  private void agreements(Html html) {
    List<Located<Agreement>> all = context.index().all(Agreement.class);
    Lives lives = new Lives(context);
    if (all.stream().anyMatch(each -> !each.part().getEvents().isEmpty())) {
      lives.legend(html);
    }
    records.all(html, all, (agreement, pointer) -> lives.write(html, agreement, pointer));
  }

  private void overview(Html html) {
    Dossier dossier = context.dossier();
    html.start("p").text(paragraph(dossier) + " ");
    html.end();
    dossier
        .getNote()
        .ifPresent(
            note -> {
              html.start("p", "class", "note");
              context.text(html, note);
              html.end();
            });
    new Timeline(context).write(html);
  }

  private String paragraph(Dossier dossier) {
    List<String> counts = new ArrayList<>();
    count(counts, "sources", dossier.getSources().size());
    count(counts, "summits", dossier.getSummits().size());
    count(counts, "statements", dossier.getStatements().size());
    count(counts, "agreements", dossier.getAgreements().size());
    count(counts, "actors", dossier.getActors().size());
    count(counts, "places", dossier.getPlaces().size());
    count(counts, "judgments", dossier.getJudgments().size());
    String what = org.communique.page.words.Words.list(counts);
    String said =
        what.isEmpty()
            ? PageContext.words("overview.empty")
            : PageContext.words("overview.holds", what);
    return said + told(dossier).map(span -> " " + span).orElse("");
  }

  private static void count(List<String> counts, String what, int count) {
    if (count > 0) {
      counts.add(PageContext.wording().count("count." + what, count));
    }
  }

  /** {@return from when to when the encounters, statements and acts were} */
  private Optional<String> told(Dossier dossier) {
    List<Edtf> dates = new ArrayList<>();
    dossier.getSummits().forEach(each -> each.getDate().ifPresent(dates::add));
    dossier.getStatements().forEach(each -> each.getDate().ifPresent(dates::add));
    dossier
        .getAgreements()
        .forEach(
            each -> {
              each.getDate().ifPresent(dates::add);
              each.getEvents().forEach(event -> event.getDate().ifPresent(dates::add));
            });
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    dates.sort(Edtf.DISPLAY_ORDER);
    Edtf first = dates.get(0);
    Edtf last = dates.get(dates.size() - 1);
    return Optional.of(
        first.equals(last)
            ? PageContext.words("overview.on", DateWords.of(first))
            : PageContext.words("overview.between", DateWords.of(first), DateWords.of(last)));
  }

  /** The patterns of bars, for those who see no colors. */
  private static void patterns(Html html) {
    html.start("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true");
    html.start("defs");
    pattern(html, "~signatory", "M4 4m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0", "signatory");
    pattern(html, "~contracting", "M0 2h8M0 6h8", "contracting");
    pattern(html, "~former-party", "M2 0v8", "former-party");
    pattern(html, "~suspended", "M0 4h8M4 0v8", "suspended");
    pattern(html, "~possible", "M-2 2l4 -4M0 8l8 -8M6 10l4 -4", "possible");
    html.end().endLine();
  }

  private static void pattern(Html html, String id, String path, String look) {
    html.start("pattern", "id", id, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
    html.start("rect", "class", "ground " + look, "width", "8", "height", "8");
    html.start("path", "class", "lines " + look, "d", path).end();
  }
}
