package org.communique.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.model.DossierRecord;
import org.communique.model.Source;
import org.communique.model.index.Located;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;
import org.communique.page.html.Html;
import org.communique.page.section.Passages.Absent;
import org.communique.page.section.Passages.Claim;
import org.communique.page.section.Passages.Mark;

/** The sources: their texts, with the passages marked that records rest on. */
final class Sources {

  private final PageContext context;
  private final Records records;

  Sources(PageContext context, Records records) {
    this.context = context;
    this.records = records;
  }

  void write(Html html) {
    new Derivations(context).write(html);
    List<Located<Source>> sources = context.index().all(Source.class);
    records.all(html, sources, (source, pointer) -> text(html, source));
  }

  private void text(Html html, Source source) {
    if (source.getText().isEmpty()) {
      html.element("p", PageContext.words("sources.notext"), "class", "detail");
      return;
    }
    List<Mark> marks = context.passages().marks(source.getId());
    marked(html, source, new CodePoints(source.getText().get()), marks);
    notes(html, source, marks);
  }

  /**
   * Writes a text in pieces, so that each piece is covered by the same passages from its beginning
   * to its end. The more passages cover a piece, the darker it is; the number of a passage stands
   * before its first word.
   */
  private void marked(Html html, Source source, CodePoints text, List<Mark> marks) {
    SortedSet<Integer> borders = new TreeSet<>(List.of(0, text.count()));
    for (Mark mark : marks) {
      borders.add(Math.min(mark.start(), text.count()));
      borders.add(Math.min(mark.end(), text.count()));
    }
    html.start(
        "div",
        "class",
        "captured",
        "dir",
        "auto",
        "lang",
        source.getLanguage().map(LanguageTag::toString).orElse(""));
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int until : borders) {
      if (until > from) {
        piece(html, text.between(from, until), open);
      }
      open.removeIf(mark -> mark.end() <= until);
      for (; next < marks.size() && marks.get(next).start() <= until; next++) {
        Mark mark = marks.get(next);
        number(html, source.getId(), mark);
        if (mark.end() > until) {
          open.add(mark);
        }
      }
      from = until;
    }
    html.endLine();
  }

  private void number(Html html, Id source, Mark mark) {
    html.start(
        "a",
        "class",
        "number",
        "id",
        anchor(source, mark),
        "href",
        "#" + note(source, mark),
        "aria-label",
        PageContext.words("passage.number", mark.number()));
    html.text(String.valueOf(mark.number())).end();
  }

  private static void piece(Html html, String words, List<Mark> open) {
    if (open.isEmpty()) {
      html.text(words);
      return;
    }
    StringBuilder look = new StringBuilder("d" + Math.min(3, open.size()));
    StringBuilder numbers = new StringBuilder();
    for (Mark mark : open) {
      String kind = mark.isNearest() ? "nearest" : mark.kind().key();
      if (look.indexOf(kind) < 0) {
        look.append(' ').append(kind);
      }
      if (mark.hasDoubt() && look.indexOf("drift") < 0) {
        look.append(" drift");
      }
      numbers.append(numbers.length() == 0 ? "" : " ").append(mark.number());
    }
    html.element("mark", words, "class", look.toString(), "data-passages", numbers.toString());
  }

  private void notes(Html html, Source source, List<Mark> marks) {
    List<Absent> absent = context.passages().absent(source.getId());
    if (marks.isEmpty() && absent.isEmpty()) {
      html.element("p", PageContext.words("sources.nothing"), "class", "detail");
      return;
    }
    html.start("details", "class", "notes");
    html.start("summary").text(PageContext.wording().count("sources.passages", marks.size()));
    if (!absent.isEmpty()) {
      html.text(", ")
          .element(
              "span",
              PageContext.wording().count("sources.absent", absent.size()),
              "class",
              "verdict missing");
    }
    html.end().start("ul");
    for (Mark mark : marks) {
      html.start("li", "id", note(source.getId(), mark));
      html.element(
          "a",
          String.valueOf(mark.number()),
          "href",
          "#" + anchor(source.getId(), mark),
          "class",
          "number");
      html.text(" ");
      if (mark.isNearest()) {
        html.text(PageContext.words("sources.nearest"));
      }
      claims(html, mark.claims());
      html.end();
    }
    for (Absent each : absent) {
      absent(html, source, each);
    }
    html.end().end();
  }

  private void absent(Html html, Source source, Absent absent) {
    html.start("li", "class", "absent");
    html.element("span", PageContext.words("verdict.missing"), "class", "verdict missing");
    html.text(" “").isolated(absent.claim().words()).text("” ");
    claims(html, List.of(absent.claim()));
    absent
        .nearest()
        .ifPresent(
            mark -> {
              html.text("; " + PageContext.words("sources.like") + " ");
              html.element(
                  "a",
                  PageContext.words("passage.number", mark.number()),
                  "href",
                  "#" + anchor(source.getId(), mark));
            });
    html.end();
  }

  private void claims(Html html, List<Claim> claims) {
    String between = "";
    for (Claim claim : claims) {
      html.text(between).text(PageContext.words("claim." + claim.kind().key()) + " ");
      context.dossier().find(claim.record()).ifPresent((DossierRecord r) -> context.link(html, r));
      if (claim.verdict() != org.communique.model.evidence.Verdict.EXACT
          && claim.verdict() != org.communique.model.evidence.Verdict.MISSING) {
        html.text(" ")
            .element(
                "span",
                PageContext.words("verdict." + claim.verdict().word()),
                "class",
                "verdict " + claim.verdict().word());
        html.text(" “").isolated(claim.words()).text("”");
      }
      between = "; ";
    }
  }

  private String anchor(Id source, Mark mark) {
    return context.anchors().own(source.value() + "~" + mark.number());
  }

  private String note(Id source, Mark mark) {
    return context.anchors().own(source.value() + "~" + mark.number() + "~note");
  }
}
