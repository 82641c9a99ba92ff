package org.communique.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FindingTest {

  private static final Finding PLAIN =
      Finding.builder(
              Severity.ERROR, "duplicate-id", Pointer.parse("/actors/1/id"), "used twice: \"xi\"")
          .build();

  @Provide
  Arbitrary<Finding> findings() {
    return Findings.any();
  }

  @Property
  void aBuilderOfAFindingBuildsItsEqual(@ForAll("findings") Finding finding) {
    assertThat(finding.toBuilder().build()).isEqualTo(finding).hasSameHashCodeAs(finding);
  }

  @Property
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("findings") Finding one, @ForAll("findings") Finding two) {
    int order = Finding.ORDER.compare(one, two);
    assertThat(order == 0).isEqualTo(one.equals(two));
    assertThat(Integer.signum(Finding.ORDER.compare(two, one))).isEqualTo(-Integer.signum(order));
  }

  @Property
  void fileThenPointerThenCodeComeFirstInTheOrder(
      @ForAll("findings") Finding one, @ForAll("findings") Finding two) {
    int file = one.file().orElse("").compareTo(two.file().orElse(""));
    int pointer = one.pointer().compareTo(two.pointer());
    int code = one.code().compareTo(two.code());
    int expected = file != 0 ? file : pointer != 0 ? pointer : code;
    if (expected != 0) {
      assertThat(Integer.signum(Finding.ORDER.compare(one, two)))
          .isEqualTo(Integer.signum(expected));
    }
  }

  @Example
  void aFindingSaysWhatItWasGiven() {
    Finding finding =
        PLAIN.toBuilder()
            .file("a.json")
            .addRelated(Pointer.parse("/actors/0/id"))
            .argument("id", "xi")
            .argument("first", "/actors/0")
            .position(Position.of(3, 14))
            .build();
    assertThat(finding.code()).isEqualTo("duplicate-id");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.file()).contains("a.json");
    assertThat(finding.pointer()).hasToString("/actors/1/id");
    assertThat(finding.related()).containsExactly(Pointer.parse("/actors/0/id"));
    assertThat(finding.message()).isEqualTo("used twice: \"xi\"");
    assertThat(finding.arguments().keySet()).containsExactly("id", "first");
    assertThat(finding.position()).contains(Position.of(3, 14));
    assertThat(finding)
        .hasToString("a.json:3:14: error: \"/actors/1/id\": used twice: \"xi\" [duplicate-id]");
  }

  @Example
  void whatWasBuiltDoesNotChangeWithItsBuilder() {
    Finding.Builder builder = PLAIN.toBuilder();
    Finding before = builder.build();
    builder.argument("id", "xi").addRelated(Pointer.ROOT);
    assertThat(before).isEqualTo(PLAIN);
    assertThatThrownBy(() -> before.arguments().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> before.related().add(Pointer.ROOT))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Example
  void aLongArgumentIsShortenedBetweenCharacters() {
    String emoji = "😀".repeat(501);
    String kept = PLAIN.toBuilder().argument("a", emoji).build().arguments().get("a");
    assertThat(kept).isEqualTo("😀".repeat(499) + "…");
    String fits = "a".repeat(1_000);
    assertThat(PLAIN.toBuilder().argument("a", fits).build().arguments().get("a")).isEqualTo(fits);
  }

  @Example
  void aFindingNeedsACodeASeverityAndAMessage() {
    assertThatThrownBy(() -> Finding.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a finding needs a code");
    assertThatThrownBy(() -> Finding.builder().code("a").build()).hasMessageContaining("severity");
    for (String code : List.of("", "A", "a--b", "-a", "a-", "a_b", "a b", "a".repeat(101))) {
      assertThatThrownBy(() -> Finding.builder().code(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a code");
    }
  }

  @Example
  void severitiesAreSpeltInLowerCaseAndTheWorstComesFirst() {
    assertThat(Severity.values())
        .extracting(Severity::label)
        .containsExactly("error", "warning", "info");
  }

  @Example
  void positionsAreCountedFromOneAndOrderedAsInTheText() {
    assertThat(Position.of(2, 9)).isLessThan(Position.of(10, 1)).isLessThan(Position.of(2, 10));
    assertThat(Position.of(2, 9)).isEqualTo(Position.of(2, 9)).hasSameHashCodeAs(Position.of(2, 9));
    assertThat(Position.of(2, 9)).isNotEqualTo(Position.of(9, 2)).hasToString("2:9");
    assertThatThrownBy(() -> Position.of(0, 1)).hasMessageContaining("counted from 1");
    assertThatThrownBy(() -> Position.of(1, 0)).hasMessageContaining("counted from 1");
  }
}
