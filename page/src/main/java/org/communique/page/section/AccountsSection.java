package org.communique.page.section;

import java.util.List;
import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.account.AccountValue;
import org.communique.model.account.Accounts;
import org.communique.model.account.Cluster;
import org.communique.model.account.Comparison;
import org.communique.model.account.Concord;
import org.communique.model.account.Contradiction;
import org.communique.model.account.PropertyComparison;
import org.communique.model.account.Withdrawal;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.Code;
import org.communique.page.html.Html;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** The accounts of one thing side by side, and the judgments that say what is one thing. */
final class AccountsSection {

  /** Of more clusters the rest is folded. */
  private static final int MOST_OPEN = 5;

  private final PageContext context;
  private final Records records;

  AccountsSection(PageContext context, Records records) {
    this.context = context;
    this.records = records;
  }

  void write(Html html) {
    Accounts accounts = Accounts.of(context.index());
    List<Comparison> comparisons = accounts.comparisons();
    if (comparisons.isEmpty()) {
      html.element("p", PageContext.words("accounts.none"));
    }
    if (!accounts.isWhole()) {
      html.element("p", PageContext.words("accounts.part"), "class", "verdict");
    }
    for (int at = 0; at < comparisons.size(); at++) {
      comparison(html, comparisons.get(at), at < MOST_OPEN);
    }
    contradictions(html, accounts);
    List<Located<Judgment>> judgments = context.index().all(Judgment.class);
    if (!judgments.isEmpty()) {
      html.element("h3", PageContext.words("accounts.judgments"));
      judgments.forEach(each -> records.judgment(html, each));
    }
  }

  private void contradictions(Html html, Accounts accounts) {
    for (Contradiction each : accounts.contradictions()) {
      html.start("p", "class", "verdict missing").text(PageContext.words("accounts.contradiction"));
      judgment(html.text(" "), each.judgment());
      each.chain().forEach(at -> judgment(html.text(" – "), at));
      html.end();
    }
  }

  private void judgment(Html html, int at) {
    Judgment judgment = context.dossier().getJudgments().get(at);
    html.element(
        "a", Words.label(judgment.getRelation()), "href", "#" + context.anchors().of(judgment));
  }

  private void comparison(Html html, Comparison comparison, boolean isOpen) {
    Cluster cluster = comparison.cluster();
    if (isOpen) {
      html.start("details", "class", "cluster", "open", "");
    } else {
      html.start("details", "class", "cluster");
    }
    html.start("summary");
    html.text(PageContext.words("accounts.of", cluster.records().size()) + " ");
    first(cluster).ifPresent(record -> context.text(html, context.name(record)));
    int conflicts = comparison.conflicts().size();
    if (conflicts > 0) {
      html.text(" ")
          .element(
              "span",
              PageContext.wording().count("accounts.conflicts", conflicts),
              "class",
              "badge warning");
    }
    html.end();
    reasons(html, cluster);
    html.start(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        PageContext.words("accounts.table"));
    html.start("table", "class", "accounts");
    head(html, cluster);
    html.start("tbody");
    comparison.properties().forEach(property -> row(html, property, cluster));
    html.end().end().end();
    withdrawn(html, cluster);
    html.endLine();
  }

  private Optional<DossierRecord> first(Cluster cluster) {
    return cluster.records().stream().findFirst().flatMap(context.dossier()::find);
  }

  /** The judgments that joined the records, with what they say for it. */
  private void reasons(Html html, Cluster cluster) {
    for (Judgment judgment : context.dossier().getJudgments()) {
      boolean isInside = judgment.getRecords().stream().allMatch(each -> isIn(cluster, each.id()));
      if (isInside) {
        html.start("p", "class", "judgment");
        html.element(
            "a", Words.label(judgment.getRelation()), "href", "#" + context.anchors().of(judgment));
        html.text(": ");
        context.links(html, judgment.getRecords());
        judgment
            .getBy()
            .ifPresent(by -> html.text(", " + PageContext.words("judged.by") + " ").isolated(by));
        judgment.getOn().ifPresent(on -> html.text(", " + DateWords.of(on)));
        judgment.getReason().ifPresent(why -> context.text(html.text(". "), why));
        html.end();
      }
    }
  }

  private static boolean isIn(Cluster cluster, Id record) {
    return cluster.records().contains(record)
        || cluster.withdrawn().stream().anyMatch(gone -> gone.record().equals(record));
  }

  private void head(Html html, Cluster cluster) {
    html.start("thead").start("tr");
    html.element("th", PageContext.words("accounts.property"), "scope", "col");
    html.element("th", PageContext.words("accounts.concord"), "scope", "col");
    html.element("th", PageContext.words("accounts.said"), "scope", "col");
    html.end().end();
  }

  private void row(Html html, PropertyComparison property, Cluster cluster) {
    html.start("tr", "class", property.concord().word());
    html.element("th", Values.label(property.property()), "scope", "row");
    html.start("td");
    html.element(
        "span",
        PageContext.words("concord." + property.concord().word()),
        "class",
        "concord " + property.concord().word());
    html.end().start("td").start("ul", "class", "values");
    for (AccountValue value : property.values()) {
      boolean isDisputed =
          property.concord() == Concord.CONFLICTING && property.disputed().contains(value);
      html.start("li", "class", isDisputed ? "disputed" : "undisputed");
      html.start("strong");
      shown(html, value);
      html.end();
      holders(html, value);
      html.end();
    }
    html.end().end().end();
  }

  private void shown(Html html, AccountValue value) {
    Object known = value.value();
    if (known instanceof Edtf date) {
      html.start("time", "title", date.toString()).text(DateWords.of(date)).end();
    } else if (known instanceof Code code) {
      html.text(Words.label(code));
    } else if (known instanceof Ref<?> ref && context.dossier().find(ref.id()).isPresent()) {
      context.link(html, context.dossier().find(ref.id()).get());
    } else if (known instanceof Participation participation) {
      context.link(html, participation.getActor());
      participation.getOffice().ifPresent(office -> html.text(", " + Words.inSentence(office)));
      participation
          .getOnBehalfOf()
          .ifPresent(side -> context.link(html.text(" " + PageContext.words("for") + " "), side));
    } else {
      html.isolated(value.text());
    }
  }

  private void holders(Html html, AccountValue value) {
    if (!value.holders().isEmpty()) {
      ids(html.text(" – " + PageContext.words("accounts.held") + " "), value.holders());
      html.text(" (" + PageContext.wording().count("accounts.origins", value.independentOrigins()));
      new EvidenceView(context).told(html, value.origins());
      html.text(")");
    }
    if (!value.deniers().isEmpty()) {
      ids(html.text("; " + PageContext.words("accounts.denied") + " "), value.deniers());
    }
    if (!value.denials().isEmpty()) {
      html.text(" (" + PageContext.wording().count("denials", value.denials().size()));
      new EvidenceView(context).told(html, value.denials());
      html.text(")");
    }
  }

  private void ids(Html html, List<Id> ids) {
    String between = "";
    for (Id id : ids) {
      html.text(between);
      Optional<DossierRecord> record = context.dossier().find(id);
      if (record.isPresent()) {
        html.element("a", id.value(), "href", "#" + context.anchors().of(record.get()));
      } else {
        html.text(id.value());
      }
      between = ", ";
    }
  }

  private void withdrawn(Html html, Cluster cluster) {
    for (Withdrawal each : cluster.withdrawn()) {
      html.start("p", "class", "detail").text(PageContext.words("accounts.withdrawn") + " ");
      ids(html, List.of(each.record()));
      html.end();
    }
  }
}
