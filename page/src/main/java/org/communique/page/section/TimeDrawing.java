package org.communique.page.section;

import static org.communique.page.section.TimeScale.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.communique.model.time.DayBound;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.time.EdtfSet;
import org.communique.page.html.Html;
import org.communique.page.words.DateWords;

/**
 * Rows of bars and marks along the years, as SVG. Places are hundredths of the width and letters
 * have a size of their own, so it can be read on a phone and on a wide screen.
 */
final class TimeDrawing {

  private static final int ROW = 36;
  private static final int LANE = 26;
  private static final int AXIS = 24;
  private static final int LABEL_Y = 14;
  private static final int BAR_Y = 19;
  private static final int BAR = 12;

  /** So many letters fit on a phone; full-width ones count twice. */
  private static final int MOST_LETTERS = 46;

  private static final int MOST_ON_WIDE = 100;

  /**
   * A stretch of days.
   *
   * @param from the first day; {@link Long#MIN_VALUE} if it has none
   * @param until the last day; {@link Long#MAX_VALUE} if it has none
   * @param look its class
   * @param title what it says
   */
  record Bar(long from, long until, String look, String title) {}

  /**
   * Something on a day.
   *
   * @param day the day
   * @param look its class
   * @param title what it says
   */
  record Mark(long day, String look, String title) {}

  /**
   * A row.
   *
   * @param label its label
   * @param href where the label leads
   * @param bars its bars
   * @param marks its marks
   * @param isJoined whether it tells of the same thing as the row above
   */
  record Row(
      String label, Optional<String> href, List<Bar> bars, List<Mark> marks, boolean isJoined) {}

  /**
   * Rows under a heading.
   *
   * @param title the heading; empty for none
   * @param rows the rows
   */
  record Lane(String title, List<Row> rows) {}

  private TimeDrawing() {}

  /** {@return a scale that has room for all that is drawn; empty if nothing has a day} */
  static Optional<TimeScale> scale(List<Lane> lanes) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Lane lane : lanes) {
      for (Row row : lane.rows()) {
        for (Bar bar : row.bars()) {
          first = bar.from() == Long.MIN_VALUE ? first : Math.min(first, bar.from());
          last = bar.from() == Long.MIN_VALUE ? last : Math.max(last, bar.from());
          first = bar.until() == Long.MAX_VALUE ? first : Math.min(first, bar.until());
          last = bar.until() == Long.MAX_VALUE ? last : Math.max(last, bar.until());
        }
        for (Mark mark : row.marks()) {
          first = Math.min(first, mark.day());
          last = Math.max(last, mark.day());
        }
      }
    }
    return first > last ? Optional.empty() : Optional.of(TimeScale.of(first, last));
  }

  /** {@return the bars and marks of a fuzzy date, drawn as what it is} */
  static void add(Edtf date, String look, String title, List<Bar> bars, List<Mark> marks) {
    String told = title + ": " + DateWords.of(date);
    if (date instanceof EdtfSet set && set.kind() == Edtf.Kind.ALL_OF) {
      set.elements().stream()
          .filter(each -> each.isSingle())
          .limit(20)
          .forEach(each -> each.first().ifPresent(day -> add(day, look, title, bars, marks)));
      return;
    }
    boolean isDoubtful = date.isApproximate() || date.isUncertain();
    String doubt = isDoubtful ? " doubtful" : "";
    OptionalLong from = day(date.earliest());
    OptionalLong until = day(date.latest());
    if (from.isPresent() && from.equals(until)) {
      marks.add(new Mark(from.getAsLong(), look + doubt, told));
      return;
    }
    boolean lasts = date instanceof EdtfInterval;
    String open =
        (from.isPresent() ? "" : date.earliest().isUnknown() ? " unknown-start" : " open-start")
            + (until.isPresent() ? "" : date.latest().isUnknown() ? " unknown-end" : " open-end");
    String kind = lasts ? " lasting" : " somewhere";
    if (from.isPresent() || until.isPresent()) {
      bars.add(
          new Bar(
              from.orElse(Long.MIN_VALUE),
              until.orElse(Long.MAX_VALUE),
              look + kind + doubt + open,
              told));
    }
  }

  /** Days that the JDK has no date for are as good as none. */
  private static OptionalLong day(DayBound bound) {
    return bound
        .toLocalDate()
        .filter(day -> Math.abs(day.getYear()) < 1_000_000)
        .map(day -> OptionalLong.of(day.toEpochDay()))
        .orElse(OptionalLong.empty());
  }

  /** Draws rows. */
  static void draw(Html html, String title, String description, TimeScale scale, List<Lane> lanes) {
    int height = AXIS;
    for (Lane lane : lanes) {
      height += (lane.title().isEmpty() ? 0 : LANE) + ROW * lane.rows().size();
    }
    html.start(
        "svg",
        "class",
        "time",
        "width",
        "100%",
        "height",
        String.valueOf(height),
        "role",
        "group",
        "aria-label",
        title,
        "data-first",
        String.valueOf(scale.first()),
        "data-last",
        String.valueOf(scale.last()));
    if (!description.isEmpty()) {
      html.element("desc", description);
    }
    axis(html, scale, height);
    int y = AXIS;
    for (Lane lane : lanes) {
      if (!lane.title().isEmpty()) {
        html.element("text", lane.title(), "class", "lane", "x", "0", "y", String.valueOf(y + 17));
        y += LANE;
      }
      for (Row row : lane.rows()) {
        row(html, row, scale, y);
        y += ROW;
      }
    }
    html.endLine();
  }

  private static void axis(Html html, TimeScale scale, int height) {
    html.start("g", "class", "axis", "aria-hidden", "true");
    for (TimeScale.Tick tick : scale.ticks()) {
      String x = percent(scale.at(tick.day()));
      html.start("line", "x1", x, "x2", x, "y1", "18", "y2", String.valueOf(height));
      html.element(
          "text",
          tick.label(),
          "x",
          x,
          "y",
          "13",
          "text-anchor",
          "middle",
          "data-day",
          String.valueOf(tick.day()));
    }
    html.start(
        "line", "class", "cursor", "x1", "0", "x2", "0", "y1", "18", "y2", String.valueOf(height));
    html.end();
  }

  private static void row(Html html, Row row, TimeScale scale, int y) {
    html.start("g", "class", row.isJoined() ? "row joined" : "row");
    if (row.isJoined()) {
      html.start(
          "rect",
          "class",
          "join",
          "x",
          "0",
          "y",
          String.valueOf(y - 14),
          "width",
          "3",
          "height",
          "28");
    }
    html.start(
        "line",
        "class",
        "track",
        "x1",
        "2%",
        "x2",
        "98%",
        "y1",
        String.valueOf(y + BAR_Y + BAR / 2),
        "y2",
        String.valueOf(y + BAR_Y + BAR / 2));
    String x = row.isJoined() ? "10" : "0";
    if (row.href().isPresent()) {
      html.start("a", "href", "#" + row.href().get());
    }
    label(html, row.label(), x, String.valueOf(y + LABEL_Y));
    if (row.href().isPresent()) {
      html.end();
    }
    row.bars().forEach(bar -> bar(html, bar, scale, y + BAR_Y));
    row.marks().forEach(mark -> mark(html, mark, scale, y + BAR_Y));
    html.end();
  }

  /** Where it does not fit on a phone, its beginning stands there, and on wider screens all. */
  private static void label(Html html, String label, String x, String y) {
    String fitting = fitting(label, MOST_LETTERS);
    String full = fitting(label, MOST_ON_WIDE);
    if (fitting.equals(full)) {
      html.element("text", full, "x", x, "y", y);
    } else {
      html.element("text", full, "class", "wide", "x", x, "y", y);
      html.element("text", fitting, "class", "narrow", "x", x, "y", y);
    }
  }

  private static void bar(Html html, Bar bar, TimeScale scale, int y) {
    double start = scale.at(bar.from());
    double end = scale.at(bar.until() == Long.MAX_VALUE ? Long.MAX_VALUE : bar.until() + 1);
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "class", "bar " + bar.look(),
                "x", percent(start),
                "y", String.valueOf(y),
                "width", percent(Math.max(end - start, 0.4)),
                "height", String.valueOf(BAR)));
    if (bar.from() != Long.MIN_VALUE) {
      attributes.addAll(List.of("data-from", String.valueOf(bar.from())));
    }
    if (bar.until() != Long.MAX_VALUE) {
      attributes.addAll(List.of("data-until", String.valueOf(bar.until())));
    }
    html.start("g").element("title", bar.title());
    html.start("rect", attributes.toArray(String[]::new));
    if (bar.look().contains("-start")) {
      arrow(html, percent(start), y, "M8 0L-3 6L8 12z", bar.look());
    }
    if (bar.look().contains("-end")) {
      arrow(html, percent(end), y, "M-8 0L3 6L-8 12z", bar.look());
    }
    html.end();
  }

  private static void arrow(Html html, String x, int y, String path, String look) {
    html.start("svg", "x", x, "y", String.valueOf(y), "overflow", "visible");
    html.start("path", "class", "arrow " + look, "d", path).end();
  }

  private static void mark(Html html, Mark mark, TimeScale scale, int y) {
    html.start("g").element("title", mark.title());
    html.start(
        "circle",
        "class",
        "mark " + mark.look(),
        "cx",
        percent(scale.at(mark.day())),
        "cy",
        String.valueOf(y + BAR / 2),
        "r",
        "6",
        "data-day",
        String.valueOf(mark.day()));
    html.end();
  }

  /** {@return the beginning of a label that has room for so many letters} */
  static String fitting(String label, int most) {
    String line = PageContext.inOneLine(label);
    int room = most;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      room -= c >= 0x1100 && Character.isIdeographic(c) || c >= 0x3000 && c < 0xD800 ? 2 : 1;
      if (room < 0) {
        return line.substring(0, at).stripTrailing() + "…";
      }
      at += Character.charCount(c);
    }
    return line;
  }
}
