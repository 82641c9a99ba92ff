package org.communique.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotedTest {

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .map(Character::toString)
        .list()
        .ofMaxSize(200)
        .map(list -> String.join("", list));
  }

  @Property
  void aQuotedTextStaysOnItsLineAndShowsAllThatIsInIt(@ForAll("anything") String text) {
    String quoted = Quoted.text(text);
    assertThat(quoted.codePoints().allMatch(QuotedTest::isSeen)).isTrue();
    assertThat(quoted).startsWith("\"");
    assertThat(quoted.length()).isLessThanOrEqualTo(Quoted.MAX_LENGTH * 12 + 3);
  }

  private static boolean isSeen(int character) {
    int type = Character.getType(character);
    return character == ' '
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR
            && type != Character.SPACE_SEPARATOR
            && type != Character.SURROGATE;
  }

  @Property
  void aTextIsShortenedExactlyIfItIsLonger(@ForAll("anything") String text) {
    boolean longer = text.codePointCount(0, text.length()) > Quoted.MAX_LENGTH;
    assertThat(Quoted.text(text)).endsWith(longer ? "\"…" : "\"");
  }

  @Example
  void textIsCutBetweenCharacters() {
    assertThat(Quoted.text("😀".repeat(81))).isEqualTo("\"" + "😀".repeat(80) + "\"…");
    assertThat(Quoted.text("😀".repeat(80))).isEqualTo("\"" + "😀".repeat(80) + "\"");
  }

  @Example
  void whatCannotBeSeenIsEscaped() {
    assertThat(Quoted.text("a\"b\\c\nd\re\tf")).isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf\"");
    assertThat(Quoted.text("\u001b[31m\u202e\u00a0\ud800"))
        .isEqualTo("\"\\u001B[31m\\u202E\\u00A0\\uD800\"");
    assertThat(Quoted.text(Character.toString(0xE0041))).isEqualTo("\"\\uDB40\\uDC41\"");
    assertThat(Quoted.text("习近平 «Ж»")).isEqualTo("\"习近平 «Ж»\"");
  }

  @Example
  void aCharacterIsShownOrNamed() {
    assertThat(Quoted.character("a_b", 1)).isEqualTo("\"_\"");
    assertThat(Quoted.character("a b", 1)).isEqualTo("U+0020 (SPACE)");
    assertThat(Quoted.character("\ufeffa", 0)).isEqualTo("U+FEFF (ZERO WIDTH NO-BREAK SPACE)");
    assertThat(Quoted.character("😀", 0)).isEqualTo("\"😀\"");
  }
}
