package org.communique.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Mutations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  @Provide
  Arbitrary<List<String>> steps() {
    Arbitrary<String> positions =
        Arbitraries.integers().between(0, 120).map(position -> Integer.toString(position));
    return Arbitraries.oneOf(
            positions,
            Arbitraries.of("", "a", "b", "~", "/", "~1", "~0/", "00", "01", "a/b", "é", "-", "-1"),
            Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMaxSize(5)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Pointer> pointers() {
    return steps().map(PointerTest::pointer);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(pointers().map(Pointer::toString));
  }

  private static Pointer pointer(List<String> steps) {
    Pointer pointer = Pointer.ROOT;
    for (String step : steps) {
      pointer = pointer.child(step);
    }
    return pointer;
  }

  @Property
  void aPointerIsReadFromItsTextForm(@ForAll("pointers") Pointer pointer) {
    assertThat(Pointer.parse(pointer.toString())).isEqualTo(pointer).hasSameHashCodeAs(pointer);
    assertThat(Pointer.parse(pointer.toString())).hasToString(pointer.toString());
  }

  @Property
  void aDamagedPointerIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, Pointer::parse);
  }

  @Property
  void theStepsAreThoseItWasBuiltOf(@ForAll("steps") List<String> steps) {
    Pointer pointer = pointer(steps);
    assertThat(pointer.steps()).isEqualTo(steps);
    assertThat(pointer.depth()).isEqualTo(steps.size());
    assertThat(pointer.lastStep()).isEqualTo(steps.stream().reduce((one, two) -> two));
  }

  @Property
  void pointersAreEqualIfTheirTextFormsAre(
      @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer two) {
    assertThat(one.equals(two)).isEqualTo(one.toString().equals(two.toString()));
    assertThat(one.equals(two)).isEqualTo(one.compareTo(two) == 0);
  }

  @Property
  void theOrderIsThatOfTheStepsOneAfterTheOther(
      @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer two) {
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(stepByStep(one.steps(), two.steps()));
    assertThat(Integer.signum(two.compareTo(one))).isEqualTo(-stepByStep(one.steps(), two.steps()));
  }

  /** The order in its plainest form: positions first and as numbers, then names. */
  private static int stepByStep(List<String> one, List<String> two) {
    for (int at = 0; at < Math.min(one.size(), two.size()); at++) {
      Optional<Integer> first = position(one.get(at));
      Optional<Integer> second = position(two.get(at));
      int order =
          first.isPresent() && second.isPresent()
              ? first.get().compareTo(second.get())
              : first.isPresent() != second.isPresent()
                  ? Boolean.compare(second.isPresent(), first.isPresent())
                  : one.get(at).compareTo(two.get(at));
      if (order != 0) {
        return Integer.signum(order);
      }
    }
    return Integer.compare(one.size(), two.size());
  }

  private static Optional<Integer> position(String step) {
    return Stream.of(step)
        .filter(text -> text.matches("0|[1-9][0-9]{0,8}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  @Property
  void sortingIsTheSameFromAnyOrder(@ForAll("many") List<Pointer> pointers) {
    List<Pointer> sorted = new ArrayList<>(pointers);
    Collections.sort(sorted);
    List<Pointer> reversed = new ArrayList<>(pointers);
    Collections.reverse(reversed);
    Collections.sort(reversed);
    assertThat(reversed).isEqualTo(sorted);
  }

  @Provide
  Arbitrary<List<Pointer>> many() {
    return pointers().list().ofMaxSize(20).withoutEdgeCases();
  }

  @Property
  void whatIsAppendedCanBeTakenAwayAgain(
      @ForAll("pointers") Pointer base, @ForAll("pointers") Pointer relative) {
    Pointer whole = base.append(relative);
    assertThat(whole.startsWith(base)).isTrue();
    assertThat(whole.relativeTo(base)).isEqualTo(relative);
    assertThat(whole).hasToString(base.toString() + relative);
    assertThat(base.compareTo(whole)).isLessThanOrEqualTo(0);
  }

  @Property
  void onePointerStartsWithAnotherIfItsStepsDo(
      @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer two) {
    boolean starts =
        one.depth() >= two.depth() && one.steps().subList(0, two.depth()).equals(two.steps());
    assertThat(one.startsWith(two)).isEqualTo(starts);
    if (!starts) {
      assertThatThrownBy(() -> one.relativeTo(two)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void theParentOfAChildIsShared(@ForAll("pointers") Pointer pointer) {
    assertThat(pointer.child("date").parent().orElseThrow()).isSameAs(pointer);
    assertThat(pointer.child(7)).isEqualTo(pointer.child("7"));
  }

  @Example
  void theExamplesOfTheRfcAreRead() {
    assertThat(Pointer.parse("")).isSameAs(Pointer.ROOT);
    assertThat(Pointer.parse("/").steps()).containsExactly("");
    assertThat(Pointer.parse("/foo/0").steps()).containsExactly("foo", "0");
    assertThat(Pointer.parse("/a~1b").steps()).containsExactly("a/b");
    assertThat(Pointer.parse("/m~0n").steps()).containsExactly("m~n");
    assertThat(Pointer.parse("/~01").steps()).containsExactly("~1");
    assertThat(Pointer.parse("//").steps()).containsExactly("", "");
    assertThat(Pointer.ROOT.parent()).isEmpty();
    assertThat(Pointer.ROOT.lastStep()).isEmpty();
  }

  @Example
  void positionsAreOrderedAsNumbersOfAnySize() {
    assertThat(Pointer.parse("/a/9")).isLessThan(Pointer.parse("/a/10"));
    assertThat(Pointer.parse("/a/9999999999999999999999"))
        .isLessThan(Pointer.parse("/a/10000000000000000000000"));
    assertThat(Pointer.parse("/a")).isLessThan(Pointer.parse("/a/0"));
    assertThat(Pointer.parse("/a/0/z")).isLessThan(Pointer.parse("/a/1"));
    assertThat(Pointer.parse("/a/1")).isLessThan(Pointer.parse("/a/x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/~2", "/a~/b", "/a/~"})
  void whatIsNoPointerIsRefused(String text) {
    assertThatThrownBy(() -> Pointer.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void theMessageSaysWhatWasFoundAndTheLikelyFix() {
    assertThatThrownBy(() -> Pointer.parse("content/0"))
        .hasMessage(
            "not a pointer: \"content/0\" does not begin with '/'; expected a JSON Pointer (RFC"
                + " 6901): nothing, or steps that each begin with '/', such as /content/0; write"
                + " \"/content/0\"");
    assertThatThrownBy(() -> Pointer.parse("/a~b"))
        .hasMessageContaining("has '~' at character 3")
        .hasMessageEndingWith("; write ~0 for '~', and ~1 for '/' in a name");
    assertThatThrownBy(() -> Pointer.parse("#/a")).hasMessageEndingWith("which is for URIs");
    assertThatThrownBy(() -> Pointer.ROOT.child(-1)).hasMessageContaining("not a position: -1");
  }

  @Example
  void aPointerOfAMillionStepsIsRefused() {
    assertThat(Pointer.parse("/a".repeat(1_000)).depth()).isEqualTo(1_000);
    assertThatThrownBy(() -> Pointer.parse("/".repeat(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has more than 1000 steps");
  }
}
