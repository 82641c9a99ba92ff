package org.communique.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * How alike two names are spelt: finds the known name that a mistyped one was perhaps meant to be.
 *
 * <p>For codes and for the names of properties alike, so {@code pull_aside} is near {@code
 * pull-aside} and {@code date_as_written} near {@code dateAsWritten}.
 */
public final class Spelling {

  /**
   * Names that are longer are not compared: so long a name is rarely mistyped, and comparing would
   * take long.
   */
  private static final int MAX_LENGTH = 100;

  private static final int MAX_EDITS = 3;

  private Spelling() {}

  /**
   * Finds the known name that is spelt most like a given one.
   *
   * <p>Letter case and the joints {@code -}, {@code _} and space are not looked at. What then
   * differs is counted as by Damerau and Levenshtein: a character left out, put in, replaced, or
   * swapped with its neighbor is one edit (a stretch is edited once only, which is known as optimal
   * string alignment). A name is near if it takes one edit for every three characters of the longer
   * of the two, and three edits at most. Of names that are equally near the first is taken.
   *
   * @param found any text; from 101 characters on nothing is near it
   * @param known the names that it could have been, in order of preference
   * @return the nearest name; empty if none is near
   */
  public static Optional<String> nearest(String found, Collection<String> known) {
    if (found.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String folded = fold(found);
    Optional<String> nearest = Optional.empty();
    int fewest = MAX_EDITS + 1;
    for (String name : known) {
      int edits = edits(folded, fold(name), fewest - 1);
      if (edits < fewest) {
        nearest = Optional.of(name);
        fewest = edits;
      }
    }
    return nearest;
  }

  /** {@return the edits between two folded names; more than the limit if they are not near} */
  private static int edits(String one, String other, int limit) {
    int longer = Math.max(one.length(), other.length());
    int allowed = Math.min(limit, longer / 3);
    boolean near = longer <= MAX_LENGTH && Math.abs(one.length() - other.length()) <= allowed;
    int edits = near ? distance(one, other) : Integer.MAX_VALUE;
    return edits <= allowed ? edits : Integer.MAX_VALUE;
  }

  /** {@return the edits that turn one text into the other, by optimal string alignment} */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, to -> to);
    for (int from = 1; from <= one.length(); from++) {
      int[] row = new int[other.length() + 1];
      row[0] = from;
      for (int to = 1; to <= other.length(); to++) {
        int replaced = last[to - 1] + (one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1);
        row[to] = Math.min(replaced, 1 + Math.min(last[to], row[to - 1]));
        if (isSwapped(one, from, other, to)) {
          row[to] = Math.min(row[to], beforeLast[to - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwapped(String one, int from, String other, int to) {
    return from > 1
        && to > 1
        && one.charAt(from - 1) == other.charAt(to - 2)
        && one.charAt(from - 2) == other.charAt(to - 1);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }
}
