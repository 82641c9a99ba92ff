package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The filter misses nothing that is repeated, and lets little else through. */
class RepeatFilterTest {

  @Property
  void whatIsRepeatedIsNeverMissed(@ForAll List<Long> fingerprints, @ForAll long repeated) {
    RepeatFilter filter = new RepeatFilter(fingerprints.size());
    filter.add(repeated);
    fingerprints.forEach(filter::add);
    filter.add(repeated);

    assertThat(filter.mayBeRepeated(repeated)).isTrue();
  }

  @Property
  void besideOneThatWasAddedAnyCounts(@ForAll List<Long> fingerprints, @ForAll long repeated) {
    RepeatFilter filter = new RepeatFilter(fingerprints.size());
    fingerprints.forEach(filter::add);
    filter.add(repeated);
    filter.addBeside(repeated);

    assertThat(filter.mayBeRepeated(repeated)).isTrue();
  }

  @Example
  void fewThatAreThereOncePassForRepeated() {
    RepeatFilter filter = new RepeatFilter(10_000);
    long[] all = new Random(7).longs(10_000).distinct().toArray();
    for (long each : all) {
      filter.add(each);
    }

    int passed = 0;
    for (long each : all) {
      passed += filter.mayBeRepeated(each) ? 1 : 0;
    }
    assertThat(passed).isLessThan(1_500);
    assertThat(new RepeatFilter(10).mayBeRepeated(all[0])).isFalse();
  }
}
