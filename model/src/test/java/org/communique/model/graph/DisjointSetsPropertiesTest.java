package org.communique.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communique.model.value.Id;

class DisjointSetsPropertiesTest {

  private static final int IDS = 8;

  @Property
  void theLeastIdThatCanBeReachedStandsForAll(
      @ForAll @Size(max = 12) List<@IntRange(max = IDS * IDS - 1) Integer> pairs) {
    DisjointSets sets = joined(pairs);
    for (int id = 0; id < IDS; id++) {
      int least = Collections.min(reached(id, pairs));
      assertThat(sets.representative(id(id))).isEqualTo(id(least));
    }
  }

  @Property
  void theOrderOfJoiningDoesNotMatter(
      @ForAll @Size(max = 12) List<@IntRange(max = IDS * IDS - 1) Integer> pairs,
      @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));
    DisjointSets one = joined(pairs);
    DisjointSets other = joined(shuffled);
    for (int id = 0; id < IDS; id++) {
      assertThat(one.representative(id(id))).isEqualTo(other.representative(id(id)));
    }
    assertThat(one.joined()).isEqualTo(other.joined());
  }

  private static DisjointSets joined(List<Integer> pairs) {
    DisjointSets sets = new DisjointSets();
    pairs.forEach(pair -> sets.join(id(pair / IDS), id(pair % IDS)));
    return sets;
  }

  private static Set<Integer> reached(int from, List<Integer> pairs) {
    Set<Integer> reached = new HashSet<>(Set.of(from));
    for (int round = 0; round < IDS; round++) {
      for (int pair : pairs) {
        if (reached.contains(pair / IDS) || reached.contains(pair % IDS)) {
          reached.add(pair / IDS);
          reached.add(pair % IDS);
        }
      }
    }
    return reached;
  }

  private static Id id(int number) {
    return Id.of("r" + number);
  }
}
