package org.communique.page.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.Reservation;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.page.html.Html;
import org.communique.page.section.TimeDrawing.Bar;
import org.communique.page.section.TimeDrawing.Lane;
import org.communique.page.section.TimeDrawing.Mark;
import org.communique.page.section.TimeDrawing.Row;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** The life of an agreement: bars by party, a table by year, its events, its reservations. */
final class Lives {

  /** So many participants are drawn at first; the others are folded. */
  private static final int MOST_DRAWN = 20;

  /** The table by year has a column each for so many participants; of more it counts. */
  private static final int MOST_COLUMNS = 6;

  /** So many others get a column in the matrix of reservations. */
  private static final int MOST_OTHERS = 12;

  private final PageContext context;

  Lives(PageContext context) {
    this.context = context;
  }

  void write(Html html, Agreement agreement, Pointer pointer) {
    AgreementLife life = AgreementLife.of(agreement, context.index());
    AgreementHistory history = life.history();
    if (!agreement.getEvents().isEmpty()) {
      drawing(html, agreement, life, history);
      entry(html, life, agreement);
      byYear(html, agreement, history);
    } else {
      entry(html, life, agreement);
    }
    events(html, agreement, pointer);
    reservations(html, agreement, life, history);
  }

  private void drawing(
      Html html, Agreement agreement, AgreementLife life, AgreementHistory history) {
    List<Row> rows = new ArrayList<>();
    rows.add(instrument(agreement, history));
    for (Ref<Actor> actor : life.participants()) {
      rows.add(participant(agreement, history, actor));
    }
    Optional<TimeScale> scale = TimeDrawing.scale(List.of(new Lane("", rows)));
    if (scale.isEmpty()) {
      return;
    }
    html.start("figure", "class", "life");
    List<Row> first = rows.subList(0, Math.min(rows.size(), MOST_DRAWN + 1));
    draw(html, agreement, scale.get(), first);
    if (first.size() < rows.size()) {
      html.start("details").start("summary");
      html.text(PageContext.words("agreements.others", rows.size() - first.size())).end();
      draw(html, agreement, scale.get(), rows.subList(first.size(), rows.size()));
      html.end();
    }
    slider(html, scale.get());
    periods(html, life, history);
    html.endLine();
  }

  private void draw(Html html, Agreement agreement, TimeScale scale, List<Row> rows) {
    String title = PageContext.words("agreements.title", context.name(agreement).text());
    TimeDrawing.draw(html, title, "", scale, List.of(new Lane("", rows)));
  }

  /** Writes what the colors and patterns of all bars mean. */
  void legend(Html html) {
    html.element("p", PageContext.words("agreements.caption"), "class", "detail");
    html.start("ul", "class", "legend", "aria-label", PageContext.words("agreements.legend"));
    for (String look :
        List.of("signatory", "contracting", "party", "suspended", "former-party", "possible")) {
      html.start("li").start("svg", "width", "28", "height", "14", "aria-hidden", "true");
      html.start("rect", "class", "bar " + look, "x", "1", "y", "1", "width", "26", "height", "12");
      html.end().text(" " + PageContext.words("legend." + look)).end();
    }
    html.end();
  }

  private Row instrument(Agreement agreement, AgreementHistory history) {
    List<Bar> bars = new ArrayList<>();
    for (Period<InstrumentStatus> each : history.instrument()) {
      if (each.standing().possible().stream().anyMatch(s -> s != InstrumentStatus.DRAFT)) {
        bars.add(
            bar(
                each,
                look(each.standing().possible().stream().map(Lives::likeParty).toList()),
                PageContext.words("agreements.instrument")));
      }
    }
    List<Mark> marks = marks(agreement, Optional.empty());
    return new Row(
        PageContext.words("agreements.instrument"), Optional.empty(), bars, marks, false);
  }

  /** The colors of an instrument are those of a party that stands as it does. */
  private static String likeParty(InstrumentStatus status) {
    return switch (status) {
      case DRAFT -> "none";
      case ADOPTED, SIGNED -> "signatory";
      case APPLIED_PROVISIONALLY -> "contracting";
      case IN_FORCE -> "party";
      case SUSPENDED -> "suspended";
      case ENDED, NEVER_IN_FORCE -> "former-party";
    };
  }

  private Row participant(Agreement agreement, AgreementHistory history, Ref<Actor> actor) {
    String name = context.plainName(actor);
    List<Bar> bars = new ArrayList<>();
    for (Period<ParticipantStatus> each : history.participants().getOrDefault(actor, List.of())) {
      if (each.standing().possible().stream().anyMatch(s -> s != ParticipantStatus.NONE)) {
        List<String> looks =
            each.standing().possible().stream().map(ParticipantStatus::code).toList();
        bars.add(bar(each, look(looks), name));
      }
    }
    Optional<String> anchor =
        context.dossier().find(actor).map(found -> context.anchors().of(found));
    return new Row(name, anchor, bars, marks(agreement, Optional.of(actor)), false);
  }

  /** One certain status has its color; several possible ones are hatched. */
  private static String look(List<String> statuses) {
    return statuses.stream().distinct().count() == 1 ? statuses.get(0) : "possible";
  }

  private static <S extends Enum<S>> Bar bar(Period<S> period, String look, String who) {
    return new Bar(
        period.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        period.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
        look + (period.until().isEmpty() ? " open-end" : ""),
        who + ": " + status(period.standing()) + ", " + span(period));
  }

  static String status(Assessment<?> standing) {
    String words =
        standing.possible().stream()
            .map(each -> PageContext.words("status." + each))
            .collect(Collectors.joining(" " + PageContext.words("or") + " "));
    return words;
  }

  private static String span(Period<?> period) {
    Optional<Edtf> from = period.from().filter(Lives::isTold).map(Edtf::of);
    Optional<Edtf> until = period.until().filter(Lives::isTold).map(Edtf::of);
    return DateWords.span(from, until).orElse(PageContext.words("always"));
  }

  private static boolean isTold(LocalDate day) {
    return Math.abs(day.getYear()) <= 9999;
  }

  private List<Mark> marks(Agreement agreement, Optional<Ref<Actor>> actor) {
    List<Mark> marks = new ArrayList<>();
    for (AgreementEvent event : agreement.getEvents()) {
      boolean isOf =
          actor.isPresent() ? event.getBy().contains(actor.get()) : event.getBy().isEmpty();
      Optional<Edtf> date = event.getDate().or(event::getEffective);
      if (isOf && date.isPresent()) {
        String note = event.getNote().map(n -> ". " + context.told(n).text()).orElse("");
        List<Bar> spans = new ArrayList<>();
        List<Mark> days = new ArrayList<>();
        TimeDrawing.add(date.get(), "event", Words.label(event.getKind()), spans, days);
        days.forEach(each -> marks.add(new Mark(each.day(), each.look(), each.title() + note)));
        spans.stream()
            .filter(each -> each.from() != Long.MIN_VALUE)
            .forEach(
                each -> marks.add(new Mark(each.from(), "event doubtful", each.title() + note)));
      }
    }
    return marks;
  }

  /** Moved by the script, which also says who stands where; without script it is not shown. */
  private void slider(Html html, TimeScale scale) {
    html.start("p", "class", "slider", "hidden", "");
    html.start("label").text(PageContext.words("agreements.day") + " ");
    html.start(
        "input",
        "type",
        "range",
        "min",
        String.valueOf(scale.first()),
        "max",
        String.valueOf(scale.last()),
        "value",
        String.valueOf(scale.last()));
    html.end();
    html.start("output").end().end();
  }

  private void periods(Html html, AgreementLife life, AgreementHistory history) {
    html.start("details").start("summary").text(PageContext.words("table")).end();
    scroll(html, "agreements.periods");
    html.start("table", "class", "sortable").start("thead").start("tr");
    for (String column : List.of("who", "status", "from", "until")) {
      html.element("th", PageContext.words("agreements." + column), "scope", "col");
    }
    html.end().end().start("tbody");
    for (Period<InstrumentStatus> each : history.instrument()) {
      html.start("tr").element("th", PageContext.words("agreements.instrument"), "scope", "row");
      period(html, each);
      html.end();
    }
    for (Ref<Actor> actor : life.participants()) {
      for (Period<ParticipantStatus> each : history.participants().getOrDefault(actor, List.of())) {
        boolean isNone =
            each.standing().status().filter(ParticipantStatus.NONE::equals).isPresent();
        if (!isNone) {
          html.start("tr").start("th", "scope", "row");
          context.link(html, actor);
          html.end();
          period(html, each);
          html.end();
        }
      }
    }
    html.end().end().end().end();
  }

  private static void period(Html html, Period<?> period) {
    html.element("td", status(period.standing()));
    html.element("td", period.from().filter(Lives::isTold).map(LocalDate::toString).orElse("…"));
    html.element("td", period.until().filter(Lives::isTold).map(LocalDate::toString).orElse("…"));
  }

  private static void scroll(Html html, String label) {
    html.start(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        PageContext.words(label));
  }

  private void entry(Html html, AgreementLife life, Agreement agreement) {
    EntryByCondition reckoning = life.entryIntoForce();
    html.start("p", "class", "entry");
    html.element("strong", PageContext.words("entry.title") + " ");
    Optional<AgreementEvent> recorded =
        agreement.getEvents().stream()
            .filter(
                each ->
                    each.getKind()
                            .equals(
                                org.communique.model.vocabulary.AgreementEventKind
                                    .ENTERED_INTO_FORCE)
                        && each.getBy().isEmpty())
            .findFirst();
    recorded.ifPresent(
        event ->
            html.text(
                PageContext.words(
                        "entry.recorded",
                        event.getEffective().or(event::getDate).map(DateWords::of).orElse("?"))
                    + " "));
    html.text(
        PageContext.words(
            "entry." + reckoning.outcome().name().toLowerCase(java.util.Locale.ROOT)));
    reckoning.date().ifPresent(date -> html.text(" " + DateWords.of(date)));
    html.text(". ");
    agreement
        .getEntryIntoForce()
        .ifPresent(
            condition -> {
              html.text(PageContext.words("entry.condition", Words.inSentence(condition.getOn())));
              condition
                  .getCount()
                  .ifPresent(n -> html.text(", " + PageContext.words("entry.count", n)));
              condition
                  .getAfter()
                  .ifPresent(
                      d -> html.text(", " + PageContext.words("entry.after", DateWords.of(d))));
              html.text(".");
            });
    html.end();
  }

  /** Where all stood at the end of each year in which anything changed. */
  private void byYear(Html html, Agreement agreement, AgreementHistory history) {
    TreeSet<Integer> years = new TreeSet<>();
    history
        .instrument()
        .forEach(each -> each.from().filter(Lives::isTold).ifPresent(d -> years.add(d.getYear())));
    history
        .participants()
        .values()
        .forEach(
            all ->
                all.forEach(
                    each ->
                        each.from().filter(Lives::isTold).ifPresent(d -> years.add(d.getYear()))));
    if (years.isEmpty()) {
      return;
    }
    List<Ref<Actor>> actors = List.copyOf(history.participants().keySet());
    boolean byActor = actors.size() <= MOST_COLUMNS;
    html.start("details", "class", "years").start("summary");
    html.text(PageContext.words("agreements.years")).end();
    scroll(html, "agreements.years");
    html.start("table").start("thead").start("tr");
    html.element("th", PageContext.words("agreements.year"), "scope", "col");
    html.element("th", PageContext.words("agreements.instrument"), "scope", "col");
    if (byActor) {
      actors.forEach(
          each -> {
            html.start("th", "scope", "col");
            context.link(html, each);
            html.end();
          });
    } else {
      for (ParticipantStatus status : counted()) {
        html.element("th", PageContext.words("status." + status), "scope", "col");
      }
      html.element("th", PageContext.words("agreements.open"), "scope", "col");
      html.element("th", PageContext.words("agreements.changed"), "scope", "col");
    }
    html.end().end().start("tbody");
    for (int year : years) {
      year(html, history, actors, byActor, year);
    }
    html.end().end().end().end();
  }

  private static List<ParticipantStatus> counted() {
    return List.of(
        ParticipantStatus.SIGNATORY,
        ParticipantStatus.CONTRACTING,
        ParticipantStatus.PARTY,
        ParticipantStatus.FORMER_PARTY);
  }

  private void year(
      Html html, AgreementHistory history, List<Ref<Actor>> actors, boolean byActor, int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    html.start("tr").element("th", String.valueOf(year), "scope", "row");
    html.element("td", on(history.instrument(), last).map(Lives::status).orElse(""));
    Map<ParticipantStatus, Integer> counts = new EnumMap<>(ParticipantStatus.class);
    int open = 0;
    for (Ref<Actor> actor : actors) {
      Optional<Assessment<ParticipantStatus>> standing =
          on(history.participants().getOrDefault(actor, List.of()), last);
      if (byActor) {
        html.element("td", standing.map(Lives::status).orElse(""));
      } else if (standing.isPresent() && standing.get().status().isPresent()) {
        counts.merge(standing.get().status().get(), 1, Integer::sum);
      } else {
        open++;
      }
    }
    if (!byActor) {
      for (ParticipantStatus status : counted()) {
        html.element("td", String.valueOf(counts.getOrDefault(status, 0)));
      }
      html.element("td", String.valueOf(open)).start("td");
      changed(html, history, actors, year);
      html.end();
    }
    html.end();
  }

  private void changed(Html html, AgreementHistory history, List<Ref<Actor>> actors, int year) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (Ref<Actor> actor : actors) {
      for (Period<ParticipantStatus> each : history.participants().getOrDefault(actor, List.of())) {
        if (each.from().filter(from -> from.getYear() == year).isPresent()) {
          changes
              .computeIfAbsent(status(each.standing()), any -> new ArrayList<>())
              .add(context.plainName(actor));
        }
      }
    }
    String between = "";
    for (Map.Entry<String, List<String>> each : changes.entrySet()) {
      html.text(between + each.getKey() + ": ").element("bdi", String.join(", ", each.getValue()));
      between = "; ";
    }
  }

  private static <S extends Enum<S>> Optional<Assessment<S>> on(
      List<Period<S>> periods, LocalDate day) {
    return periods.stream().filter(each -> each.contains(day)).map(Period::standing).findFirst();
  }

  private void events(Html html, Agreement agreement, Pointer pointer) {
    if (agreement.getEvents().isEmpty()) {
      return;
    }
    html.start("details", "class", "events").start("summary");
    html.text(PageContext.wording().count("agreements.events", agreement.getEvents().size())).end();
    html.start("ol", "class", "parts");
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      order.add(at);
    }
    // Those without a date last, in the order of the log.
    order.sort(
        Comparator.comparing((Integer at) -> date(agreement, at).isEmpty())
            .thenComparing(
                (one, other) ->
                    date(agreement, one).isEmpty()
                        ? 0
                        : Edtf.DISPLAY_ORDER.compare(
                            date(agreement, one).orElseThrow(),
                            date(agreement, other).orElseThrow())));
    Values values = new Values(context);
    for (int at : order) {
      html.start("li");
      values.event(html, agreement.getEvents().get(at), pointer.child("events").child(at));
      html.end();
    }
    html.end().end();
  }

  private static Optional<Edtf> date(Agreement agreement, int event) {
    AgreementEvent at = agreement.getEvents().get(event);
    return at.getDate().or(at::getEffective);
  }

  private void reservations(
      Html html, Agreement agreement, AgreementLife life, AgreementHistory history) {
    List<Reservation> all = life.reservations();
    if (all.isEmpty()) {
      return;
    }
    LocalDate last = lastDay(history);
    List<Ref<Actor>> others =
        all.stream()
            .flatMap(each -> each.objections().stream())
            .flatMap(each -> each.by().stream())
            .distinct()
            .limit(MOST_OTHERS)
            .toList();
    html.element("h4", PageContext.words("reservations.title"));
    html.element(
        "p",
        PageContext.words("reservations.explained", DateWords.of(Edtf.of(last))),
        "class",
        "detail");
    scroll(html, "reservations.title");
    html.start("table", "class", "matrix").start("thead").start("tr");
    for (String column : List.of("what", "by", "date", "stands")) {
      html.element("th", PageContext.words("reservations." + column), "scope", "col");
    }
    for (Ref<Actor> other : others) {
      html.start("th", "scope", "col").text(PageContext.words("reservations.for") + " ");
      context.link(html, other);
      html.end();
    }
    html.end().end().start("tbody");
    all.forEach(each -> reservation(html, each, others, last));
    html.end().end().end();
  }

  private void reservation(
      Html html, Reservation reservation, List<Ref<Actor>> others, LocalDate last) {
    html.start("tr").start("th", "scope", "row");
    String kind = "reservations." + reservation.kind().name().toLowerCase(java.util.Locale.ROOT);
    html.text(PageContext.words(kind) + " ");
    reservation.statement().ifPresent(words -> context.link(html, words));
    html.end().start("td");
    context.links(html, reservation.by());
    html.end().element("td", reservation.date().map(DateWords::of).orElse("?"));
    html.element(
        "td",
        PageContext.words(
            "possibility." + reservation.standsOn(last).name().toLowerCase(java.util.Locale.ROOT)));
    for (Ref<Actor> other : others) {
      boolean objects =
          reservation.objections().stream().anyMatch(each -> each.by().contains(other));
      String effects =
          reservation.effectOn(other, last).possible().stream()
              .map(
                  each ->
                      PageContext.words("effect." + each.name().toLowerCase(java.util.Locale.ROOT)))
              .collect(Collectors.joining(" " + PageContext.words("or") + " "));
      html.start("td", "class", objects ? "objects" : "accepts").text(effects);
      if (objects) {
        html.text(" – ").element("strong", PageContext.words("reservations.objects"));
      }
      html.end();
    }
    html.end();
  }

  /** The day after which nothing changes any more. */
  private static LocalDate lastDay(AgreementHistory history) {
    LocalDate last = LocalDate.of(1, 1, 1);
    for (List<Period<ParticipantStatus>> periods : history.participants().values()) {
      for (Period<ParticipantStatus> each : periods) {
        if (each.from().filter(Lives::isTold).isPresent() && each.from().get().isAfter(last)) {
          last = each.from().get();
        }
      }
    }
    for (Period<InstrumentStatus> each : history.instrument()) {
      if (each.from().filter(Lives::isTold).isPresent() && each.from().get().isAfter(last)) {
        last = each.from().get();
      }
    }
    return last;
  }
}
