package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks in a folded text for the passage most like words that are not in it.
 *
 * <p>A text that is short enough is gone through; of a long one only the stretches that share most
 * four-letter sequences with the words. Of very long words the beginning is sought. All searches
 * that share a budget have a limit together, after which nothing is offered.
 */
final class NearestSearch {

  /** More of the words is not compared. */
  private static final int MAX_WORDS = 2_000;

  /** How many comparisons of two letters one search may take by going through the text. */
  private static final long MAX_CELLS = 10_000_000;

  private static final int STRETCHES = 6;

  private final TextSearch search;
  private final SearchBudget budget;

  NearestSearch(TextSearch search, SearchBudget budget) {
    this.search = search;
    this.budget = budget;
  }

  /**
   * {@return where the passage begins and ends, in UTF-16 units of the folded text, and its
   * distance; empty if nothing is like the words in half of their letters}
   *
   * @param sought the words, folded
   */
  Optional<Alignment> find(String sought) {
    if (sought.isEmpty() || search.text().isEmpty() || budget.isSpent()) {
      return Optional.empty();
    }
    String words = beginning(sought);
    Alignment best = null;
    for (int[] stretch : stretches(words)) {
      Alignment found = align(words, stretch[0], stretch[1]);
      best = best == null || found.distance() < best.distance() ? found : best;
    }
    int most = Math.max(1, words.codePointCount(0, words.length()) / 2);
    return Optional.ofNullable(best)
        .filter(found -> found.distance() <= most && found.start() < found.end());
  }

  private static String beginning(String sought) {
    if (sought.length() <= MAX_WORDS) {
      return sought;
    }
    boolean splits = Character.isHighSurrogate(sought.charAt(MAX_WORDS - 1));
    return sought.substring(0, splits ? MAX_WORDS - 1 : MAX_WORDS);
  }

  private List<int[]> stretches(String words) {
    int length = search.text().length();
    if ((long) length * words.length() <= MAX_CELLS || words.length() < GramIndex.LENGTH) {
      return List.of(new int[] {0, length});
    }
    budget.spend(GramIndex.MAX_HITS);
    List<int[]> stretches = new ArrayList<>();
    int reach = 2 * GramIndex.block(words) + words.length() * 3 / 2;
    int slack = words.length() / 4;
    for (int begin : search.index().likely(words, STRETCHES)) {
      int from = Math.max(0, Math.min(begin - slack, length));
      int to = Math.max(from, Math.min(begin + reach, length));
      stretches.add(new int[] {from, to});
    }
    return stretches;
  }

  private Alignment align(String words, int from, int to) {
    String text = search.text();
    int begin = isSecondHalf(text, from) ? from - 1 : from;
    int end = isSecondHalf(text, to) ? to + 1 : to;
    int[] stretch = text.substring(begin, end).codePoints().toArray();
    int[] letters = words.codePoints().toArray();
    budget.spend((long) stretch.length * letters.length);
    Alignment found = Alignment.best(letters, stretch);
    int start = text.offsetByCodePoints(begin, found.start());
    return new Alignment(
        start, text.offsetByCodePoints(start, found.end() - found.start()), found.distance());
  }

  private static boolean isSecondHalf(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
