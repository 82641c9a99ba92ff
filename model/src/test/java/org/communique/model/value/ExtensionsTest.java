package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtensionsTest {

  /** JSON values in mutable Java collections. */
  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(Object.class::cast),
            Arbitraries.strings().ofMaxLength(5).map(Object.class::cast),
            Arbitraries.bigDecimals().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.doubles().map(Object.class::cast));
    Arbitrary<Object> some = scalars.injectNull(0.1);
    return Arbitraries.recursive(() -> some, this::nested, 0, 3).withoutEdgeCases();
  }

  private Arbitrary<Object> nested(Arbitrary<Object> items) {
    Arbitrary<Object> lists = items.list().ofMaxSize(3).map(ArrayList::new);
    Arbitrary<Object> maps =
        Combinators.combine(
                Arbitraries.of("a", "b", "c", "").list().uniqueElements().ofMaxSize(3),
                items.list().ofSize(3))
            .as(
                (names, values) -> {
                  Map<String, Object> map = new LinkedHashMap<>();
                  names.forEach(name -> map.put(name, values.get(map.size())));
                  return map;
                });
    return Arbitraries.oneOf(lists, maps, items);
  }

  @Provide
  Arbitrary<Map<String, Object>> extensions() {
    return Arbitraries.maps(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3).map("x-"::concat), values())
        .ofMaxSize(4)
        .<Map<String, Object>>map(LinkedHashMap::new)
        .withoutEdgeCases();
  }

  @Property(tries = 300)
  void changingWhatWasGivenChangesNothing(@ForAll("extensions") Map<String, Object> given) {
    Extensions before = Extensions.copyOf(given);
    String shown = before.toString();
    int hash = before.hashCode();
    spoil(given);
    assertThat(before.toString()).isEqualTo(shown);
    assertThat(before.hashCode()).isEqualTo(hash);
  }

  private static void spoil(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(ExtensionsTest::spoil);
      list.clear();
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(ExtensionsTest::spoil);
      map.clear();
    }
  }

  @Property(tries = 300)
  void whatIsGivenBackCannotBeChangedAtAnyDepth(@ForAll("extensions") Map<String, Object> given) {
    Extensions extensions = Extensions.copyOf(given);
    assertFrozen(extensions.asMap());
    assertThatThrownBy(() -> extensions.names().remove("x-a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertFrozen(Object value) {
    if (value instanceof List<?> list) {
      assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
      list.forEach(ExtensionsTest::assertFrozen);
    } else if (value instanceof Map<?, ?> map) {
      assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
      map.values().forEach(ExtensionsTest::assertFrozen);
    } else if (value != null) {
      assertThat(value.getClass()).isIn(Boolean.class, String.class, BigDecimal.class);
    }
  }

  @Property(tries = 300)
  void copyingWhatIsHeldGivesTheSame(@ForAll("extensions") Map<String, Object> given) {
    Extensions extensions = Extensions.copyOf(given);
    assertThat(Extensions.copyOf(extensions.asMap()))
        .isEqualTo(extensions)
        .hasSameHashCodeAs(extensions)
        .hasToString(extensions.toString());
    assertThat(extensions.names()).containsExactlyElementsOf(given.keySet());
  }

  @Property(tries = 300)
  void theOrderDoesNotMatterToEquality(
      @ForAll("extensions") Map<String, Object> given, @ForAll Random random) {
    List<String> names = new ArrayList<>(given.keySet());
    Collections.shuffle(names, random);
    Extensions shuffled = Extensions.none();
    for (String name : names) {
      shuffled = shuffled.with(name, given.get(name));
    }
    assertThat(shuffled)
        .isEqualTo(Extensions.copyOf(given))
        .hasSameHashCodeAs(Extensions.copyOf(given));
  }

  @Property(tries = 300)
  void withAndWithoutUndoEachOther(
      @ForAll("extensions") Map<String, Object> given, @ForAll("values") Object value) {
    Extensions before = Extensions.copyOf(given);
    Extensions more = before.with("x-more", value);
    assertThat(more.has("x-more")).isTrue();
    assertThat(more).isNotEqualTo(before);
    assertThat(more.without("x-more")).isEqualTo(before);
    assertThat(before.without("x-more")).isSameAs(before);
  }

  @Property
  void aNumberIsEqualToItselfHoweverItIsSpelt(
      @ForAll BigDecimal number, @ForAll("zeros") int zeros) {
    BigDecimal longer = number.setScale(number.scale() + zeros);
    assertThat(Extensions.of("x-n", longer))
        .isEqualTo(Extensions.of("x-n", number))
        .hasSameHashCodeAs(Extensions.of("x-n", number));
    assertThat((BigDecimal) Extensions.of("x-n", longer).value("x-n")).isEqualByComparingTo(number);
  }

  @Provide
  Arbitrary<Integer> zeros() {
    return Arbitraries.integers().between(0, 50);
  }

  @Property
  void wholeNumbersAreEqualWhateverTheirClass(@ForAll int number) {
    Extensions whole = Extensions.of("x-n", number);
    assertThat(Extensions.of("x-n", (long) number)).isEqualTo(whole);
    assertThat(Extensions.of("x-n", (double) number)).isEqualTo(whole);
    assertThat(Extensions.of("x-n", BigInteger.valueOf(number))).isEqualTo(whole);
    assertThat(Extensions.of("x-n", new AtomicInteger(number))).isEqualTo(whole);
  }

  @Example
  void zeroHasNoSign() {
    Extensions zero = Extensions.of("x-n", 0);
    assertThat(Extensions.of("x-n", -0.0)).isEqualTo(zero);
    assertThat(Extensions.of("x-n", new BigDecimal("-0.000"))).isEqualTo(zero);
    assertThat(Extensions.of("x-n", new BigDecimal("0e999999999"))).isEqualTo(zero);
  }

  @Example
  void aHugeNumberStaysSmall() {
    Extensions huge = Extensions.of("x-n", new BigDecimal("1e400000000"));
    Extensions same = Extensions.of("x-n", new BigDecimal("10.0e399999999"));
    assertThat(huge).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{x-n=1E+400000000}");
    assertThat(huge).isNotEqualTo(Extensions.of("x-n", new BigDecimal("1e-400000000")));
    BigInteger digits = BigInteger.TEN.pow(1_000_000);
    assertThatThrownBy(() -> Extensions.of("x-n", digits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has a number of more than 1000 digits");
  }

  @Example
  void numbersBeyondTheBoundsAreRefused() {
    assertThat(Extensions.of("x-n", BigInteger.TEN.pow(999)).has("x-n")).isTrue();
    assertThatThrownBy(() -> Extensions.of("x-n", BigInteger.TEN.pow(1_000)))
        .hasMessageContaining("more than 1000 digits");
    assertThat(Extensions.of("x-n", new BigDecimal("10e999999999")))
        .isEqualTo(Extensions.of("x-n", new BigDecimal("1e1000000000")));
    for (String number :
        List.of("1e1000000001", "1e-1000000001", "100e2147483647", "1e-2147483647")) {
      assertThatThrownBy(() -> Extensions.of("x-n", new BigDecimal(number)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "not the value of an extension: \"x-n\" has a number with an exponent beyond"
                  + " 1000000000");
    }
    assertThatThrownBy(() -> Extensions.of("x-n", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has the number \"NaN\", which JSON cannot say");
    assertThatThrownBy(() -> Extensions.of("x-n", Float.NEGATIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void listsThatHoldThemselvesAreRefused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    list.add(list);
    assertThatThrownBy(() -> Extensions.of("x-a", list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 64 lists and maps within each other");
  }

  @Example
  void sixtyFourListsMayLieWithinEachOther() {
    assertThat(Extensions.of("x-a", nestedLists(64)).has("x-a")).isTrue();
    assertThatThrownBy(() -> Extensions.of("x-a", nestedLists(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Object> nestedLists(int depth) {
    List<Object> list = new ArrayList<>();
    for (int level = 1; level < depth; level++) {
      list = new ArrayList<>(List.of(list));
    }
    return list;
  }

  @Example
  void aListThatIsSharedOverAndOverIsRefused() {
    Object laughs = List.of();
    for (int level = 0; level < 40; level++) {
      laughs = List.of(laughs, laughs);
    }
    Object billions = laughs;
    assertThatThrownBy(() -> Extensions.of("x-a", billions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has more than 1000000 values");
  }

  @Example
  void nullIsAValueAndNotAbsence() {
    Extensions extensions = Extensions.of("x-a", null);
    assertThat(extensions.has("x-a")).isTrue();
    assertThat(extensions.value("x-a")).isNull();
    assertThat(extensions.text("x-a")).isEmpty();
    assertThat(extensions).isNotEqualTo(Extensions.none());
    assertThat(Extensions.of("x-a", Arrays.asList(1, null)).value("x-a"))
        .isEqualTo(Arrays.asList(BigDecimal.ONE, null));
  }

  @Example
  void aTextIsReadAsText() {
    Extensions extensions = Extensions.of("x-a", new StringBuilder("by hand"));
    assertThat(extensions.text("x-a")).contains("by hand");
    assertThat(extensions.text("x-b")).isEmpty();
    assertThat(Extensions.of("x-a", 1).text("x-a")).isEmpty();
  }

  @Example
  void noneIsEmpty() {
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.copyOf(Map.of())).isSameAs(Extensions.none());
    assertThat(Extensions.of("x-a", 1).without("x-a")).isSameAs(Extensions.none());
    assertThat(Extensions.of("x-a", 1).isEmpty()).isFalse();
  }

  @Example
  void namesBeginWithXAndAHyphen() {
    for (String name : List.of("", "x", "y-a", "X-a", "xa")) {
      assertThatThrownBy(() -> Extensions.of(name, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected a name that begins with x-, such as x-reviewed-by");
    }
    assertThatThrownBy(() -> Extensions.none().with("x_a", 1)).hasMessageContaining("\"x-a\"");
    assertThatThrownBy(() -> Extensions.copyOf(Map.of("note", 1))).hasMessageContaining("\"note\"");
  }

  @Example
  void whatJsonCannotHoldIsRefused() {
    assertThatThrownBy(() -> Extensions.of("x-a", List.of(Thread.currentThread())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds a java.lang.Thread; expected null, Boolean");
    assertThatThrownBy(() -> Extensions.of("x-a", new Object[] {1}))
        .hasMessageEndingWith("write Arrays.asList(...)");
    assertThatThrownBy(() -> Extensions.of("x-a", Map.of(1, 2)))
        .hasMessageContaining("has the key \"1\" that is no String");
    assertThat(Extensions.of("x-a", Set.of("b")).value("x-a")).isEqualTo(List.of("b"));
  }
}
