package org.communique.page.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.account.Accounts;
import org.communique.model.account.Cluster;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.page.html.Html;
import org.communique.page.section.TimeDrawing.Bar;
import org.communique.page.section.TimeDrawing.Lane;
import org.communique.page.section.TimeDrawing.Mark;
import org.communique.page.section.TimeDrawing.Row;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** Encounters, statements and acts along the years, each kind in its lane. */
final class Timeline {

  /** Of one kind so many rows are drawn; the table has all. */
  private static final int MOST_ROWS = 30;

  /** Of the table so many rows; beyond that the records themselves are the table. */
  private static final int MOST_IN_TABLE = 300;

  /** Who did something is named if they are no more than this. */
  private static final int MOST_NAMED = 3;

  /** Something that has a date. */
  private record Item(String label, String anchor, Edtf date, Optional<Id> event, int together) {}

  private final PageContext context;
  private final Map<Id, Id> clusters = new HashMap<>();

  Timeline(PageContext context) {
    this.context = context;
    for (Cluster cluster : Accounts.of(context.index()).clusters()) {
      cluster.records().forEach(each -> clusters.put(each, cluster.records().get(0)));
    }
  }

  void write(Html html) {
    Map<String, List<Item>> kinds = new LinkedHashMap<>();
    kinds.put("encounters", encounters());
    kinds.put("statements", statements());
    kinds.put("acts", acts());
    List<Lane> lanes = new ArrayList<>();
    kinds.forEach(
        (kind, items) -> {
          if (!items.isEmpty()) {
            lanes.add(new Lane(PageContext.words("timeline." + kind), rows(items, kind)));
          }
        });
    Optional<TimeScale> scale = TimeDrawing.scale(lanes);
    if (scale.isEmpty()) {
      html.element("p", PageContext.words("timeline.none"));
      return;
    }
    html.start("figure");
    TimeDrawing.draw(
        html,
        PageContext.words("timeline.title"),
        PageContext.words("timeline.description"),
        scale.get(),
        lanes);
    html.element("figcaption", PageContext.words("timeline.caption"));
    int all = kinds.values().stream().mapToInt(List::size).sum();
    int drawn = lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
    if (drawn < all) {
      html.element("p", PageContext.words("timeline.more", drawn, all), "class", "detail");
    }
    table(html, kinds);
    html.endLine();
  }

  private List<Item> encounters() {
    List<Item> items = new ArrayList<>();
    for (Summit each : context.dossier().getSummits()) {
      each.getDate()
          .ifPresent(
              date ->
                  items.add(
                      new Item(
                          context.name(each).text(),
                          context.anchors().of(each),
                          date,
                          Optional.ofNullable(clusters.get(each.getId())),
                          1)));
    }
    return sorted(items);
  }

  /** What was said at one place on one day is one row. */
  private List<Item> statements() {
    record Occasion(Optional<Id> at, Edtf date) {}
    Map<Occasion, List<Statement>> together = new LinkedHashMap<>();
    for (Statement each : context.dossier().getStatements()) {
      each.getDate()
          .ifPresent(
              date ->
                  together
                      .computeIfAbsent(
                          new Occasion(each.getAt().map(at -> at.id()), date),
                          any -> new ArrayList<>())
                      .add(each));
    }
    List<Item> items = new ArrayList<>();
    together.forEach(
        (occasion, said) -> {
          Statement first = said.get(0);
          String label =
              said.size() == 1
                  ? context.name(first).text()
                  : PageContext.words("timeline.said", said.size())
                      + first.getAt().map(at -> ": " + context.plainName(at)).orElse("");
          items.add(
              new Item(
                  label,
                  context.anchors().of(first),
                  occasion.date(),
                  Optional.empty(),
                  said.size()));
        });
    return sorted(items);
  }

  private List<Item> acts() {
    record Act(Agreement agreement, Edtf date, String kind) {}
    Map<Act, Integer> acts = new LinkedHashMap<>();
    for (Agreement each : context.dossier().getAgreements()) {
      if (each.getEvents().isEmpty()) {
        each.getDate()
            .ifPresent(
                date ->
                    acts.merge(new Act(each, date, Words.label(each.getKind())), 1, Integer::sum));
      }
      for (AgreementEvent event : each.getEvents()) {
        event
            .getDate()
            .or(event::getEffective)
            .ifPresent(date -> acts.merge(new Act(each, date, label(event)), 1, Integer::sum));
      }
    }
    List<Item> items = new ArrayList<>();
    acts.forEach(
        (act, count) ->
            items.add(
                new Item(
                    act.kind() + ": " + context.name(act.agreement()).text(),
                    context.anchors().of(act.agreement()),
                    act.date(),
                    Optional.empty(),
                    count)));
    return sorted(items);
  }

  /** {@return what was done, and by whom if they are few} */
  private String label(AgreementEvent event) {
    String kind = Words.label(event.getKind());
    if (event.getBy().isEmpty() || event.getBy().size() > MOST_NAMED) {
      return kind;
    }
    return PageContext.words(
        "timeline.by", kind, Words.list(event.getBy().stream().map(context::plainName).toList()));
  }

  /** By the first day that each may be; accounts of one event follow each other. */
  private static List<Item> sorted(List<Item> items) {
    Map<Id, Edtf> firstOfEvent = new HashMap<>();
    items.sort(Comparator.comparing(Item::date, Edtf.DISPLAY_ORDER));
    for (Item each : items) {
      each.event().ifPresent(event -> firstOfEvent.putIfAbsent(event, each.date()));
    }
    items.sort(
        Comparator.comparing(
                (Item each) -> each.event().map(firstOfEvent::get).orElse(each.date()),
                Edtf.DISPLAY_ORDER)
            .thenComparing(each -> each.event().map(Id::value).orElse("")));
    return items;
  }

  private static List<Row> rows(List<Item> items, String kind) {
    List<Row> rows = new ArrayList<>();
    Optional<Id> before = Optional.empty();
    for (Item each : items.subList(0, Math.min(items.size(), MOST_ROWS))) {
      List<Bar> bars = new ArrayList<>();
      List<Mark> marks = new ArrayList<>();
      TimeDrawing.add(each.date(), kind, each.label(), bars, marks);
      boolean joined = each.event().isPresent() && each.event().equals(before);
      rows.add(new Row(each.label(), Optional.of(each.anchor()), bars, marks, joined));
      before = each.event();
    }
    return rows;
  }

  private void table(Html html, Map<String, List<Item>> kinds) {
    html.start("details").start("summary").text(PageContext.words("table")).end();
    html.start(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        PageContext.words("timeline.title"));
    html.start("table").start("thead").start("tr");
    for (String column : List.of("kind", "what", "when")) {
      html.element("th", PageContext.words("timeline." + column), "scope", "col");
    }
    html.end().end().start("tbody");
    kinds.forEach(
        (kind, items) -> {
          for (Item each : items.subList(0, Math.min(items.size(), MOST_IN_TABLE))) {
            html.start("tr").element("td", PageContext.words("timeline." + kind));
            html.start("td").start("a", "href", "#" + each.anchor());
            html.isolated(each.label()).end().end();
            html.start("td").start("time", "title", each.date().toString());
            html.text(DateWords.of(each.date())).end().end().end();
          }
        });
    html.end().end().end().end();
  }
}
