package org.communique.model.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text each sequence of four letters stands, by its hash: an array of all positions,
 * sorted by hash, and where each hash begins in it.
 */
final class GramIndex {

  /** How many UTF-16 units a sequence has. */
  static final int LENGTH = 4;

  /** How many places are looked at to find passages that are like some words. */
  static final int MAX_HITS = 10_000;

  private static final int MAX_BITS = 20;
  private static final int TRIED_GRAMS = 256;
  private static final int COMPARED_PER_LETTER = 2;

  private static final int MIN_BLOCK = 32;

  private final String text;
  private final int bits;
  private final int[] starts;
  private final int[] positions;

  GramIndex(String text) {
    this.text = text;
    this.bits =
        Math.max(8, Math.min(MAX_BITS, 32 - Integer.numberOfLeadingZeros(text.length() / 4 + 1)));
    int grams = Math.max(0, text.length() - LENGTH + 1);
    this.starts = new int[(1 << bits) + 1];
    this.positions = new int[grams];
    for (int at = 0; at < grams; at++) {
      starts[hash(text, at) + 1]++;
    }
    for (int hash = 0; hash < 1 << bits; hash++) {
      starts[hash + 1] += starts[hash];
    }
    int[] next = Arrays.copyOf(starts, 1 << bits);
    for (int at = 0; at < grams; at++) {
      positions[next[hash(text, at)]++] = at;
    }
  }

  private int hash(String of, int at) {
    long gram =
        (long) of.charAt(at) << 48
            | (long) of.charAt(at + 1) << 32
            | (long) of.charAt(at + 2) << 16
            | of.charAt(at + 3);
    return (int) (gram * 0x9E3779B97F4A7C15L >>> 64 - bits);
  }

  private int frequency(int hash) {
    return starts[hash + 1] - starts[hash];
  }

  /**
   * {@return where words begin, in order; null if it would take longer than to read the text}
   *
   * @param words four units or more
   * @param limit how many places are enough
   * @param isMeant whether a place, given by where it begins, counts
   */
  int @Nullable [] places(String words, int limit, IntPredicate isMeant) {
    int offset = rarestGram(words);
    int hash = hash(words, offset);
    long budget = (long) COMPARED_PER_LETTER * text.length();
    Places found = new Places(limit);
    int rejected = 0;
    for (int each = starts[hash]; each < starts[hash + 1] && !found.isFull(); each++) {
      int begin = positions[each] - offset;
      int matched = matched(words, begin);
      budget -= matched + 1;
      if (budget < 0) {
        return null;
      }
      if (matched < words.length()) {
        continue;
      }
      if (isMeant.test(begin)) {
        found.add(begin);
      } else if (++rejected > TextSearch.MAX_REJECTED) {
        break;
      }
    }
    return found.toArray();
  }

  private int rarestGram(String words) {
    int grams = words.length() - LENGTH + 1;
    int step = Math.max(1, grams / TRIED_GRAMS);
    int rarest = 0;
    for (int offset = step; offset < grams; offset += step) {
      if (frequency(hash(words, offset)) < frequency(hash(words, rarest))) {
        rarest = offset;
      }
    }
    return rarest;
  }

  private int matched(String words, int begin) {
    if (begin < 0 || begin + words.length() > text.length()) {
      return 0;
    }
    int matched = 0;
    while (matched < words.length() && text.charAt(begin + matched) == words.charAt(matched)) {
      matched++;
    }
    return matched;
  }

  /**
   * {@return where words may begin that are like these, best first: stretches of {@link
   * #block(String)} units from there on share most sequences with them}
   *
   * @param words the words
   * @param limit how many are enough
   */
  List<Integer> likely(String words, int limit) {
    Map<Integer, Integer> shared = sharedByBlock(words);
    return shared.keySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Integer block) ->
                        -shared.getOrDefault(block, 0) - shared.getOrDefault(block + 1, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .map(block -> block * block(words) - words.length())
        .toList();
  }

  /** {@return the length of a stretch that one answer of {@link #likely} stands for} */
  static int block(String words) {
    return Math.max(MIN_BLOCK, words.length() / 2);
  }

  private Map<Integer, Integer> sharedByBlock(String words) {
    Map<Integer, Integer> shared = new HashMap<>();
    int hits = 0;
    for (int offset : rarestFirst(words)) {
      int hash = hash(words, offset);
      hits += frequency(hash);
      if (hits > MAX_HITS && !shared.isEmpty()) {
        break;
      }
      int last = Math.min(starts[hash + 1], starts[hash] + MAX_HITS);
      for (int each = starts[hash]; each < last; each++) {
        int begin = positions[each] - offset + words.length();
        shared.merge(begin / block(words), 1, Integer::sum);
      }
    }
    return shared;
  }

  private int[] rarestFirst(String words) {
    return IntStream.rangeClosed(0, words.length() - LENGTH)
        .boxed()
        .sorted(Comparator.comparingInt(offset -> frequency(hash(words, offset))))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
