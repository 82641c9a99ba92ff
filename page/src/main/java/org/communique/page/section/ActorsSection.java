package org.communique.page.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.HistoricalActor;
import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.actor.Succession;
import org.communique.model.index.Located;
import org.communique.model.place.Claims;
import org.communique.model.time.Edtf;
import org.communique.page.html.Html;
import org.communique.page.section.TimeDrawing.Bar;
import org.communique.page.section.TimeDrawing.Lane;
import org.communique.page.section.TimeDrawing.Mark;
import org.communique.page.section.TimeDrawing.Row;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** People and states: offices over time, what succeeded what, who claims what. */
final class ActorsSection {

  /** So many rows are drawn. */
  private static final int MOST_ROWS = 40;

  private final PageContext context;
  private final Records records;

  ActorsSection(PageContext context, Records records) {
    this.context = context;
    this.records = records;
  }

  void write(Html html) {
    lives(html);
    succession(html);
    claims(html);
    List<Located<Actor>> actors = new ArrayList<>(context.index().all(Actor.class));
    actors.sort(Comparator.comparing(each -> context.name(each.part()).text()));
    records.all(html, actors, (actor, pointer) -> {});
  }

  private void lives(Html html) {
    List<Row> offices = new ArrayList<>();
    List<Row> states = new ArrayList<>();
    for (Actor actor : context.dossier().getActors()) {
      if (actor instanceof Person person) {
        person.getOffices().stream()
            .filter(each -> each.getFrom().isPresent() || each.getUntil().isPresent())
            .forEach(
                each ->
                    offices.add(
                        row(
                            person,
                            label(person, each),
                            each.getFrom(),
                            each.getUntil(),
                            "office")));
      } else if (actor instanceof HistoricalActor state
          && (state.getFrom().isPresent() || state.getUntil().isPresent())) {
        states.add(
            row(state, context.name(state).text(), state.getFrom(), state.getUntil(), "state"));
      }
    }
    List<Lane> lanes = new ArrayList<>();
    lane(lanes, "actors.offices", offices);
    lane(lanes, "actors.states", states);
    Optional<TimeScale> scale = TimeDrawing.scale(lanes);
    if (scale.isEmpty()) {
      return;
    }
    html.start("figure");
    TimeDrawing.draw(
        html,
        PageContext.words("actors.title"),
        PageContext.words("actors.description"),
        scale.get(),
        lanes);
    html.element("figcaption", PageContext.words("actors.caption"));
    table(html);
    html.endLine();
  }

  private static void lane(List<Lane> lanes, String title, List<Row> rows) {
    if (!rows.isEmpty()) {
      lanes.add(
          new Lane(PageContext.words(title), rows.subList(0, Math.min(rows.size(), MOST_ROWS))));
    }
  }

  private String label(Person person, Office office) {
    return context.name(person).text() + ", " + office(office);
  }

  private String office(Office office) {
    String title =
        office
            .getTitle()
            .map(each -> context.told(each).text())
            .orElse(Words.inSentence(office.getOffice()));
    return title
        + office
            .getOf()
            .map(of -> " " + PageContext.words("of") + " " + context.plainName(of))
            .orElse("")
        + (office.isActing() ? " (" + PageContext.words("acting") + ")" : "")
        + (office.isDesignate() ? " (" + PageContext.words("designate") + ")" : "");
  }

  private Row row(
      Actor actor, String label, Optional<Edtf> from, Optional<Edtf> until, String look) {
    List<Bar> bars = new ArrayList<>();
    boolean isDoubtful =
        from.filter(each -> each.isApproximate() || each.isUncertain()).isPresent()
            || until.filter(each -> each.isApproximate() || each.isUncertain()).isPresent();
    long start =
        from.flatMap(each -> each.earliest().toLocalDate())
            .map(d -> d.toEpochDay())
            .orElse(Long.MIN_VALUE);
    long end =
        until
            .flatMap(each -> each.latest().toLocalDate())
            .map(d -> d.toEpochDay())
            .orElse(Long.MAX_VALUE);
    if (start <= end && (start != Long.MIN_VALUE || end != Long.MAX_VALUE)) {
      bars.add(
          new Bar(
              start,
              end,
              look
                  + " lasting"
                  + (isDoubtful ? " doubtful" : "")
                  + (start == Long.MIN_VALUE ? " open-start" : "")
                  + (end == Long.MAX_VALUE ? " open-end" : ""),
              label + ": " + DateWords.span(from, until).orElse("")));
    }
    List<Mark> none = List.of();
    return new Row(label, Optional.of(context.anchors().of(actor)), bars, none, false);
  }

  private void table(Html html) {
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
        PageContext.words("actors.title"));
    html.start("table", "class", "sortable").start("thead").start("tr");
    for (String column : List.of("who", "what", "from", "until")) {
      html.element("th", PageContext.words("actors." + column), "scope", "col");
    }
    html.end().end().start("tbody");
    int rows = 0;
    for (Actor actor : context.dossier().getActors()) {
      if (actor instanceof Person person) {
        for (Office each : person.getOffices()) {
          if (rows++ < 10 * MOST_ROWS) {
            tableRow(html, actor, office(each), each.getFrom(), each.getUntil());
          }
        }
      } else if (actor instanceof HistoricalActor state && rows++ < 10 * MOST_ROWS) {
        tableRow(html, actor, PageContext.type(actor), state.getFrom(), state.getUntil());
      }
    }
    html.end().end().end().end();
  }

  private void tableRow(
      Html html, Actor actor, String what, Optional<Edtf> from, Optional<Edtf> until) {
    html.start("tr").start("th", "scope", "row");
    context.link(html, actor);
    html.end().start("td").isolated(what).end();
    html.element("td", from.map(DateWords::of).orElse("…"));
    html.element("td", until.map(DateWords::of).orElse("…")).end();
  }

  private void succession(Html html) {
    Succession succession = Succession.of(context.index());
    boolean isAny = false;
    for (Actor actor : context.dossier().getActors()) {
      Ref<Actor> self = Ref.to(Actor.class, actor.getId());
      Set<Ref<Actor>> later =
          actor instanceof HistoricalActor ? succession.successors(self) : Set.of();
      Set<Ref<Actor>> earlier =
          actor instanceof HistoricalActor ? succession.predecessors(self) : Set.of();
      if (!later.isEmpty() && earlier.isEmpty()) {
        if (!isAny) {
          html.element("h3", PageContext.words("actors.succession"));
          isAny = true;
        }
        html.start("ol", "class", "chain", "aria-label", PageContext.words("actors.succession"));
        html.start("li", "class", "state");
        context.link(html, actor);
        html.end().start("li", "class", "state");
        context.links(html, later);
        html.end().end();
      }
    }
  }

  private void claims(Html html) {
    Claims claims = Claims.of(context.index());
    boolean isAny = false;
    for (Located<State> state : context.index().all(State.class)) {
      var claimed = claims.claimsOf(Ref.to(State.class, state.part().getId()));
      if (!claimed.isEmpty()) {
        if (!isAny) {
          html.element("h3", PageContext.words("actors.claims")).start("ul");
          isAny = true;
        }
        html.start("li");
        context.link(html, state.part());
        html.text(" " + PageContext.words("actors.claims.verb") + " ");
        context.links(html, claimed);
        html.end();
      }
    }
    if (isAny) {
      html.end();
    }
  }
}
