package org.communique.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

  /**
   * Finds the one known name that can have been meant by a given one.
   *
   * @param found any text
   * @param known the names that it could have been
   * @return the name that has the {@linkplain #isSame same letters}, if it is the only such one;
   *     else the one that is near, as {@link #nearest} says, if it is the only such one and has the
   *     same digits
   */
  public static Optional<String> only(String found, Collection<String> known) {
    List<String> same = known.stream().filter(name -> isSame(found, name)).distinct().toList();
    if (!same.isEmpty()) {
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
    if (found.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String folded = fold(found);
    List<String> near =
        known.stream()
            .filter(name -> edits(folded, fold(name), MAX_EDITS) <= MAX_EDITS)
            .distinct()
            .limit(2)
            .toList();
    return near.size() == 1 && digits(found).equals(digits(near.get(0)))
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  /**
   * {@return whether two names are one name beyond doubt: they differ in letter case, in joints, in
   * a letter that is doubled or not, or in two neighbors that are swapped}
   *
   * <p>Other small differences make other names: {@code iran} and {@code iraq}, {@code ivanov} and
   * {@code ivanova}, {@code talks-1} and {@code talks-2}.
   *
   * @param one a name
   * @param other another name
   */
  public static boolean isSame(String one, String other) {
    if (one.length() > MAX_LENGTH || other.length() > MAX_LENGTH) {
      return one.equals(other);
    }
    String first = fold(one);
    String second = fold(other);
    if (first.isEmpty() || !digits(one).equals(digits(other))) {
      return one.equals(other);
    }
    return first.equals(second) || isSwapped(first, second) || isDoubled(first, second);
  }

  private static boolean isSwapped(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length()
        && one.length() > 3
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }

  private static boolean isDoubled(String one, String other) {
    return Math.abs(one.length() - other.length()) == 1
        && Math.min(one.length(), other.length()) > 3
        && undoubled(one).equals(undoubled(other));
  }

  private static String undoubled(String name) {
    return name.replaceAll("([^0-9])\\1+", "$1");
  }

  private static String digits(String name) {
    return name.replaceAll("[^0-9]+", " ").strip();
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
