package org.communique.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class Utf8Test {

  /** Bytes that are often nearly UTF-8. */
  @Provide
  Arbitrary<byte[]> nearly() {
    return Arbitraries.of(
            0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xEF,
            0xF0, 0xF1, 0xF4, 0xF5, 0xFE)
        .map(Integer::byteValue)
        .array(Byte[].class)
        .ofMaxSize(12)
        .map(Utf8Test::unboxed);
  }

  private static byte[] unboxed(Byte[] boxed) {
    byte[] bytes = new byte[boxed.length];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = boxed[at];
    }
    return bytes;
  }

  @Property(tries = 5000)
  void whatIsWellFormedIsWhatTheJdkDecodes(@ForAll("nearly") byte[] bytes) {
    assertThat(new Utf8().wellFormed(bytes, 0, bytes.length)).isEqualTo(decodedByJdk(bytes));
  }

  @Property(tries = 2000)
  void aStreamEndsWhereTheBytesAreIllFormed(@ForAll("nearly") byte[] tail) throws IOException {
    byte[] bytes = Arrays.copyOf("{}".getBytes(StandardCharsets.UTF_8), 2 + tail.length);
    System.arraycopy(tail, 0, bytes, 2, tail.length);
    CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
    byte[] passed = stream.readAllBytes();
    int good = decodedByJdk(bytes);
    assertThat(passed).isEqualTo(Arrays.copyOf(bytes, good));
    assertThat(stream.flaw().isPresent()).isEqualTo(good < bytes.length);
  }

  @Property(tries = 200)
  void everyStringPasses(@ForAll String text) throws IOException {
    byte[] bytes = ("{}" + text).getBytes(StandardCharsets.UTF_8);
    CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
    assertThat(stream.readAllBytes()).isEqualTo(bytes);
    assertThat(stream.isClean()).isTrue();
  }

  @Property(tries = 2000)
  void noEscapeOfASurrogateIsOverlooked(
      @ForAll @StringLength(max = 20) String before, @ForAll @StringLength(max = 20) String after)
      throws IOException {
    for (String escape : List.of("\\ud83d", "\\uDFFF")) {
      byte[] bytes = ("{}" + before + escape + after).getBytes(StandardCharsets.UTF_8);
      CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
      stream.readAllBytes();
      assertThat(stream.mayEscapeSurrogates()).isTrue();
    }
  }

  @Example
  void otherEscapesAreNoneOfSurrogates() throws IOException {
    byte[] bytes = "{\"a\": \"\\n \\u0041 \\\" udd\"}".getBytes(StandardCharsets.UTF_8);
    CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
    stream.readAllBytes();
    assertThat(stream.mayEscapeSurrogates()).isFalse();
  }

  @Example
  void aByteOrderMarkIsLeftOutAndTold() throws IOException {
    byte[] bytes = "\ufeff{}".getBytes(StandardCharsets.UTF_8);
    CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
    assertThat(stream.readAllBytes()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    assertThat(stream.startsWithMark()).isTrue();
    assertThat(stream.flaw()).isEmpty();
  }

  @Example
  void wideCharactersAreSeenAtOnce() throws IOException {
    List<byte[]> wide =
        List.of(
            "{}".getBytes(StandardCharsets.UTF_16LE),
            "{}".getBytes(StandardCharsets.UTF_16BE),
            "{}".getBytes(StandardCharsets.UTF_16),
            new byte[] {0, 0, 0, '{'},
            new byte[] {'{', 0, 0, 0});
    for (byte[] bytes : wide) {
      CheckedUtf8Stream stream = new CheckedUtf8Stream(new ByteArrayInputStream(bytes));
      assertThat(stream.readAllBytes()).isEmpty();
      assertThat(stream.flaw().orElseThrow().found()).contains("UTF-16");
    }
  }

  /** {@return how many bytes the JDK decodes before it stops at what it calls malformed} */
  private static int decodedByJdk(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, CharBuffer.allocate(bytes.length + 1), true);
    assertThat(result.isOverflow()).isFalse();
    return in.position();
  }
}
