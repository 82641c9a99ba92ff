package org.communique.validation.rules.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.value.Id;
import org.communique.validation.rules.references.Circles.Step;
import org.junit.jupiter.api.Test;

class CirclesTest {

  @Test
  void aLineHasNoCircle() {
    assertThat(Circles.among(List.of(step("a", "b"), step("b", "c"), step("a", "c")))).isEmpty();
  }

  @Test
  void theShortestCircleThroughTheFirstIsShown() {
    List<List<Step<String>>> circles =
        Circles.among(
            List.of(
                step("a", "b"),
                step("b", "c"),
                step("c", "a"),
                step("b", "d"),
                step("d", "c"),
                step("c", "b")));
    assertThat(circles).hasSize(1);
    assertThat(circles.get(0)).extracting(Step::said).containsExactly("a-b", "b-c", "c-a");
  }

  @Test
  void eachKnotIsShownOnce() {
    List<List<Step<String>>> circles =
        Circles.among(
            List.of(
                step("x", "y"), step("y", "x"), step("y", "p"), step("p", "q"), step("q", "p")));
    assertThat(circles).extracting(circle -> circle.get(0).said()).containsExactly("x-y", "p-q");
  }

  @Test
  void aLongCircleNeedsNoDeepStack() {
    List<Step<String>> steps = new ArrayList<>();
    for (int at = 0; at < 200_000; at++) {
      steps.add(step("n" + at, "n" + (at + 1) % 200_000));
    }
    assertThat(Circles.among(steps)).singleElement().satisfies(c -> assertThat(c).hasSize(200_000));
  }

  @Property(tries = 500)
  void everyCircleIsClosedAndOneIsShownExactlyWhereThereIsOne(
      @ForAll("graphs") List<Step<String>> steps) {
    Set<Id> shown = new HashSet<>();
    for (List<Step<String>> circle : Circles.among(steps)) {
      assertThat(circle).isNotEmpty().isSubsetOf(steps);
      for (int at = 0; at < circle.size(); at++) {
        assertThat(circle.get(at).to()).isEqualTo(circle.get((at + 1) % circle.size()).from());
        shown.add(circle.get(at).from());
      }
    }
    Set<Id> circling = circling(steps);
    assertThat(circling).containsAll(shown);
    for (Id node : circling) {
      Set<Id> mates = new HashSet<>(reached(node, steps));
      mates.removeIf(other -> !reached(other, steps).contains(node));
      assertThat(mates).as("the knot of %s", node).containsAnyElementsOf(shown);
    }
  }

  @Property(tries = 200)
  void theOrderOfTheStepsDoesNotMatterForWhichKnotsAreFound(
      @ForAll("graphs") List<Step<String>> steps, @ForAll long seed) {
    List<Step<String>> shuffled = new ArrayList<>(steps);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Circles.among(shuffled)).hasSameSizeAs(Circles.among(steps));
  }

  @Property(tries = 20)
  void aCircleOfAnySizeIsFoundWhole(@ForAll @IntRange(min = 2, max = 500) int size) {
    List<Step<String>> steps = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      steps.add(step("n" + at, "n" + (at + 1) % size));
    }
    assertThat(Circles.among(steps)).containsExactly(steps);
  }

  /** By brute force: what reaches itself. */
  private static Set<Id> circling(List<Step<String>> steps) {
    Set<Id> circling = new HashSet<>();
    for (Step<String> step : steps) {
      if (reached(step.from(), steps).contains(step.from())) {
        circling.add(step.from());
      }
    }
    return circling;
  }

  private static Set<Id> reached(Id from, List<Step<String>> steps) {
    Set<Id> reached = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Step<String> step : steps) {
        if (step.from().equals(from) || reached.contains(step.from())) {
          grows |= reached.add(step.to());
        }
      }
    }
    return reached;
  }

  @Provide
  Arbitrary<List<Step<String>>> graphs() {
    Arbitrary<String> nodes = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
    return Combinators.combine(nodes, nodes)
        .filter((from, to) -> !from.equals(to))
        .as(CirclesTest::step)
        .list()
        .uniqueElements()
        .ofMaxSize(14);
  }

  private static Step<String> step(String from, String to) {
    return new Step<>(Id.of(from), Id.of(to), from + "-" + to);
  }
}
