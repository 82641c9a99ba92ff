package org.communique.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FixTest {

  @Provide
  Arbitrary<Fix> fixes() {
    Arbitrary<Pointer> pointers =
        Arbitraries.of("", "/a", "/b", "/a/0", "/a /b").map(Pointer::parse);
    Arbitrary<PatchOperation> operations =
        Combinators.combine(Arbitraries.integers().between(0, 3), pointers, pointers)
            .as(
                (kind, one, two) ->
                    switch (kind) {
                      case 0 -> PatchOperation.remove(one);
                      case 1 -> PatchOperation.copy(one, two);
                      case 2 -> PatchOperation.replace(one, PatchValue.of(two.toString()));
                      default -> PatchOperation.add(one, PatchValue.of(1));
                    });
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of("one", "two"),
            operations.list().ofMinSize(1).ofMaxSize(2))
        .as(Fix::of);
  }

  @Property
  void theOrderIsConsistentWithEquals(@ForAll("fixes") Fix one, @ForAll("fixes") Fix other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    if (one.equals(other)) {
      assertThat(one).hasSameHashCodeAs(other);
    }
  }

  @Property
  void aFixWithinAnotherPlaceHasAllItsPointersThere(@ForAll("fixes") Fix fix) {
    Pointer base = Pointer.parse("/x/1");
    Fix within = fix.within(base);

    for (int at = 0; at < fix.operations().size(); at++) {
      PatchOperation before = fix.operations().get(at);
      PatchOperation after = within.operations().get(at);
      assertThat(after.path()).isEqualTo(base.append(before.path()));
      assertThat(after.from()).isEqualTo(before.from().map(base::append));
      assertThat(after.value()).isEqualTo(before.value());
    }
    assertThat(fix.within(Pointer.ROOT)).isEqualTo(fix);
  }

  @Example
  void aFixSaysWhatItDoesAndDoesSomething() {
    assertThatThrownBy(() -> Fix.of(true, " ", List.of(PatchOperation.remove(Pointer.ROOT))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fix.sure("do nothing")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PatchOperation.move(Pointer.parse("/a"), Pointer.parse("/a/b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void textsAreQuotedAsJsonHasIt() {
    assertThat(PatchValue.of("a\"\\\n\t\u0001é😀").json())
        .isEqualTo("\"a\\\"\\\\\\n\\u0009\\u0001é😀\"");
    assertThat(PatchValue.of("\uD800x\uDC00").json()).isEqualTo("\"\\uD800x\\uDC00\"");
    assertThat(PatchValue.of(-7).json()).isEqualTo("-7");
  }

  @Example
  void aFindingKeepsItsFix() {
    Fix fix = Fix.suggested("leave it out", PatchOperation.remove(Pointer.parse("/a")));
    Finding finding =
        Finding.builder(Severity.INFO, "a", Pointer.parse("/a"), "odd").fix(fix).build();

    assertThat(finding.toBuilder().build()).isEqualTo(finding);
    assertThat(finding.fix()).contains(fix);
    assertThat(finding)
        .isNotEqualTo(Finding.builder(Severity.INFO, "a", Pointer.parse("/a"), "odd").build());
    assertThat(fix.asSuggestion()).isSameAs(fix).hasToString("perhaps leave it out");
  }
}
