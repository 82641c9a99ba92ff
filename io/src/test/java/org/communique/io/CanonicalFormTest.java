package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.json.EcmaNumbers;
import org.communique.model.Coordinates;
import org.communique.model.Dossier;
import org.communique.model.Place;
import org.communique.model.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  private static String canonical(String json) {
    return new String(
        CanonicalForm.ofJson(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /** The pairs of bits and spelling of appendix B of RFC 8785. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
  })
  void numbersAreSpeltAsInTheAppendixOfTheStandard(String bits, String spelling) {
    assertThat(EcmaNumbers.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
        .isEqualTo(spelling);
  }

  @Property
  void aNumberLeadsBackToItself(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      assertThat(Double.parseDouble(EcmaNumbers.of(value)) == value).isTrue();
    }
  }

  /** No spelling with one digit less leads to the same double. */
  @Property
  void noDigitIsTooMany(@ForAll long bits) {
    double value = Math.abs(Double.longBitsToDouble(bits));
    if (Double.isFinite(value) && value > 0) {
      java.math.BigDecimal spelt = new java.math.BigDecimal(EcmaNumbers.of(value));
      int digits = spelt.stripTrailingZeros().precision();
      if (digits > 1) {
        for (java.math.RoundingMode mode :
            List.of(java.math.RoundingMode.UP, java.math.RoundingMode.DOWN)) {
          java.math.BigDecimal less =
              new java.math.BigDecimal(value).round(new java.math.MathContext(digits - 1, mode));
          assertThat(less.doubleValue() == value).isFalse();
        }
      }
    }
  }

  @Test
  void namesTextsAndWordsAreAsInTheExampleOfTheStandard() {
    assertThat(
            canonical(
                "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.0000000000000000000000"
                    + "00001],\n \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\"
                    + "\\\"\\/\", \"literals\": [null, true, false]}"))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void namesAreSortedByTheirUnitsInUtf16() {
    assertThat(
            canonical(
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,"
                    + "\"\\u00f6\":7}"))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
  }

  @Property(tries = 50)
  void formAndDigestDoNotDependOnHowTheTextIsLaidOut(@ForAll("dossiers") Dossier dossier) {
    Assume.that(hasCanonicalForm(dossier));
    byte[] form = CanonicalForm.of(dossier);

    assertThat(CanonicalForm.ofJson(DossierWriter.pretty().toBytes(dossier))).isEqualTo(form);
    assertThat(CanonicalForm.ofJson(form)).isEqualTo(form);
    assertThat(CanonicalForm.digest(DossierReader.strict().read(form).dossier().orElseThrow()))
        .isEqualTo(CanonicalForm.digest(dossier));
  }

  /** Generated extensions have numbers that no double holds, such as 1.5e400. */
  static boolean hasCanonicalForm(Dossier dossier) {
    try {
      return CanonicalForm.of(dossier).length > 0;
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("no number as large as");
      return false;
    }
  }

  @Test
  void zeroHasNoSign() {
    Place place =
        Place.builder()
            .id("p")
            .name("en", "P")
            .coordinates(Coordinates.builder().latitude(-0.0).longitude(0.0).build())
            .build();

    assertThat(new String(CanonicalForm.of(place), StandardCharsets.UTF_8))
        .contains("{\"latitude\":0,\"longitude\":0}");
  }

  @Test
  void theDigestIsThatOfTheBytes() {
    assertThat(CanonicalForm.digest(Dossier.builder().id("d").build()))
        .isEqualTo(
            org.communique.model.value.Digest.ofText("{\"formatVersion\":\"1.0\",\"id\":\"d\"}"));
  }

  @Test
  void whatHasNoCanonicalFormIsRefused() {
    Dossier large =
        Dossier.builder()
            .id("d")
            .extensions(Extensions.of("x-a", new java.math.BigDecimal("1e400")))
            .build();
    Dossier half = Dossier.builder().id("d").title("en", "\uD83D").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalForm.of(large))
        .withMessageContaining("1E+400");
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalForm.of(half));
  }

  @Test
  void deepExtensionsHaveAForm() {
    Map<String, Object> deep = new LinkedHashMap<>();
    deep.put("b", Collections.nCopies(3, List.of(Map.of())));
    Dossier dossier = Dossier.builder().id("d").extensions(Extensions.of("x-a", deep)).build();

    assertThat(new String(CanonicalForm.of(dossier), StandardCharsets.UTF_8))
        .contains("\"x-a\":{\"b\":[[{}],[{}],[{}]]}");
  }
}
