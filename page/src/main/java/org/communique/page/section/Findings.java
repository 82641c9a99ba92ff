package org.communique.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.index.Located;
import org.communique.page.html.Html;

/** What was found in a dossier, by severity, each with a link to what it is about. */
final class Findings {

  /** Of one severity so many are shown at first; the others are folded. */
  private static final int MOST = 20;

  private final PageContext context;

  Findings(PageContext context) {
    this.context = context;
  }

  void write(Html html) {
    Report report = context.report();
    if (report.isEmpty() && report.totalAcknowledged() == 0) {
      html.element("p", PageContext.words("findings.none"));
      return;
    }
    for (Severity severity : Severity.values()) {
      List<Finding> found =
          report.findings().stream().filter(each -> each.severity() == severity).toList();
      if (!found.isEmpty()) {
        group(html, severity, found, report.total(severity));
      }
    }
    if (report.totalAcknowledged() > 0) {
      html.start("details").start("summary");
      html.text(PageContext.wording().count("findings.acknowledged", report.totalAcknowledged()));
      html.end();
      list(html, report.acknowledged());
      html.end();
    }
  }

  private void group(Html html, Severity severity, List<Finding> found, long total) {
    html.element(
        "h3",
        PageContext.wording().count("findings." + severity.label(), total),
        "class",
        "severity " + severity.label());
    list(html, found.subList(0, Math.min(found.size(), MOST)));
    if (found.size() > MOST) {
      html.start("details").start("summary");
      html.text(PageContext.words("more", found.size() - MOST)).end();
      list(html, found.subList(MOST, found.size()));
      html.end();
    }
    if (total > found.size()) {
      html.element("p", PageContext.words("findings.capped", total - found.size()));
    }
  }

  private void list(Html html, List<Finding> found) {
    html.start("ul", "class", "findings");
    found.forEach(each -> item(html, each, record(each.pointer())));
    html.end();
  }

  private Optional<Located<? extends Recorded>> record(Pointer pointer) {
    return context.records().at(pointer);
  }

  private void item(Html html, Finding finding, Optional<Located<? extends Recorded>> record) {
    html.start("li", "class", finding.severity().label());
    if (record.isPresent() && record.get().part() instanceof DossierRecord each) {
      context.link(html, each);
      html.text(": ");
    } else if (record.isPresent() && record.get().part() instanceof Judgment each) {
      html.element(
          "a", PageContext.words("type.Judgment"), "href", "#" + context.anchors().of(each));
      html.text(": ");
    }
    told(html, finding);
    List<Located<? extends Recorded>> others = new ArrayList<>();
    finding.related().stream()
        .limit(MOST)
        .map(this::record)
        .flatMap(Optional::stream)
        .filter(each -> !others.contains(each) && record.filter(each::equals).isEmpty())
        .forEach(others::add);
    String between = " " + PageContext.words("findings.related") + " ";
    for (Located<? extends Recorded> other : others) {
      if (other.part() instanceof DossierRecord each) {
        html.text(between);
        context.link(html, each);
        between = ", ";
      }
    }
    html.end();
  }

  /** Writes one finding, for the place that it is about. */
  static void own(Html html, Finding finding) {
    html.start("li", "class", finding.severity().label());
    html.element("strong", PageContext.words("severity." + finding.severity().label())).text(" ");
    told(html, finding);
    html.end();
  }

  private static void told(Html html, Finding finding) {
    html.isolated(finding.message()).text(" ");
    html.element("span", finding.code(), "class", "code");
    finding
        .position()
        .ifPresent(
            at ->
                html.text(" ")
                    .element(
                        "span",
                        PageContext.words("record.position", at.line(), at.column()),
                        "class",
                        "detail"));
    finding
        .acknowledgment()
        .ifPresent(
            why -> html.text(" – " + PageContext.words("findings.accepted") + " ").isolated(why));
  }
}
