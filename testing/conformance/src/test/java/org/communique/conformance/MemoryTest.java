package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.reading.ReadLimits;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a document asks for on the heap. Bytes that a thread allocates can be counted. */
class MemoryTest {

  private static final long MEGABYTE = 1L << 20;
  private static final int LIMIT = 250_000;

  /** A document of many items, in a list. */
  private static byte[] document(String before, String item, int count, String after) {
    StringBuilder text = new StringBuilder("{\"formatVersion\":\"1.0\",\"id\":\"d\",");
    text.append(before);
    for (int each = 0; each < count; each++) {
      text.append(each == 0 ? "" : ",").append(item.replace("#", Integer.toString(each, 36)));
    }
    return text.append(after).append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ThreadMXBean counter() {
    return (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }

  private static long allocated(byte[] document) {
    DossierReader.strict().read("{}"); // The readers are made once.
    long self = Thread.currentThread().getId();
    long before = counter().getThreadAllocatedBytes(self);
    DossierReader.strict().read(document).close();
    return counter().getThreadAllocatedBytes(self) - before;
  }

  static Stream<Arguments> extensions() {
    return Stream.of(
        Arguments.of("x-a\":[", "{}", LIMIT - 1, "]"),
        Arguments.of("x-a\":[", "[]", LIMIT - 1, "]"),
        Arguments.of("x-a\":[", "[1]", (LIMIT - 1) / 2, "]"),
        Arguments.of("x-a\":[", "11", LIMIT - 1, "]"),
        Arguments.of("x-a\":[", "1.5", LIMIT - 1, "]"),
        Arguments.of("x-a\":[", "\"a\"", LIMIT - 1, "]"),
        Arguments.of("x-a\":[", "{\"a\":0}", (LIMIT - 1) / 2, "]"),
        Arguments.of("x-a\":[", "{\"a\":0,\"b\":0}", (LIMIT - 1) / 3, "]"),
        Arguments.of("x-a\":{", "\"#\":0", LIMIT - 1, "}"),
        Arguments.of("x-a\":0,", "\"x-#-\":0", LIMIT - 2, ""));
  }

  /** All that is allocated, which is more than is ever there at a time. */
  @ParameterizedTest(name = "{1}")
  @MethodSource("extensions")
  void extensionsAskForABoundedAmountBeyondTheirSize(
      String before, String item, int count, String after) {
    byte[] document = document("\"" + before, item, count, after);
    assertThat(DossierReader.strict().read(document).isLossless()).isTrue();
    assertThat(allocated(document)).isLessThan(8L * document.length + 64 * MEGABYTE);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("extensions")
  void moreThanTheLimitIsRefusedOnceAndAsksForNoMore(
      String before, String item, int count, String after) {
    byte[] document = document("\"" + before, item, 2 * count + 2, after);
    ReadResult result = DossierReader.strict().read(document);
    assertThat(result.isLossless()).isFalse();
    assertThat(result.report().findings()).extracting(Finding::code).containsExactly("too-many");
    // Read twice: until the limit, then to the end, to say what is wrong.
    assertThat(allocated(document)).isLessThan(16L * document.length + 128 * MEGABYTE);
  }

  @Test
  void theLimitIsOfAllExtensionsTogetherAndCanBeSet() {
    String text =
        "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"x-a\":[1,2],\"x-b\":{\"c\":null,\"d\":3}}";
    DossierReader six = reader(6);
    DossierReader five = reader(5);
    assertThat(six.read(text).isLossless()).isTrue();
    assertThat(five.read(text).report().findings())
        .extracting(Finding::message)
        .containsExactly(
            "the extensions of a document hold at most 5 values in all; extensions from here on"
                + " are not read; raise the limit extensionValues if you trust the document");
    assertThat(five.read(text).dossier().map(Dossier::getExtensions))
        .hasValueSatisfying(kept -> assertThat(kept.names()).containsExactly("x-a"));
  }

  private static DossierReader reader(long values) {
    return DossierReader.strict().withLimits(ReadLimits.defaults().withExtensionValues(values));
  }

  @Test
  void recordsAskForLittleMoreThanTheirSize() {
    for (String item :
        new String[] {
          "\"sources\":[{\"id\":\"#\",\"kind\":\"report\"}",
          "\"agreements\":[{\"id\":\"#\",\"kind\":\"treaty\"}",
          "\"statements\":[{\"id\":\"#\",\"act\":\"say\"}"
        }) {
      int list = item.indexOf('[') + 1;
      byte[] document = document(item.substring(0, list), item.substring(list), 40_000, "]");
      assertThat(DossierReader.strict().read(document).isLossless()).as(item).isTrue();
      // Nearly a third of it stays; the rest is garbage at once.
      assertThat(allocated(document)).as(item).isLessThan(24L * document.length);
    }
  }
}
