package org.communique.model.evidence;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a text, all places of them, in time that never exceeds that of reading both.
 *
 * <p>Short texts are gone through (Knuth, Morris and Pratt 1977). For long ones an index of their
 * four-letter sequences is made at the second question, and the rarest one of the words leads to
 * where they may be.
 */
final class TextSearch {

  private static final int WORTH_AN_INDEX = 32_768;

  /**
   * After so many places that are not meant no more are looked at, as of one letter within the
   * words of a long text.
   */
  static final int MAX_REJECTED = 100_000;

  private final String text;
  private final SearchBudget budget;
  private @Nullable GramIndex index;
  private int questions;

  TextSearch(String text, SearchBudget budget) {
    this.text = text;
    this.budget = budget;
  }

  /** {@return the text} */
  String text() {
    return text;
  }

  /** {@return the index of the text, made when first asked for} */
  GramIndex index() {
    if (index == null) {
      index = new GramIndex(text);
    }
    return index;
  }

  /**
   * {@return where words begin, in order; none for no words}
   *
   * @param words the words
   * @param limit how many places are enough
   * @param isMeant whether a place, given by where it begins, counts
   */
  int[] places(String words, int limit, IntPredicate isMeant) {
    if (words.isEmpty() || words.length() > text.length()) {
      return new int[0];
    }
    questions++;
    if (text.length() >= WORTH_AN_INDEX && questions > 1 && words.length() >= GramIndex.LENGTH) {
      int[] found = index().places(words, limit, isMeant);
      if (found != null) {
        budget.spendSearch(SearchBudget.SEARCH + words.length());
        return found;
      }
    }
    budget.spendSearch(SearchBudget.SEARCH + words.length() + text.length());
    return scan(words, limit, isMeant);
  }

  private int[] scan(String words, int limit, IntPredicate isMeant) {
    Places found = new Places(limit);
    int[] fallback = fallback(words);
    int matched = 0;
    int rejected = 0;
    for (int at = 0; at < text.length() && !found.isFull(); at++) {
      if (matched == 0) {
        at = text.indexOf(words.charAt(0), at);
        if (at < 0) {
          break;
        }
      }
      char c = text.charAt(at);
      while (matched > 0 && words.charAt(matched) != c) {
        matched = fallback[matched - 1];
      }
      if (words.charAt(matched) == c) {
        matched++;
      }
      if (matched == words.length()) {
        if (isMeant.test(at - matched + 1)) {
          found.add(at - matched + 1);
        } else if (++rejected > MAX_REJECTED) {
          break;
        }
        matched = fallback[matched - 1];
      }
    }
    return found.toArray();
  }

  /**
   * {@return for each beginning of the words the longest of its own beginnings that it ends with}
   */
  private static int[] fallback(String words) {
    int[] fallback = new int[words.length()];
    int matched = 0;
    for (int at = 1; at < words.length(); at++) {
      while (matched > 0 && words.charAt(matched) != words.charAt(at)) {
        matched = fallback[matched - 1];
      }
      if (words.charAt(matched) == words.charAt(at)) {
        matched++;
      }
      fallback[at] = matched;
    }
    return fallback;
  }
}
