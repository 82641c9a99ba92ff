package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Mutations;

class IdTest {

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        Arbitraries.of("report-2", "Q15031", "urn:x:y", "talks/2025", "хартия", "宣言", "😀", "~"),
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(Id.MAX_LENGTH),
        Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMinLength(1).ofMaxLength(20));
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(ids());
  }

  @Property
  void anIdIsGivenBackAsItWasSpelt(@ForAll("ids") String spelling) {
    assertThat(Id.of(spelling)).hasToString(spelling);
    assertThat(Id.of(spelling).value()).isEqualTo(spelling);
  }

  @Property
  void idsAreEqualIfSpeltAlike(@ForAll("ids") String one, @ForAll("ids") String two) {
    assertThat(Id.of(one)).isEqualTo(Id.of(one)).hasSameHashCodeAs(Id.of(one));
    assertThat(Id.of(one).equals(Id.of(two))).isEqualTo(one.equals(two));
  }

  @Property
  void aDamagedIdIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, Id::of);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Mutations.assertReadOrRefused(text, Id::of);
  }

  @Property
  void whiteSpaceControlsAndLoneSurrogatesAreRefusedWhereverTheyStand(
      @ForAll("unseen") String unseen, @ForAll("ids") String before) {
    assertThatThrownBy(() -> Id.of(before.substring(0, 1) + "-" + unseen))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<String> unseen() {
    return Arbitraries.of(
        " ",
        "\t",
        "\n",
        "\0",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u1680",
        "\u2003",
        "\u200b",
        "\u200d",
        "\u200f",
        "\u2028",
        "\u202e",
        "\u2066",
        "\u205f",
        "\u3000",
        "\ufeff",
        "\udc00",
        "\ud800",
        Character.toString(0xE0041));
  }

  @Example
  void theLongestIdHas256Units() {
    assertThat(Id.of("a".repeat(256)).value()).hasSize(256);
    assertThatThrownBy(() -> Id.of("a".repeat(257)))
        .hasMessageStartingWith("not an id: \"aaa")
        .hasMessageContaining("has 257 characters");
  }

  @Example
  void theMessageSaysWhatWasFoundAndTheLikelyFix() {
    assertThatThrownBy(() -> Id.of("state visit"))
        .hasMessage(
            "not an id: \"state visit\" has U+0020 (SPACE) at character 6; expected 1 to 256"
                + " characters that can be seen, without white space; write \"state-visit\"");
    assertThatThrownBy(() -> Id.of("xi\u200b"))
        .hasMessageContaining("\"xi\\u200B\" has U+200B (ZERO WIDTH SPACE) at character 3");
    assertThatThrownBy(() -> Id.of("")).hasMessageContaining("the text is empty");
  }
}
