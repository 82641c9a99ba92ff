package org.communique.page.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.io.DossierWriter;
import org.communique.model.Agreement;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.time.Edtf;
import org.communique.page.html.Html;
import org.communique.page.html.Shown;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** Writes records: each can be linked to, unfolded, and copied as JSON. */
final class Records {

  /** Of more records than this, each hundred is folded. */
  private static final int CHUNK = 100;

  /** Of a record that others refer to, so many of these are told. */
  private static final int MOST_REFERRERS = 8;

  /** Told in the heading, or elsewhere in the record. */
  private static final Set<String> TOLD = Set.of("id", "type", "title", "name", "text");

  /** So many sources and agreements are open at first, if they are short. */
  private static final int MOST_OPEN = 3;

  private static final int MOST_OPEN_EVENTS = 100;

  private static final int MOST_OPEN_TEXT = 5_000;

  private final PageContext context;
  private final Values values;
  private final Map<String, Integer> opened = new HashMap<>();
  private final Map<Pointer, List<Finding>> findings;

  Records(PageContext context) {
    this.context = context;
    this.values = new Values(context);
    this.findings =
        context.report().findings().stream()
            .filter(each -> each.pointer().depth() >= 2)
            .collect(Collectors.groupingBy(each -> Places.record(each.pointer())));
  }

  /** What a section puts into a record beside its properties. */
  interface Inside<R extends Recorded> {
    void write(R record, Pointer pointer);
  }

  /** Writes records one after the other; very many in folds of a hundred. */
  <R extends DossierRecord> void all(Html html, List<Located<R>> records, Inside<R> inside) {
    if (records.size() <= CHUNK) {
      records.forEach(each -> one(html, each, inside));
      return;
    }
    for (int from = 0; from < records.size(); from += CHUNK) {
      List<Located<R>> some = records.subList(from, Math.min(from + CHUNK, records.size()));
      html.start("details", "class", "chunk").start("summary");
      html.text(PageContext.words("records.chunk", from + 1, from + some.size()) + " ");
      context.text(html, context.name(some.get(0).part()));
      html.end();
      some.forEach(each -> one(html, each, inside));
      html.endLine();
    }
  }

  private <R extends DossierRecord> void one(Html html, Located<R> located, Inside<R> inside) {
    R record = located.part();
    Pointer pointer = located.pointer();
    html.start("details", attributes(record)).start("summary");
    if (record instanceof Source source) {
      html.element("span", "[" + context.number(source.ref()) + "]", "class", "number").text(" ");
    }
    html.start("span", "class", "title");
    context.text(html, context.name(record));
    html.end();
    html.element("span", kind(record), "class", "kind");
    date(record).ifPresent(date -> html.element("span", DateWords.of(date), "class", "when"));
    badges(html, pointer);
    html.end().start("div");
    inside.write(record, pointer);
    body(html, located, record);
    html.end().endLine();
  }

  /** The first texts and lives are open, for they are what the page is looked at for. */
  private String[] attributes(DossierRecord record) {
    String anchor = context.anchors().of(record);
    return isShort(record)
            && opened.merge(PageContext.recordType(record), 1, Integer::sum) <= MOST_OPEN
        ? new String[] {"class", "record", "id", anchor, "open", ""}
        : new String[] {"class", "record", "id", anchor};
  }

  private static boolean isShort(DossierRecord record) {
    return record instanceof Source source
            && source.getText().filter(text -> text.length() <= MOST_OPEN_TEXT).isPresent()
        || record instanceof Agreement agreement
            && !agreement.getEvents().isEmpty()
            && agreement.getEvents().size() <= MOST_OPEN_EVENTS;
  }

  /** Writes a judgment, which need not have an id. */
  void judgment(Html html, Located<Judgment> located) {
    Judgment judgment = located.part();
    html.start("details", "class", "record", "id", context.anchors().of(judgment));
    html.start("summary").start("span", "class", "title");
    context.link(html, judgment.getRecords().get(0));
    html.text(" – ");
    context.link(html, judgment.getRecords().get(1));
    html.end().element("span", Words.label(judgment.getRelation()), "class", "kind");
    badges(html, located.pointer());
    html.end().start("div");
    body(html, located, judgment);
    html.end().endLine();
  }

  private static String kind(DossierRecord record) {
    return PageContext.type(record);
  }

  static Optional<Edtf> date(DossierRecord record) {
    if (record instanceof Source source) {
      return source.getPublished();
    }
    if (record instanceof Summit summit) {
      return summit.getDate();
    }
    if (record instanceof Statement statement) {
      return statement.getDate();
    }
    return record instanceof Agreement agreement ? agreement.getDate() : Optional.empty();
  }

  private void badges(Html html, Pointer pointer) {
    List<Finding> found = findings.getOrDefault(pointer, List.of());
    if (!found.isEmpty()) {
      String worst =
          found.stream()
              .map(Finding::severity)
              .min(java.util.Comparator.naturalOrder())
              .orElseThrow()
              .label();
      html.text(" ")
          .element(
              "span",
              PageContext.wording().count("findings", found.size()),
              "class",
              "badge " + worst);
    }
  }

  private void body(Html html, Located<? extends Recorded> located, Recorded record) {
    Pointer pointer = located.pointer();
    properties(html, record, pointer);
    found(html, pointer);
    if (record instanceof DossierRecord referred) {
      referrers(html, referred);
    }
    html.start("p", "class", "place").text(PageContext.words("record.place") + " ");
    html.element("code", pointer.toString());
    context
        .position(pointer)
        .ifPresent(
            at -> html.text(", " + PageContext.words("record.position", at.line(), at.column())));
    html.end();
    html.start("details", "class", "json").start("summary").text("JSON").end();
    html.element("pre", json(record)).end();
  }

  /** Characters that turn the direction stand as their escapes, which JSON allows. */
  private static String json(Recorded record) {
    String text = tabbed(DossierWriter.pretty().toText(record));
    if (text.codePoints().noneMatch(Shown::turnsDirection)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                escaped.append(
                    Shown.turnsDirection(c) ? String.format("\\u%04x", c) : Character.toString(c)));
    return escaped.toString();
  }

  /** A tab a level of indentation, which takes half the room. */
  private static String tabbed(String json) {
    StringBuilder tabbed = new StringBuilder(json.length());
    boolean isIndentation = true;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (isIndentation && c == ' ') {
        at++; // Two spaces a level.
        tabbed.append('\t');
        continue;
      }
      isIndentation = c == '\n';
      tabbed.append(c);
    }
    return tabbed.toString();
  }

  private void properties(Html html, Recorded record, Pointer pointer) {
    html.start("dl");
    for (Property property : PartType.of(record).properties()) {
      Object value = property.get(record);
      boolean isTold = TOLD.contains(property.name()) && !isNamedTwice(record, property, value);
      boolean inDrawing = record instanceof Agreement && property.name().equals("events");
      if (value != null && !isTold && !inDrawing) {
        values.property(html, property, value, pointer.child(property.name()), record);
      }
    }
    html.end();
  }

  /** The heading has a name in one language; where there are several, all are told below. */
  private static boolean isNamedTwice(
      Recorded record, Property property, @org.jspecify.annotations.Nullable Object value) {
    return value instanceof org.communique.model.value.LanguageMap names
        && names.entries().size() > 1;
  }

  private void found(Html html, Pointer pointer) {
    List<Finding> found = findings.getOrDefault(pointer, List.of());
    if (found.isEmpty()) {
      return;
    }
    html.start("ul", "class", "findings");
    found.forEach(each -> Findings.own(html, each));
    html.end();
  }

  /** From a record to those that refer to it, which is the other direction of every link. */
  private void referrers(Html html, DossierRecord record) {
    List<Located<? extends Recorded>> holders = new ArrayList<>();
    for (Reference each : context.index().referencesTo(record.getId())) {
      each.record()
          .filter(holder -> holder.part() != record && !holders.contains(holder))
          .ifPresent(holders::add);
      if (holders.size() > MOST_REFERRERS) {
        break;
      }
    }
    if (holders.isEmpty()) {
      return;
    }
    html.start("p", "class", "referrers").text(PageContext.words("record.referrers") + " ");
    String between = "";
    for (Located<? extends Recorded> holder :
        holders.subList(0, Math.min(holders.size(), MOST_REFERRERS))) {
      html.text(between);
      if (holder.part() instanceof DossierRecord each) {
        context.link(html, each);
      } else if (holder.part() instanceof Judgment judgment) {
        html.element(
            "a", PageContext.words("type.Judgment"), "href", "#" + context.anchors().of(judgment));
      }
      between = "; ";
    }
    html.text(holders.size() > MOST_REFERRERS ? "; …" : "").end();
  }
}
