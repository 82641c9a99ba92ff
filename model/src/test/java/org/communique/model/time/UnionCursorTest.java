package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.time.CountedDays.Count;
import org.junit.jupiter.api.Test;

class UnionCursorTest {
  @Provide
  Arbitrary<String> sets() {
    return EdtfArbitraries.sets(EdtfArbitraries.masked(), 20);
  }

  @Property
  void goesThroughTheDaysOfAllSets(
      @ForAll("sets") String spelling, @ForAll @IntRange(min = 1, max = 50) int leap) {
    DaySet days = Edtf.parse(spelling).denoted();
    Ascending cursor = days.cursor();

    for (long day = days.first(), i = 0; day != DaySet.NONE_AFTER && i < 300; i++) {
      long asked = day + i % leap;
      day = days.next(asked);
      assertThat(cursor.next(asked)).isEqualTo(day);
    }
  }

  @Test
  void aLongListOfSetsIsAskedOnceForEachOfTheirDays() {
    int sets = 5_000;
    List<DaySet> parts = new ArrayList<>();
    Count count = new Count(sets + 100); // Each to begin with, and some for their days.
    for (int i = 0; i < sets; i++) {
      String mask = String.format("%04d-0%d-0X", 2000 + i % 1_000, 1 + i % 9);
      parts.add(new CountedDays(Edtf.parse(mask).denoted(), count));
    }
    Ascending cursor = new UnionCursor(parts);
    long first = LocalDate.of(1999, 1, 1).toEpochDay();

    long days =
        LongStream.iterate(
                cursor.next(first), day -> day < first + 900, day -> cursor.next(day + 1))
            .count();

    assertThat(days).isEqualTo(2 * 5 * 9); // Five months of 2000 and of 2001, nine days of each.
  }
}
