package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.model.TextAnchor;
import org.communique.model.text.CodePointOffsets;

/**
 * The text of a source, made ready for finding quotations in it.
 *
 * <p>Words are found as words of their own: {@code acceptable} is not in {@code unacceptable}, save
 * where offsets or a citation's pieces select these very letters. Words in brackets within a
 * quotation, {@code [...]} or {@code [the state]}, are gaps: what is around them is found in order.
 *
 * <p>Offsets count Unicode code points from 0, as in the W3C Web Annotation model. Words are sought
 * as they are; if the text does not have them, once more with both folded (see {@link Folding}); if
 * it has not these either, the passage most like them is offered. {@code prefix} and {@code suffix}
 * decide between several places.
 *
 * <p>Time and memory are in proportion to the text, and further quotations in a long text cost
 * little: an index is made when it pays. The search for the nearest passage is bounded; what lies
 * beyond the bound is missing without a nearest passage. So is the comparing of surroundings;
 * beyond that bound {@code prefix} and {@code suffix} decide nothing.
 *
 * <p>One of these holds what it has worked out, and is not for sharing between threads.
 */
public final class CapturedText {

  /** How many places of an ambiguous quotation are listed. */
  public static final int MAX_PLACES = 100;

  /** How many places prefix and suffix are compared at. */
  private static final int MAX_CANDIDATES = 10_000;

  /** No word goes on longer than this. */
  private static final int MAX_ADDED = 64;

  private final String text;
  private final SearchBudget budget;
  private final CodePointOffsets codePoints;
  private final TextSearch raw;
  private final Map<LineReading, Folded> folded = new EnumMap<>(LineReading.class);

  /** What is made only if some words are not in the text as they are. */
  private record Folded(FoldedText text, TextSearch search, NearestSearch nearest) {

    static Folded of(String source, LineReading reading, SearchBudget budget) {
      FoldedText text = FoldedText.of(source, reading);
      TextSearch search = new TextSearch(text.text(), budget);
      return new Folded(text, search, new NearestSearch(search, budget));
    }

    /** Whether words stand there, and are not a part of a letter with its marks. */
    boolean isWhole(int start, int end) {
      return text.isWhole(start, end);
    }

    Span source(int start, int end) {
      return new Span(text.sourceStart(start), text.sourceEnd(end));
    }
  }

  /** A stretch of the text in UTF-16 units. */
  private record Span(int start, int end) {}

  private CapturedText(String text, SearchBudget budget) {
    this.text = text;
    this.budget = budget;
    this.codePoints = new CodePointOffsets(text);
    this.raw = new TextSearch(text, budget);
  }

  /**
   * {@return a text, ready for finding quotations in it}
   *
   * @param text the text as captured
   */
  public static CapturedText of(String text) {
    return of(text, new SearchBudget());
  }

  static CapturedText of(String text, SearchBudget budget) {
    return new CapturedText(text, budget);
  }

  /**
   * {@return words as they are compared: folded, without white space around}
   *
   * <p>Two writings of the same words are equal in this, see {@link Folding}.
   *
   * @param words the words
   */
  public static String folded(String words) {
    return FoldedText.sought(words);
  }

  /** {@return how many code points the text has} */
  public int length() {
    return codePoints.count();
  }

  /**
   * {@return what the text has between two offsets; empty if it does not reach that far, or if the
   * end is not after the start}
   *
   * @param start the first code point, counted from 0
   * @param end after the last code point
   */
  public Optional<Passage> passage(int start, int end) {
    OptionalInt from = codePoints.index(start);
    OptionalInt to = codePoints.index(end);
    return from.isPresent() && to.isPresent() && start < end
        ? Optional.of(passage(new Span(from.getAsInt(), to.getAsInt())))
        : Optional.empty();
  }

  /**
   * Finds words, wherever in the text they stand.
   *
   * @param words the words
   * @return exact, drifted, ambiguous or missing
   */
  public Grounding ground(String words) {
    return ground(TextAnchor.of(words));
  }

  /**
   * Finds an anchor.
   *
   * <p>One without {@code exact} is exact if the text reaches as far as its offsets, and missing
   * otherwise.
   *
   * @param anchor the anchor
   * @return what came of it
   */
  public Grounding ground(TextAnchor anchor) {
    Optional<String> exact = anchor.getExact();
    if (exact.isEmpty()) {
      return groundOffsets(anchor);
    }
    return locate(anchor, exact.get())
        .orElseGet(() -> Grounding.missing(nearest(FoldedText.sought(exact.get()))));
  }

  /**
   * {@return whether the text has words, however they are written, as words of their own}
   *
   * @param words the words
   */
  public boolean has(String words) {
    return locate(TextAnchor.of(words), words).isPresent();
  }

  private Optional<Grounding> locate(TextAnchor anchor, String words) {
    if (stands(anchor, words)) {
      return Optional.of(
          Grounding.at(Verdict.EXACT, List.of(stated(anchor, words)), Set.of(), true));
    }
    List<Span> spans = rawSpans(words);
    if (!spans.isEmpty()) {
      return Optional.of(decided(anchor, spans, Set.of()));
    }
    for (LineReading reading : LineReading.values()) {
      if (reading == LineReading.JOINED || reading.matters(text) || reading.matters(words)) {
        Optional<Grounding> found = locateFolded(anchor, words, reading);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return locateAroundGaps(anchor, words);
  }

  /**
   * Finds the anchors of one citation, the pieces of a quotation that is broken up: where a piece
   * is found at several places, those between its neighbors are preferred.
   *
   * @param anchors the anchors, in order
   * @return what came of each
   */
  public List<Grounding> groundInOrder(List<TextAnchor> anchors) {
    List<Grounding> found = new ArrayList<>();
    for (TextAnchor anchor : anchors) {
      found.add(ground(anchor));
    }
    for (int item = 0; item < found.size(); item++) {
      if (found.get(item).verdict() == Verdict.AMBIGUOUS) {
        found.set(item, betweenNeighbors(anchors.get(item), found, item));
      }
    }
    return List.copyOf(found);
  }

  private static Grounding betweenNeighbors(TextAnchor anchor, List<Grounding> found, int item) {
    int from = item == 0 ? 0 : found.get(item - 1).place().map(Passage::end).orElse(0);
    int to =
        item + 1 == found.size()
            ? Integer.MAX_VALUE
            : found.get(item + 1).place().map(Passage::start).orElse(Integer.MAX_VALUE);
    Grounding ambiguous = found.get(item);
    List<Passage> between =
        ambiguous.places().stream()
            .filter(place -> place.start() >= from && place.end() <= to)
            .toList();
    if (between.size() != 1) {
      return ambiguous;
    }
    boolean hold = hold(anchor, between.get(0));
    return Grounding.at(verdict(ambiguous.folded(), hold), between, ambiguous.folded(), hold);
  }

  /**
   * Finds quoted words that the text may have in pieces, with other words between: as a whole if it
   * has them so, else among the pieces, put together with one space between.
   *
   * @param words the quoted words
   * @param pieces the places of the pieces in the text, in order
   * @return exact, drifted, ambiguous or missing; the places of a quotation found in pieces are
   *     those of the pieces that it is in
   */
  public Grounding groundQuotation(String words, List<Passage> pieces) {
    Optional<Grounding> whole = locate(TextAnchor.of(words), words);
    if (whole.isEmpty() && pieces.size() > 1) {
      whole = new Pieces(pieces, budget).ground(words);
    }
    return whole.orElseGet(() -> Grounding.missing(nearest(FoldedText.sought(words))));
  }

  private Grounding groundOffsets(TextAnchor anchor) {
    if (anchor.getStart().isEmpty() || anchor.getEnd().isEmpty()) {
      return Grounding.missing(Optional.empty());
    }
    return passage(anchor.getStart().getAsInt(), anchor.getEnd().getAsInt())
        .map(place -> Grounding.at(Verdict.EXACT, List.of(place), Set.of(), true))
        .orElseGet(
            () ->
                ImmutableGrounding.of(
                    Verdict.MISSING, List.of(), Set.of(), false, Optional.empty()));
  }

  /** Whether the very words stand at the offsets stated. */
  private boolean stands(TextAnchor anchor, String words) {
    OptionalInt stated = anchor.getStart();
    if (stated.isEmpty() || words.isEmpty()) {
      return false;
    }
    OptionalInt start = codePoints.index(stated.getAsInt());
    return start.isPresent()
        && text.startsWith(words, start.getAsInt())
        && hold(anchor, stated(anchor, words));
  }

  private static Passage stated(TextAnchor anchor, String words) {
    int start = anchor.getStart().orElse(0);
    return new Passage(start, start + words.codePointCount(0, words.length()), words);
  }

  private static boolean hold(TextAnchor anchor, Passage place) {
    return anchor.getStart().orElse(place.start()) == place.start()
        && anchor.getEnd().orElse(place.end()) == place.end();
  }

  private List<Span> rawSpans(String words) {
    int length = words.length();
    int[] starts = raw.places(words, MAX_CANDIDATES, start -> isWhole(start, start + length));
    List<Span> spans = new ArrayList<>(starts.length);
    for (int start : starts) {
      spans.add(new Span(start, start + length));
    }
    return spans;
  }

  /** Whether a stretch begins and ends where words do. */
  private boolean isWhole(int start, int end) {
    return !WordBoundaries.cutsStart(text, start) && !WordBoundaries.cutsEnd(text, end);
  }

  private boolean isWhole(Span span) {
    return isWhole(span.start(), span.end());
  }

  private Optional<Grounding> locateFolded(TextAnchor anchor, String words, LineReading reading) {
    Folded within = folded(reading);
    String sought = FoldedText.sought(words, reading);
    Optional<Passage> stated = statedFolded(anchor, sought, reading);
    if (stated.isPresent()) {
      Set<Folding> folding = FoldedText.between(words, stated.get().text(), reading);
      return Optional.of(Grounding.at(Verdict.DRIFTED, List.of(stated.get()), folding, true));
    }
    int length = sought.length();
    List<Span> spans =
        Arrays.stream(
                within
                    .search()
                    .places(
                        sought,
                        MAX_CANDIDATES,
                        start ->
                            within.isWhole(start, start + length)
                                && isWhole(within.source(start, start + length))))
            .mapToObj(start -> within.source(start, start + length))
            .distinct()
            .toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span first = spans.get(0);
    return Optional.of(
        decided(
            anchor,
            spans,
            FoldedText.between(words, text.substring(first.start(), first.end()), reading)));
  }

  /** Words with brackets in them, {@code [...]} or {@code [the state]}: what is around these. */
  private Optional<Grounding> locateAroundGaps(TextAnchor anchor, String words) {
    List<Gaps.Piece> pieces = Gaps.around(words);
    Folded within = folded(LineReading.JOINED);
    List<Passage> places = new ArrayList<>();
    Set<Folding> folding = EnumSet.noneOf(Folding.class);
    int reached = 0;
    for (Gaps.Piece piece : pieces) {
      String sought = FoldedText.sought(piece.words());
      int from = reached;
      int[] found =
          within
              .search()
              .places(
                  sought,
                  1,
                  start ->
                      start >= from && fits(piece, within.source(start, start + sought.length())));
      if (found.length == 0) {
        return Optional.empty();
      }
      reached = found[0] + sought.length();
      Passage place = passage(within.source(found[0], reached));
      places.add(place);
      folding.addAll(FoldedText.between(piece.words(), place.text(), LineReading.JOINED));
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    boolean hold =
        anchor.getStart().orElse(places.get(0).start()) == places.get(0).start()
            && anchor.getEnd().orElse(places.get(places.size() - 1).end())
                == places.get(places.size() - 1).end();
    return Optional.of(Grounding.at(verdict(folding, hold), places, folding, hold));
  }

  private boolean fits(Gaps.Piece piece, Span span) {
    return (piece.mayCutStart() || !WordBoundaries.cutsStart(text, span.start()))
        && (piece.mayCutEnd() || !WordBoundaries.cutsEnd(text, span.end()));
  }

  /** {@return what stands at the offsets stated, if that is the words, folded} */
  private Optional<Passage> statedFolded(TextAnchor anchor, String sought, LineReading reading) {
    if (sought.isEmpty() || anchor.getStart().isEmpty() || anchor.getEnd().isEmpty()) {
      return Optional.empty();
    }
    int start = anchor.getStart().getAsInt();
    int end = anchor.getEnd().getAsInt();
    boolean isLong = (long) end - start > 8L * sought.length() + 64;
    return isLong
        ? Optional.empty()
        : passage(start, end)
            .filter(place -> FoldedText.sought(place.text(), reading).equals(sought));
  }

  private Optional<NearPassage> nearest(String sought) {
    Folded within = folded(LineReading.JOINED);
    return within
        .nearest()
        .find(sought)
        .map(found -> near(within.source(found.start(), found.end()), found.distance()));
  }

  /** Words that the text has only within longer ones are shown with the whole of these. */
  private NearPassage near(Span found, int distance) {
    int start = found.start();
    int end = found.end();
    int added = 0;
    while (added < MAX_ADDED && WordBoundaries.cutsStart(text, start)) {
      start -= Character.charCount(text.codePointBefore(start));
      added++;
    }
    while (added < MAX_ADDED && WordBoundaries.cutsEnd(text, end)) {
      end += Character.charCount(text.codePointAt(end));
      added++;
    }
    return added == MAX_ADDED
        ? new NearPassage(passage(found), distance)
        : new NearPassage(passage(new Span(start, end)), distance + added);
  }

  private Folded folded(LineReading reading) {
    return folded.computeIfAbsent(reading, each -> Folded.of(text, each, budget));
  }

  /** Which of the places is meant, by what stands around them, then by the offsets stated. */
  private Grounding decided(TextAnchor anchor, List<Span> spans, Set<Folding> folding) {
    List<Span> meant = stated(anchor, fitting(anchor, spans));
    List<Passage> places = new ArrayList<>();
    for (Span span : meant.subList(0, Math.min(MAX_PLACES, meant.size()))) {
      places.add(passage(span));
    }
    if (places.size() > 1) {
      boolean hold = anchor.getStart().isEmpty() && anchor.getEnd().isEmpty();
      return Grounding.at(Verdict.AMBIGUOUS, places, folding, hold);
    }
    boolean hold = hold(anchor, places.get(0));
    return Grounding.at(verdict(folding, hold), places, folding, hold);
  }

  private List<Span> stated(TextAnchor anchor, List<Span> spans) {
    boolean isStated = anchor.getStart().isPresent() || anchor.getEnd().isPresent();
    if (spans.size() == 1 || !isStated) {
      return spans;
    }
    List<Span> stated = spans.stream().filter(span -> hold(anchor, passage(span))).toList();
    return stated.isEmpty() ? spans : stated;
  }

  private static Verdict verdict(Set<Folding> folding, boolean hold) {
    if (!folding.isEmpty()) {
      return Verdict.DRIFTED;
    }
    return hold ? Verdict.EXACT : Verdict.MOVED;
  }

  /** {@return the places that most of prefix and suffix stand around} */
  private List<Span> fitting(TextAnchor anchor, List<Span> spans) {
    if (spans.size() == 1 || anchor.getPrefix().isEmpty() && anchor.getSuffix().isEmpty()) {
      return spans;
    }
    Optional<String> prefix = anchor.getPrefix().map(FoldedText::sought);
    Optional<String> suffix = anchor.getSuffix().map(FoldedText::sought);
    long perSpan = reach(anchor.getPrefix()) + reach(anchor.getSuffix());
    if (!budget.affordsSurroundings(perSpan * spans.size())) {
      return spans;
    }
    List<Span> best = new ArrayList<>();
    int most = 0;
    for (Span span : spans) {
      boolean before =
          prefix.filter(words -> isBefore(words, reach(anchor.getPrefix()), span)).isPresent();
      boolean after =
          suffix.filter(words -> isAfter(words, reach(anchor.getSuffix()), span)).isPresent();
      int fits = (before ? 1 : 0) + (after ? 1 : 0);
      if (fits > most) {
        best.clear();
        most = fits;
      }
      if (fits == most) {
        best.add(span);
      }
    }
    return best;
  }

  private boolean isBefore(String prefix, long reach, Span span) {
    int begin = (int) Math.max(0, span.start() - reach);
    return FoldedText.sought(text.substring(begin, span.start())).endsWith(prefix);
  }

  private boolean isAfter(String suffix, long reach, Span span) {
    int end = (int) Math.min(text.length(), span.end() + reach);
    return FoldedText.sought(text.substring(span.end(), end)).startsWith(suffix);
  }

  /** {@return how much of the text may stand for these words, folded; white space may be wider} */
  private static long reach(Optional<String> words) {
    return words.map(each -> each.length() * 2L + 16).orElse(0L);
  }

  private Passage passage(Span span) {
    return new Passage(
        codePoints.offset(span.start()),
        codePoints.offset(span.end()),
        text.substring(span.start(), span.end()));
  }

  /** Pieces of the text, put together with one space between. */
  private static final class Pieces {

    /** Those that are never apostrophes. */
    private static final Pattern MARKS = Pattern.compile("''|,,|<<|>>|[\"“”„‟«»‹›「」『』《》〈〉〝〞〟＂｢｣]");

    private final List<Passage> pieces;
    private final int[] ends;
    private final CapturedText joined;

    Pieces(List<Passage> pieces, SearchBudget budget) {
      this.pieces = pieces;
      this.ends = new int[pieces.size()];
      StringBuilder all = new StringBuilder();
      for (int item = 0; item < ends.length; item++) {
        all.append(item == 0 ? "" : " ").append(unmarked(pieces.get(item).text()));
        ends[item] = all.codePointCount(0, all.length());
      }
      this.joined = of(all.toString(), budget);
    }

    Optional<Grounding> ground(String words) {
      String sought = unmarked(words);
      return joined
          .locate(TextAnchor.of(sought), sought)
          .map(
              found ->
                  Grounding.at(
                      found.folded().isEmpty() ? Verdict.EXACT : Verdict.DRIFTED,
                      within(found.places().get(0)),
                      found.folded(),
                      true));
    }

    private List<Passage> within(Passage place) {
      List<Passage> within = new ArrayList<>();
      for (int item = 0; item < ends.length; item++) {
        int begin = item == 0 ? 0 : ends[item - 1];
        if (place.start() < ends[item] && place.end() > begin) {
          within.add(pieces.get(item));
        }
      }
      return within;
    }

    /** The words run on from piece to piece, but each piece may be between quotation marks. */
    private static String unmarked(String words) {
      return MARKS.matcher(words).replaceAll("").strip();
    }
  }
}
