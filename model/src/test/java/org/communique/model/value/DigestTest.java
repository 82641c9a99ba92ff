package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Mutations;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final String OF_NOTHING =
      "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.strings()
        .withCharRange('0', '9')
        .withCharRange('a', 'f')
        .ofLength(64)
        .map("sha-256:"::concat);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(spellings());
  }

  /** Well-formed texts, some longer than the pieces in which they are encoded. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.strings().withCharRange('\0', '\ud7ff').withChars('é', '中').ofMaxLength(9);
    return Arbitraries.oneOf(
        pieces, pieces.map(text -> (text + "😀").repeat(3_000)), pieces.map(text -> text + "😀"));
  }

  @Property
  void aDigestIsGivenBackAsItWasSpelt(@ForAll("spellings") String spelling) {
    Digest digest = Digest.parse(spelling);
    assertThat(digest).hasToString(spelling).isEqualTo(Digest.parse(spelling));
    assertThat(digest).hasSameHashCodeAs(Digest.parse(spelling));
    assertThat(digest.algorithm() + ":" + digest.hex()).isEqualTo(spelling);
  }

  @Property
  void aDamagedDigestIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, Digest::parse);
  }

  @Property(tries = 200)
  void theDigestIsThatOfTheBytesInUtf8(@ForAll("texts") String text) throws Exception {
    byte[] bytes =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Digest.ofText(text).hex()).isEqualTo(HexFormat.of().formatHex(bytes));
    assertThat(Digest.ofText(text).matches(text)).isTrue();
    assertThat(Digest.ofText(text).matches(text + " ")).isFalse();
  }

  @Example
  void theDigestOfNothingIsKnown() {
    assertThat(Digest.ofText("")).isEqualTo(Digest.parse(OF_NOTHING));
  }

  @Example
  void aTextWithALoneSurrogateHasNoDigest() {
    assertThatThrownBy(() -> Digest.ofText("a\ud800"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no digest of \"a\\uD800\": it has a lone surrogate");
    assertThatThrownBy(() -> Digest.ofText("a".repeat(9_000) + "\ud800b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Digest.ofText("a?").matches("a\ud800")).isFalse();
  }

  @Example
  void theMessageSaysWhatWasFoundAndTheLikelyFix() {
    String hex = OF_NOTHING.substring(8);
    assertThatThrownBy(() -> Digest.parse("sha256:" + hex))
        .hasMessageContaining("does not begin with sha-256:")
        .hasMessageEndingWith("; write " + OF_NOTHING);
    assertThatThrownBy(() -> Digest.parse(hex)).hasMessageEndingWith("; write " + OF_NOTHING);
    assertThatThrownBy(() -> Digest.parse("sha-256:" + hex.toUpperCase(java.util.Locale.ROOT)))
        .hasMessageContaining("has \"E\" at character 9")
        .hasMessageEndingWith("; write " + OF_NOTHING);
    assertThatThrownBy(() -> Digest.parse("sha-256:" + hex.substring(1)))
        .hasMessageContaining("has 63 digits; expected sha-256: and 64 digits of 0-9 and a-f");
    assertThatThrownBy(() -> Digest.parse("md5:" + hex))
        .hasMessageEndingWith("expected sha-256: and 64 digits of 0-9 and a-f");
  }

  @Test
  void aLongTextIsDigestedAsOneWhereverItsPiecesEnd() throws Exception {
    for (int before = 8_189; before <= 8_193; before++) {
      String text = "a".repeat(before) + "😀é".repeat(9_000);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String hex = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

      assertThat(Digest.ofText(text).hex()).isEqualTo(hex);
      assertThat(Digest.parse("sha-256:" + hex).matches(text + "\uD83D")).isFalse();
    }
  }
}
