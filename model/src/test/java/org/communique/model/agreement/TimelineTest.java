package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.agreement.log.LogEntry;
import org.communique.model.time.Possibility;

/** The log in necessary order. */
class TimelineTest {

  private static final Agreement TREATY =
      Logs.treaty(
          "a b",
          "entered-into-force * 2001-01-01",
          "ratified a 2000",
          "ratified b 2000-06-01",
          "published * -",
          "signed * 1999-12-31",
          "registered * 2001-01-01");

  @Example
  void theStepsFollowEachOtherNecessarily() {
    Timeline timeline = AgreementLife.of(TREATY).timeline();

    assertThat(timeline.steps())
        .extracting(step -> step.entries().stream().map(e -> e.event().getKind().code()).toList())
        .containsExactly(
            List.of("signed"),
            List.of("ratified", "ratified"),
            List.of("entered-into-force", "registered"));
    assertThat(timeline.steps())
        .extracting(Timeline.Step::isUnordered)
        .containsExactly(false, true, false);
    assertThat(timeline.undated())
        .extracting(e -> e.event().getKind().code())
        .containsExactly("published");
  }

  @Property(tries = 50)
  void theOrderOfTheLogSaysNothing(@ForAll Random random) {
    List<AgreementEvent> events = new ArrayList<>(TREATY.getEvents());
    Collections.shuffle(events, random);
    Timeline shuffled = AgreementLife.of(Logs.with(TREATY, events)).timeline();

    assertThat(shuffled.steps())
        .extracting(step -> step.entries().stream().map(LogEntry::event).toList())
        .containsExactlyElementsOf(
            AgreementLife.of(TREATY).timeline().steps().stream()
                .map(step -> step.entries().stream().map(LogEntry::event).toList())
                .toList());
  }

  @Example
  void withinAStepNothingIsNecessary() {
    Timeline timeline = AgreementLife.of(TREATY).timeline();
    Timeline.Step ratified = timeline.steps().get(1);

    assertThat(ratified.entries().get(0).before(ratified.entries().get(1)))
        .isEqualTo(Possibility.POSSIBLE);
    assertThat(timeline.steps().get(0).entries().get(0).before(ratified.entries().get(0)))
        .isEqualTo(Possibility.NECESSARY);
    assertThat(ratified.entries().get(0).before(timeline.steps().get(0).entries().get(0)))
        .isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(timeline.steps().get(2).isOneDay()).isTrue();
  }
}
