package org.communique.model.agreement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is counted is what going through all combinations counts. */
class TallyTest {

  private static final int[] KINDS = {Tally.LEFT, Tally.APPLIES, Tally.SUSPENDS, Tally.APART};

  @Property(tries = 2000)
  void theOutcomeIsThatOfAllCombinations(
      @ForAll @IntRange(min = 1, max = 2) int least,
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 15) Integer> masks) {
    assertThat(tally(least, masks).outcome()).isEqualTo(ofCombinations(least, masks));
  }

  @Property(tries = 2000)
  void aPartyCountsItself(
      @ForAll @IntRange(min = 1, max = 2) int least,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 15) Integer> masks) {
    int own = masks.get(0);
    int asParty = own & (Tally.APPLIES | Tally.SUSPENDS);
    List<Integer> ifParty = new ArrayList<>(masks);
    ifParty.set(0, asParty == 0 ? Tally.SUSPENDS : asParty);

    Tally tally = tally(least, masks);
    assertThat(tally.outcomeFor(own)).isEqualTo(ofCombinations(least, ifParty));
    assertThat(tally.outcome()).isEqualTo(ofCombinations(least, masks));
  }

  @Property(tries = 500)
  void whoIsTakenAwayAgainDoesNotCount(
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 15) Integer> masks,
      @ForAll @IntRange(min = 1, max = 15) int another) {
    Tally tally = tally(2, masks);
    Tally.Outcome before = tally.outcome();
    tally.add(another);
    tally.remove(another);

    assertThat(tally.outcome()).isEqualTo(before);
    assertThat(tally.has(another)).isEqualTo(masks.contains(another));
  }

  @Test
  void whomNothingHappenedToTheyMakeItLast() {
    assertThat(tally(2, List.of()).outcome()).isEqualTo(Tally.Outcome.LASTS);
    assertThat(tally(2, List.of(Tally.APPLIES)).outcome()).isEqualTo(Tally.Outcome.LASTS);
  }

  private static Tally tally(int least, List<Integer> masks) {
    Tally tally = new Tally(least);
    masks.forEach(tally::add);
    return tally;
  }

  private static Tally.Outcome ofCombinations(int least, List<Integer> masks) {
    boolean[] found = new boolean[3];
    combine(least, masks, 0, new ArrayList<>(), found);
    return new Tally.Outcome(found[0], found[1], found[2]);
  }

  private static void combine(
      int least, List<Integer> masks, int next, List<Integer> chosen, boolean[] found) {
    if (next == masks.size()) {
      found[outcome(least, chosen)] = true;
      return;
    }
    for (int kind : KINDS) {
      if ((masks.get(next) & kind) != 0) {
        chosen.add(kind);
        combine(least, masks, next + 1, chosen, found);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  /** Ended, suspended, or neither. */
  private static int outcome(int least, List<Integer> chosen) {
    long applying = chosen.stream().filter(kind -> kind == Tally.APPLIES).count();
    long suspending = chosen.stream().filter(kind -> kind == Tally.SUSPENDS).count();
    if (chosen.contains(Tally.LEFT) && applying + suspending < least) {
      return 0;
    }
    return suspending > 0 && applying < least ? 1 : 2;
  }
}
