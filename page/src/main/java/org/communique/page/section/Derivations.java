package org.communique.page.section;

import static org.communique.page.section.TimeScale.percent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Derivation;
import org.communique.model.Source;
import org.communique.model.value.Id;
import org.communique.page.html.Html;
import org.communique.page.words.Words;

/**
 * Which source was made from which, as a graph from left to right: what was made from nothing else
 * stands left, so that ten copies of one agency are seen to come from one.
 */
final class Derivations {

  private static final int ROW = 40;
  private static final int BOX = 28;
  private static final int TOP = 6;

  /** Of one family so many sources are drawn; the table has all. */
  private static final int MOST_DRAWN = 40;

  /** So many families are shown. */
  private static final int MOST_FAMILIES = 20;

  private final PageContext context;
  private final Map<Id, Source> byId = new LinkedHashMap<>();

  Derivations(PageContext context) {
    this.context = context;
    context.dossier().getSources().forEach(each -> byId.putIfAbsent(each.getId(), each));
  }

  void write(Html html) {
    List<List<Source>> families = families();
    if (families.isEmpty()) {
      return;
    }
    html.element("h3", PageContext.words("derivations.title"));
    html.element("p", PageContext.words("derivations.explained"), "class", "detail");
    families.stream().limit(MOST_FAMILIES).forEach(each -> family(html, each));
    if (families.size() > MOST_FAMILIES) {
      html.element("p", PageContext.words("more", families.size() - MOST_FAMILIES));
    }
  }

  /** {@return sources that are connected, two or more; those of the most sources first} */
  private List<List<Source>> families() {
    Map<Id, Set<Id>> neighbours = new HashMap<>();
    for (Source source : byId.values()) {
      for (Derivation each : source.getDerivedFrom()) {
        Id from = each.getSource().id();
        neighbours.computeIfAbsent(source.getId(), any -> new HashSet<>()).add(from);
        neighbours.computeIfAbsent(from, any -> new HashSet<>()).add(source.getId());
      }
    }
    Map<Id, List<Source>> families = new LinkedHashMap<>();
    Map<Id, Id> leaders = new HashMap<>();
    for (Source source : byId.values()) {
      reach(source.getId(), neighbours, leaders);
      families.computeIfAbsent(leaders.get(source.getId()), any -> new ArrayList<>()).add(source);
    }
    List<List<Source>> several =
        new ArrayList<>(families.values().stream().filter(each -> each.size() > 1).toList());
    several.sort(Comparator.comparing((List<Source> each) -> -each.size()));
    return several;
  }

  /** All that are connected with a source get it as their leader, unless they have one. */
  private static void reach(Id leader, Map<Id, Set<Id>> neighbours, Map<Id, Id> leaders) {
    Deque<Id> waiting = new ArrayDeque<>(List.of(leader));
    while (!waiting.isEmpty()) {
      Id next = waiting.remove();
      if (leaders.putIfAbsent(next, leader) == null) {
        waiting.addAll(neighbours.getOrDefault(next, Set.of()));
      }
    }
  }

  private void family(Html html, List<Source> family) {
    Map<Id, Integer> layers = layers(family);
    long roots = layers.values().stream().filter(layer -> layer == 0).count();
    String title = PageContext.wording().count("derivations.family", roots);
    String told = PageContext.words("derivations.of", family.size()) + " " + title;
    List<Source> drawn = family.subList(0, Math.min(family.size(), MOST_DRAWN));
    html.start("figure")
        .start("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", told);
    draw(html, drawn, layers, told);
    html.end().start("figcaption").text(told);
    if (drawn.size() < family.size()) {
      html.text(" " + PageContext.words("more", family.size() - drawn.size()));
    }
    html.end();
    table(html, family);
    html.endLine();
  }

  /** How many steps a source is from those made from nothing else; within a circle any. */
  private Map<Id, Integer> layers(List<Source> family) {
    Map<Id, Integer> layers = new HashMap<>();
    family.forEach(each -> layers.put(each.getId(), 0));
    boolean changed = true;
    // A circle would rise for ever; no line is longer than there are sources, and few are long.
    for (int round = 0; changed && round < Math.min(family.size(), 12); round++) {
      changed = false;
      for (Source each : family) {
        for (Derivation from : each.getDerivedFrom()) {
          Integer before = layers.get(from.getSource().id());
          if (before != null && layers.getOrDefault(each.getId(), 0) <= before) {
            layers.put(each.getId(), before + 1);
            changed = true;
          }
        }
      }
    }
    return layers;
  }

  private void draw(Html html, List<Source> drawn, Map<Id, Integer> layers, String told) {
    int columns =
        1 + drawn.stream().mapToInt(s -> layers.getOrDefault(s.getId(), 0)).max().orElse(0);
    Map<Id, Double> y = new HashMap<>();
    Map<Integer, List<Source>> byLayer = new HashMap<>();
    for (Source each : drawn) {
      byLayer
          .computeIfAbsent(layers.getOrDefault(each.getId(), 0), any -> new ArrayList<>())
          .add(each);
    }
    int rows = byLayer.values().stream().mapToInt(List::size).max().orElse(1);
    byLayer.forEach(
        (layer, all) -> {
          double space = (double) rows / all.size();
          for (int at = 0; at < all.size(); at++) {
            y.put(all.get(at).getId(), TOP + ROW * (space * (at + 0.5)) - ROW / 2.0);
          }
        });
    double width = 100.0 / columns;
    html.start(
        "svg",
        "class",
        "graph columns-" + Math.min(columns, 6),
        "width",
        "100%",
        "height",
        String.valueOf(rows * ROW + TOP),
        "role",
        "group",
        "aria-label",
        told);
    html.element("title", told);
    for (Source each : drawn) {
      double left = width * layers.getOrDefault(each.getId(), 0);
      for (Derivation from : each.getDerivedFrom()) {
        Double start = y.get(from.getSource().id());
        int layer = layers.getOrDefault(from.getSource().id(), 0);
        if (start != null && !from.getSource().id().equals(each.getId())) {
          html.start("g").element("title", edge(each, from));
          html.start(
              "line",
              "x1",
              percent(width * layer + width * 0.86),
              "y1",
              number(start + BOX / 2.0),
              "x2",
              percent(left),
              "y2",
              number(y.getOrDefault(each.getId(), 0.0) + BOX / 2.0));
          html.end();
        }
      }
    }
    Set<Id> roots = new HashSet<>();
    layers.forEach(
        (id, layer) -> {
          if (layer == 0) {
            roots.add(id);
          }
        });
    for (Source each : drawn) {
      box(
          html,
          each,
          roots.contains(each.getId()),
          width,
          layers,
          y.getOrDefault(each.getId(), 0.0));
    }
    html.end();
  }

  private void box(
      Html html, Source source, boolean isRoot, double width, Map<Id, Integer> layers, double y) {
    double left = width * layers.getOrDefault(source.getId(), 0);
    String label = label(source);
    html.start("a", "href", "#" + context.anchors().of(source));
    html.start(
        "svg",
        "x",
        percent(left),
        "y",
        number(y),
        "width",
        percent(width * 0.86),
        "height",
        String.valueOf(BOX));
    html.element("title", label);
    html.start(
        "rect",
        "class",
        isRoot ? "root" : "copy",
        "x",
        "1",
        "y",
        "1",
        "width",
        "98%",
        "height",
        String.valueOf(BOX - 2),
        "rx",
        "4");
    html.element("text", PageContext.shortened(label, 44), "x", "8", "y", "18");
    html.end().end();
  }

  private String label(Source source) {
    return "["
        + context.number(source.ref())
        + "] "
        + source.getPublisher().map(p -> context.plainName(p) + ": ").orElse("")
        + context.name(source).text();
  }

  private String edge(Source made, Derivation from) {
    return PageContext.words(
        "derivations.edge",
        context.number(made.ref()),
        from.getMeans().map(Words::inSentence).orElse(PageContext.words("derivations.from")),
        context.number(from.getSource()));
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value));
  }

  private void table(Html html, List<Source> family) {
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
        PageContext.words("derivations.title"));
    html.start("table").start("thead").start("tr");
    html.element("th", PageContext.words("derivations.source"), "scope", "col");
    html.element("th", PageContext.words("derivations.made"), "scope", "col");
    html.end().end().start("tbody");
    for (Source source : family) {
      html.start("tr").start("th", "scope", "row");
      context.link(html, source);
      html.end().start("td");
      String between = "";
      for (Derivation from : source.getDerivedFrom()) {
        html.text(between);
        context.link(html, from.getSource());
        from.getMeans().ifPresent(means -> html.text(" (" + Words.inSentence(means) + ")"));
        between = "; ";
      }
      html.text(source.getDerivedFrom().isEmpty() ? PageContext.words("derivations.nothing") : "");
      html.end().end();
    }
    html.end().end().end().end();
  }
}
