package org.communique.model.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.time.EdtfSet.Element;

/**
 * The elements of a set in normal form: certain dates in order, three or more neighbors as a range;
 * others in canonical spelling, once each, among them.
 */
final class NormalElements {
  /** By first day; what is open at the end comes last, as the grammar wants it. */
  private static final Comparator<Element> ORDER =
      Comparator.comparing((Element element) -> element.last().isEmpty())
          .thenComparing(element -> element.first().isPresent())
          .thenComparingLong(element -> element.denoted().first())
          .thenComparingLong(element -> element.denoted().last())
          .thenComparing(Element::toString);

  /**
   * Where a set that is open at both ends and leaves nothing out is cut in two, for it cannot be
   * written as one.
   */
  private static final long LAST_BEFORE_YEAR_0 = Gregorian.lastOfYear(-1);

  private final Map<Grid, List<DayRun>> runs = new EnumMap<>(Grid.class);
  private final Set<Edtf> others = new LinkedHashSet<>();

  /** Ranges to or from years without days of their own, by their spelling: left as they are. */
  private final Map<String, Element> farOff = new LinkedHashMap<>();

  NormalElements(List<Element> elements) {
    for (Element element : elements) {
      if (element.isSingle()) {
        add(element.date().canonical());
      } else if (element.isFarOff()) {
        farOff.putIfAbsent(element.toString(), element);
      } else {
        add(element.run());
      }
    }
  }

  private void add(Edtf date) {
    if (date instanceof EdtfDate plain
        && plain.isExact()
        && !plain.isFarOff()
        && plain.denoted() instanceof DayRun run) {
      add(run);
    } else {
      others.add(date);
    }
  }

  private void add(DayRun run) {
    runs.computeIfAbsent(run.grid(), grid -> new ArrayList<>()).add(run);
  }

  List<Element> list() {
    List<Element> list = new ArrayList<>(farOff.values());
    others.forEach(date -> list.add(new Element(date, date)));
    runs.forEach((grid, ofGrid) -> addRuns(list, RunList.of(grid, ofGrid)));
    list.sort(ORDER);
    return list;
  }

  private static void addRuns(List<Element> list, RunList runs) {
    for (int i = 0; i < runs.size(); i++) {
      addRun(list, runs.run(i));
    }
  }

  private static void addRun(List<Element> list, DayRun run) {
    Grid grid = run.grid();
    if (run.from() == DaySet.MIN_DAY && run.to() == DaySet.MAX_DAY) {
      addRun(list, new DayRun(grid, run.from(), LAST_BEFORE_YEAR_0));
      addRun(list, new DayRun(grid, LAST_BEFORE_YEAR_0 + 1, run.to()));
      return;
    }
    if (run.from() == DaySet.MIN_DAY) {
      list.add(new Element(null, EdtfDate.ofUnit(grid, grid.start(run.to()))));
      return;
    }
    EdtfDate first = EdtfDate.ofUnit(grid, run.from());
    if (run.to() == DaySet.MAX_DAY) {
      list.add(new Element(first, null));
      return;
    }
    EdtfDate last = EdtfDate.ofUnit(grid, grid.start(run.to()));
    boolean ofThree = grid.end(run.from()) + 1 < grid.start(run.to());
    if (ofThree) {
      list.add(new Element(first, last));
    } else {
      list.add(new Element(first, first));
      if (!last.equals(first)) {
        list.add(new Element(last, last));
      }
    }
  }
}
