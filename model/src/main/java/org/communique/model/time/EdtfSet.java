package org.communique.model.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of several dates, not known which ({@code [1667,1668,1670..1672]}), or all of them ({@code
 * {1960,1961-12}}).
 *
 * <p>Immutable, thread-safe, a value type.
 */
public final class EdtfSet extends Edtf {

  /**
   * What stands between two commas: a date or season, all dates from one to another, or all from or
   * up to one.
   *
   * <p>Immutable, thread-safe; compared by identity, for the set is the value.
   */
  public static final class Element {
    private final @Nullable Edtf first;
    private final @Nullable Edtf last;

    Element(@Nullable Edtf first, @Nullable Edtf last) {
      this.first = first;
      this.last = last;
    }

    /** {@return the first date; empty if all earlier ones belong to it} */
    public Optional<Edtf> first() {
      return Optional.ofNullable(first);
    }

    /** {@return the last date; empty if all later ones belong to it} */
    public Optional<Edtf> last() {
      return Optional.ofNullable(last);
    }

    /** {@return whether this is a single date, not a range} */
    public boolean isSingle() {
      return first != null && first == last;
    }

    /** {@return whether each unit of the days belongs to the set, and not just one of them} */
    boolean isCertain() {
      return !isSingle() || date() instanceof EdtfDate plain && plain.isExact() && !isFarOff();
    }

    /** {@return whether a year is named that has no days of its own} */
    boolean isFarOff() {
      return isFarOff(first) || isFarOff(last);
    }

    private static boolean isFarOff(@Nullable Edtf date) {
      return date instanceof EdtfDate plain && plain.isFarOff();
    }

    /** {@return the date, or one of the two} */
    Edtf date() {
      return first != null ? first : anyOf(last);
    }

    private static Edtf anyOf(@Nullable Edtf date) {
      if (date == null) {
        throw new IllegalStateException("a range without ends");
      }
      return date;
    }

    /** {@return the days, as spelled} */
    DaySet denoted() {
      return isSingle() ? date().denoted() : run();
    }

    /** {@return the days that may be meant when a qualified component settles nothing} */
    DaySet doubted() {
      return isSingle() ? EdtfInterval.doubted(date()) : run();
    }

    DayRun run() {
      Grid grid = ((EdtfDate) date()).grid();
      long from = first == null ? DaySet.MIN_DAY : first.denoted().first();
      long to = last == null ? DaySet.MAX_DAY : last.denoted().last();
      return new DayRun(grid, from, to);
    }

    @Override
    public String toString() {
      if (isSingle()) {
        return date().toString();
      }
      return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
  }

  private final String text;
  private final boolean allOf;
  private final List<Element> elements;

  /**
   * The days in order, once they were asked for: a set may have many thousands of elements, and be
   * compared with as many dates. Threads that come at once may each work it out, to the same end.
   */
  private @Nullable DaySet denoted;

  /** The readings, once they were asked for. */
  private @Nullable Readings readings;

  EdtfSet(boolean allOf, List<Element> elements, String text) {
    this.text = text;
    this.allOf = allOf;
    this.elements = elements;
  }

  @Override
  public Kind kind() {
    return allOf ? Kind.ALL_OF : Kind.ONE_OF;
  }

  /** {@return what stands between the commas, as spelled; never empty, unmodifiable} */
  public List<Element> elements() {
    return elements;
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public Optional<Precision> precision() {
    Optional<Precision> first = elements.get(0).date().precision();
    boolean uniform =
        elements.stream().allMatch(element -> element.date().precision().equals(first));
    return uniform ? first : Optional.empty();
  }

  @Override
  public DayBound earliest() {
    long first = denoted().first();
    return Gregorian.isCounted(Gregorian.yearOf(first)) || bound(first).isUnbounded()
        ? bound(first)
        : dates(Element::first, each -> each.denoted().first() == first)
            .map(Edtf::earliest)
            .min(DayBound.BY_YEAR)
            .orElseThrow();
  }

  @Override
  public DayBound latest() {
    long last = denoted().last();
    return Gregorian.isCounted(Gregorian.yearOf(last)) || bound(last).isUnbounded()
        ? bound(last)
        : dates(Element::last, each -> each.denoted().last() == last)
            .map(Edtf::latest)
            .max(DayBound.BY_YEAR)
            .orElseThrow();
  }

  private Stream<Edtf> dates(Function<Element, Optional<Edtf>> end, Predicate<Element> wanted) {
    return elements.stream().filter(wanted).map(end).flatMap(Optional::stream);
  }

  @Override
  DaySet denoted() {
    DaySet known = denoted;
    if (known == null) {
      known = DayUnion.of(elements.stream().map(Element::denoted).toList());
      denoted = known;
    }
    return known;
  }

  /** {@return the days that may be meant when a qualified component settles nothing} */
  DaySet doubted() {
    return DayUnion.of(elements.stream().map(Element::doubted).toList());
  }

  @Override
  Map<Grid, DaySet> units() {
    Map<Grid, List<DaySet>> byGrid = new EnumMap<>(Grid.class);
    for (Element element : elements) {
      if (allOf
          || element.isFarOff()
          || !(element.date() instanceof EdtfDate date)
          || date.units().isEmpty()) {
        return Map.of();
      }
      byGrid.computeIfAbsent(date.grid(), grid -> new ArrayList<>()).add(element.denoted());
    }
    Map<Grid, DaySet> units = new EnumMap<>(Grid.class);
    byGrid.forEach((grid, ofGrid) -> units.put(grid, DayUnion.of(ofGrid)));
    return units;
  }

  @Override
  Readings readings() {
    Readings known = readings;
    if (known == null) {
      known = allOf ? Readings.Occasions.of(occasions()) : new Readings.Within(doubted());
      readings = known;
    }
    return known;
  }

  private OccasionList occasions() {
    List<DayRun> certain = new ArrayList<>();
    List<DaySet> choices = new ArrayList<>();
    for (Element element : elements) {
      DaySet days = element.doubted();
      if (element.isCertain() && days instanceof DayRun run) {
        certain.add(run);
      } else {
        choices.add(days);
      }
    }
    return OccasionList.of(certain, choices);
  }

  @Override
  int qualifiers(Component component) {
    int qualifiers = Qualifier.NONE;
    for (Element element : elements) {
      qualifiers |= element.isSingle() ? element.date().qualifiers(component) : Qualifier.NONE;
    }
    return qualifiers;
  }

  @Override
  public Edtf canonical() {
    List<Element> normal = new NormalElements(elements).list();
    Element only = normal.get(0);
    return normal.size() == 1 && only.isSingle() ? only.date() : of(normal);
  }

  @Override
  public Edtf withoutQualifiers() {
    List<Element> plain = new ArrayList<>(elements.size());
    for (Element element : elements) {
      Edtf date = element.date().withoutQualifiers();
      plain.add(element.isSingle() ? new Element(date, date) : element);
    }
    return of(plain);
  }

  private EdtfSet of(List<Element> newElements) {
    StringJoiner spelling =
        allOf ? new StringJoiner(",", "{", "}") : new StringJoiner(",", "[", "]");
    newElements.forEach(element -> spelling.add(element.toString()));
    return new EdtfSet(allOf, List.copyOf(newElements), spelling.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfSet that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
