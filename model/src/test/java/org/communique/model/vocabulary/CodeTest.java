package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** A code of an open list: what is not known is kept, what is ill-formed is refused. */
class CodeTest {

  private static final String LOWER_KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  @Provide
  Arbitrary<String> wellFormed() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(words -> String.join("-", words))
        .filter(code -> code.length() <= CodeForm.MAX_LENGTH);
  }

  /** Texts of few characters, so that many of them are nearly codes. */
  @Provide
  Arbitrary<String> nearlyCodes() {
    return Arbitraries.strings().withChars("ab09--_ Aé.\u0000").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
        nearlyCodes(),
        Arbitraries.strings().ofMaxLength(40),
        wellFormed(),
        Arbitraries.strings().withChars("abc-").ofMinLength(90).ofMaxLength(110));
  }

  @Provide
  Arbitrary<Vocabulary<?>> lists() {
    return Arbitraries.of(Vocabularies.all());
  }

  @Property
  void everyWellFormedCodeIsKeptAsItIsSpelt(
      @ForAll("lists") Vocabulary<?> list, @ForAll("wellFormed") String code) {
    Code kept = list.of(code);

    assertThat(kept.code()).isEqualTo(code);
    assertThat(kept).hasToString(code);
    assertThat(kept.vocabulary()).isSameAs(list);
    assertThat(kept.isKnown()).isEqualTo(list.find(code).isPresent());
  }

  @Property
  void aTextIsACodeExactlyWhenItIsLowerKebab(
      @ForAll("lists") Vocabulary<?> list, @ForAll("anyText") String text) {
    boolean lowerKebab = text.matches(LOWER_KEBAB) && text.length() <= CodeForm.MAX_LENGTH;

    Throwable refused = catchThrowable(() -> list.of(text));

    assertThat(refused == null).isEqualTo(lowerKebab);
    if (refused != null) {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("not a code of " + list.name() + ": ")
          .hasMessageContaining("expected words of a-z and 0-9 joined by a single '-'");
    }
  }

  @Property
  void aRefusalIsShortAndPrintableWhateverTheText(@ForAll @StringLength(max = 5_000) String text) {
    Assume.that(!text.matches(LOWER_KEBAB));
    String message =
        CodeForm.explain(text, "topics", Topic.VOCABULARY.nearest(text).map(Code::code));

    assertThat(message).hasSizeLessThan(1_000);
    assertThat(message.chars()).noneMatch(Character::isISOControl);
  }

  @Property
  void unknownCodesOfOneListAreEqualWhenSpeltAlike(
      @ForAll @StringLength(min = 1, max = 3) @CharRange(from = 'x', to = 'z') String one,
      @ForAll @StringLength(min = 1, max = 3) @CharRange(from = 'x', to = 'z') String other) {
    assertThat(Topic.of(one).equals(Topic.of(other))).isEqualTo(one.equals(other));
    assertThat(Topic.of(one)).isEqualTo(Topic.of(one)).hasSameHashCodeAs(Topic.of(one));
  }

  @Property
  void codesOfTwoListsAreNeverEqual(@ForAll("wellFormed") String code) {
    assertThat(Topic.of(code)).isNotEqualTo(SummitKind.of(code));
  }

  @Example
  void aMisspeltCodeIsRefusedWithItsCorrection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("Pull_Aside"))
        .withMessage(
            "not a code of summit-kinds: \"Pull_Aside\" has \"P\" at character 1; expected words of"
                + " a-z and 0-9 joined by a single '-', at most 100 characters, such as"
                + " pull-aside; write pull-aside");
  }

  @Example
  void theCorrectionOfAnUnknownCodeIsItsKebabForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("Fireside_Chat"))
        .withMessageEndingWith("; write fireside-chat");
  }

  @Example
  void whereNothingIsLikelyNoCorrectionIsOffered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("--"))
        .withMessageEndingWith("such as pull-aside");
  }

  @Example
  void theFirstFlawIsNamedAndControlCharactersAreSpeltOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of(""))
        .withMessageContaining("the text is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("talks-"))
        .withMessageContaining("has \"-\" at character 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("ta\u001blks"))
        .withMessageContaining("has \"\\u001B\" at character 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummitKind.of("a".repeat(101)))
        .withMessageContaining("has 101 characters");
  }
}
