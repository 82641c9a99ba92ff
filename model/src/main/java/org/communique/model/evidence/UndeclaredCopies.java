package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.communique.model.Citation;
import org.communique.model.Source;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.value.Id;

/**
 * Sources whose texts share a long passage word for word, while the dossier holds them to be
 * independent of each other: neither is derived from the other, nor both from a third, and no
 * author or publisher is the same.
 *
 * <p>Long are {@value #LONG} words in a row; of a text of {@value #WHOLE} words or more that is
 * shorter, nine tenths of it. Letter case, punctuation and what {@link Folding} looks through make
 * no difference. In scripts without spaces two letters count as a word. Each source is told once,
 * with one that comes before it in the dossier.
 *
 * <p>Texts are not compared two by two: stretches of words are looked up by their fingerprints, so
 * the time grows with the length of all texts together. Texts of {@value #MAX_WORDS} words together
 * are compared, and {@value #MAX_PAIRS} pairs of sources that share a passage are looked at; {@link
 * #isWhole} tells whether that was all.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class UndeclaredCopies {

  /** How many words in a row are a long passage. */
  public static final int LONG = 40;

  /** How many words a shorter text has to have, to be compared as a whole. */
  public static final int WHOLE = 10;

  static final int MAX_WORDS = 1_000_000;
  static final int MAX_PAIRS = 100_000;

  /** Sources with one passage that are independent of each other; more of them are one matter. */
  private static final int MAX_FIRST = 10;

  private final List<SharedPassage> passages;
  private final boolean isWhole;
  private final long steps;

  private UndeclaredCopies(DossierIndex index) {
    Search search = new Search(index);
    search.run();
    this.passages = List.copyOf(search.found.values());
    this.isWhole = search.isWhole;
    this.steps = search.steps;
  }

  /**
   * {@return the undeclared copies among the sources of a dossier}
   *
   * @param index the index of the dossier
   */
  public static UndeclaredCopies of(DossierIndex index) {
    return index.get(UndeclaredCopies.class, UndeclaredCopies::new);
  }

  /** {@return the passages, in the order of the later source} */
  public List<SharedPassage> passages() {
    return passages;
  }

  /** {@return whether all texts were compared} */
  public boolean isWhole() {
    return isWhole;
  }

  /** {@return how many stretches and pairs of sources were looked at} */
  long steps() {
    return steps;
  }

  /**
   * A text to compare.
   *
   * @param place its place among all
   * @param source its source
   * @param words its words
   */
  private record Text(int place, Located<Source> source, ComparedWords words) {

    /** {@return how many half words it has to share with another; empty if it is too short} */
    OptionalInt needed() {
      int length = words.length();
      return length < 2 * WHOLE
          ? OptionalInt.empty()
          : OptionalInt.of(Math.min(2 * LONG, length - length / 10));
    }

    Id id() {
      return source.part().getId();
    }
  }

  /** A stretch of words that several texts have. */
  private record Stretch(Text text, int start) {}

  /** One run over a dossier. */
  private static final class Search {

    private final Origins origins;
    private final List<Text> texts = new ArrayList<>();
    private final Map<List<Integer>, Boolean> independent = new HashMap<>();
    private final Map<Integer, SharedPassage> found = new TreeMap<>();
    private boolean isWhole = true;
    private long words;
    private long steps;

    Search(DossierIndex index) {
      this.origins = Origins.of(index);
      for (Located<Source> source : index.all(Source.class)) {
        if (source.part().getText().isEmpty()) {
          continue;
        }
        ComparedWords read = ComparedWords.of(source.part().getText().get());
        if (words + read.count() > MAX_WORDS) {
          isWhole = false;
          continue;
        }
        words += read.count();
        texts.add(new Text(texts.size(), source, read));
      }
    }

    void run() {
      TreeSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());
      texts.forEach(text -> text.needed().ifPresent(lengths::add));
      lengths.forEach(this::compare);
    }

    /** Compares texts for which a passage of a length is enough with all. */
    private void compare(int length) {
      List<Text> sought = new ArrayList<>();
      List<Text> others = new ArrayList<>();
      for (Text text : texts) {
        (text.needed().orElse(0) == length ? sought : others).add(text);
      }
      long[] repeated = repeated(length, sought, others);
      if (repeated.length == 0) {
        return;
      }
      Map<Long, List<Stretch>> firsts = new HashMap<>();
      for (Text text : sought) {
        eachRepeated(text, length, repeated, firsts, true);
      }
      for (Text text : others) {
        eachRepeated(text, length, repeated, firsts, false);
      }
    }

    private void eachRepeated(
        Text text, int length, long[] repeated, Map<Long, List<Stretch>> firsts, boolean isSought) {
      text.words()
          .eachStretch(
              length,
              (fingerprint, start) -> {
                steps++;
                if (Arrays.binarySearch(repeated, fingerprint) >= 0) {
                  Stretch stretch = new Stretch(text, start);
                  List<Stretch> known =
                      firsts.computeIfAbsent(fingerprint, any -> new ArrayList<>(1));
                  if (isNew(stretch, known) && isSought && known.size() < MAX_FIRST) {
                    known.add(stretch);
                  }
                }
              });
    }

    /** Whether no source with the stretch is one with the source of this, which is then told. */
    private boolean isNew(Stretch stretch, List<Stretch> known) {
      for (Stretch each : known) {
        if (each.text() == stretch.text() || !areIndependent(each.text(), stretch.text())) {
          return false;
        }
      }
      if (!known.isEmpty()) {
        tell(known.get(0), stretch);
      }
      return true;
    }

    /** The fingerprints that are there several times, sorted. */
    private long[] repeated(int length, List<Text> sought, List<Text> others) {
      RepeatFilter filter = new RepeatFilter(words);
      eachStretch(sought, length, filter::add);
      eachStretch(others, length, filter::addBeside);
      Fingerprints all = new Fingerprints();
      LongConsumer collect =
          each -> {
            if (filter.mayBeRepeated(each)) {
              all.add(each);
            }
          };
      eachStretch(sought, length, collect);
      eachStretch(others, length, collect);
      return all.repeated();
    }

    private void eachStretch(List<Text> of, int length, LongConsumer fingerprints) {
      for (Text text : of) {
        text.words()
            .eachStretch(
                length,
                (each, start) -> {
                  steps++;
                  fingerprints.accept(each);
                });
      }
    }

    private boolean areIndependent(Text one, Text other) {
      List<Integer> pair =
          List.of(Math.min(one.place(), other.place()), Math.max(one.place(), other.place()));
      Boolean known = independent.get(pair);
      if (known != null) {
        return known;
      }
      if (independent.size() == MAX_PAIRS) {
        isWhole = false;
        return false;
      }
      steps++;
      boolean are = origins.independent(List.of(citing(one), citing(other))).size() > 1;
      independent.put(pair, are);
      return are;
    }

    private static Citation citing(Text text) {
      return Citation.builder().source(text.id().value()).build();
    }

    private void tell(Stretch one, Stretch other) {
      boolean inOrder = one.text().place() < other.text().place();
      Stretch earlier = inOrder ? one : other;
      Stretch later = inOrder ? other : one;
      found.computeIfAbsent(later.text().place(), any -> passage(earlier, later));
    }

    /** The passage is as long as both texts go on with the same words, before and after. */
    private static SharedPassage passage(Stretch earlier, Stretch later) {
      ComparedWords one = earlier.text().words();
      ComparedWords other = later.text().words();
      int shift = later.start() - earlier.start();
      int start = earlier.start();
      while (start > 0 && start + shift > 0 && one.isSame(start - 1, other, start + shift - 1)) {
        start--;
      }
      int end = earlier.start();
      while (end < one.count()
          && end + shift < other.count()
          && one.isSame(end, other, end + shift)) {
        end++;
      }
      return ImmutableSharedPassage.of(
          earlier.text().source(),
          later.text().source(),
          one.length(start, end) / 2,
          other.text(start + shift, end + shift));
    }
  }
}
