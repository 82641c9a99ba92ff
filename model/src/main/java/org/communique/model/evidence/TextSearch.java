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

  /** So many letters say mostly whether the words stand there, and are soon compared. */
  private static final int HEAD = 8;

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

  /**
   * Goes from place to place where the words may begin. The platform finds their first letters much
   * faster than a loop does; how the rest is compared keeps the time in proportion to the text.
   */
  private int[] scan(String words, int limit, IntPredicate isMeant) {
    Places found = new Places(limit);
    String head = words.substring(0, Math.min(words.length(), HEAD));
    int[] fallback = null; // Made where places overlap, which is seldom.
    int start = text.indexOf(head);
    int matched = 0;
    int rejected = 0;
    while (start >= 0 && !found.isFull()) {
      matched = matched(words, start, matched);
      if (matched == words.length()) {
        if (isMeant.test(start)) {
          found.add(start);
        } else if (++rejected > MAX_REJECTED) {
          break;
        }
      }
      int reached = start + matched;
      int next = text.indexOf(head, start + 1);
      if (next < 0 || next >= reached) {
        start = next;
        matched = 0;
      } else {
        fallback = fallback == null ? fallback(words) : fallback;
        matched = fallback[matched - 1];
        start = reached - matched;
      }
    }
    return found.toArray();
  }

  /** {@return how many of the words' letters stand from a place on, so many being known to} */
  private int matched(String words, int start, int known) {
    int matched = known;
    int end = Math.min(words.length(), text.length() - start);
    while (matched < end && text.charAt(start + matched) == words.charAt(matched)) {
      matched++;
    }
    return matched;
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
