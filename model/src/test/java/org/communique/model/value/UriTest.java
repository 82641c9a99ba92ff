package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Mutations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriTest {

  @Provide
  Arbitrary<String> uris() {
    Arbitrary<String> names =
        Arbitraries.strings().alpha().numeric().withChars("-._~éж中").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> hosts =
        Arbitraries.of("example.org", "[::1]", "192.0.2.1", "münchen.example");
    return Combinators.combine(
            Arbitraries.of("https", "HTTP", "ftp"),
            hosts,
            names.list().ofMaxSize(3),
            Arbitraries.oneOf(Arbitraries.just(""), names.map("?q="::concat)),
            Arbitraries.oneOf(Arbitraries.just(""), names.map("#"::concat)))
        .as(
            (scheme, host, path, query, fragment) ->
                scheme + "://" + host + "/" + String.join("/", path) + query + fragment);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Mutations.of(uris());
  }

  @Property
  void aUriIsGivenBackAsItWasSpelt(@ForAll("uris") String spelling) {
    assertThat(Uri.of(spelling)).hasToString(spelling).isEqualTo(Uri.of(spelling));
    assertThat(Uri.of(spelling)).hasSameHashCodeAs(Uri.of(spelling));
    assertThat(Uri.of(spelling).toUri()).hasToString(spelling);
  }

  @Property
  void aDamagedUriIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.assertReadOrRefused(text, Uri::of);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Mutations.assertReadOrRefused(text, Uri::of);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:press@example.org",
        "urn:isbn:0451450523",
        "doi:10.1000/182",
        "https://ru.example/Договор?стр=1",
        "https://example.org/a%20b?x=[y]"
      })
  void everySchemeIsWelcome(String spelling) {
    assertThat(Uri.of(spelling)).hasToString(spelling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "example.org",
        "/a",
        "//example.org/a",
        "?q",
        "#a",
        "https:",
        "https://a b/",
        "https://example.org/\u202egpj",
        "https://example.org/\ud800",
        "https://example.org/%zz",
        "https://example.org/\u00a0",
        "1x:y",
        "a|b:c"
      })
  void whatIsNotAbsoluteOrIllFormedIsRefused(String text) {
    assertThatThrownBy(() -> Uri.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a URI: ")
        .hasMessageContaining("expected an absolute URI");
  }

  @Example
  void theMessageSaysWhatWasFoundAndTheLikelyFix() {
    assertThatThrownBy(() -> Uri.of("https://example.org/a|b"))
        .hasMessageContaining("has \"|\" at character 22")
        .hasMessageEndingWith("; write it as %7C if it belongs there");
    assertThatThrownBy(() -> Uri.of("https://example.org/a b"))
        .hasMessageContaining("has U+0020 (SPACE) at character 22")
        .hasMessageEndingWith("; write it as %20 if it belongs there");
    assertThatThrownBy(() -> Uri.of("www.example.org/a"))
        .hasMessageContaining("has no scheme")
        .hasMessageEndingWith("; write \"https://www.example.org/a\"");
    assertThatThrownBy(() -> Uri.of("https:")).hasMessageContaining("ends too early");
  }

  @Example
  void theLongestHas8192Units() {
    String longest = "https://example.org/" + "a".repeat(8_192 - 20);
    assertThat(Uri.of(longest)).hasToString(longest);
    assertThatThrownBy(() -> Uri.of(longest + "a")).hasMessageContaining("has 8193 characters");
  }
}
