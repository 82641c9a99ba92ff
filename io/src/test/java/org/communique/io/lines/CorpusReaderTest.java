package org.communique.io.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.reading.ReadLimits;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

  private static final String A = "{\"formatVersion\": \"1.0\", \"id\": \"a\"}";
  private static final String B = "{\"formatVersion\": \"1.0\", \"id\": \"b\"}";
  private static final String BROKEN = "{\"formatVersion\": \"1.0\", \"id\": ";

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  /** How the dossiers of a corpus may stand in a file, from the second on. */
  @Provide
  Arbitrary<CorpusForm> forms() {
    return Arbitraries.of(CorpusForm.LINES, CorpusForm.SEQUENCE, CorpusForm.ARRAY);
  }

  private static String joined(CorpusForm form, List<String> texts) {
    return switch (form) {
      case DOCUMENT -> texts.get(0);
      case LINES -> String.join("\n", texts) + "\n";
      case SEQUENCE -> "\u001E" + String.join("\n\u001E", texts) + "\n";
      case ARRAY -> "[" + String.join(",\n", texts) + "]";
    };
  }

  private static CorpusIterator open(String text) throws IOException {
    return CorpusReader.strict().open(stream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static List<CorpusEntry> all(String text) throws IOException {
    try (CorpusIterator entries = open(text)) {
      List<CorpusEntry> all = new ArrayList<>();
      entries.forEachRemaining(all::add);
      return all;
    }
  }

  private static List<String> ids(List<CorpusEntry> entries) {
    return entries.stream()
        .map(e -> e.result().dossier().map(d -> d.getId().value()).orElse("-"))
        .toList();
  }

  private static List<String> codes(CorpusEntry entry) {
    return entry.result().report().findings().stream().map(Finding::code).toList();
  }

  @Property(tries = 40)
  void whatIsWrittenIsReadInEveryForm(
      @ForAll @Size(min = 2, max = 4) List<@net.jqwik.api.From("dossiers") Dossier> dossiers,
      @ForAll("forms") CorpusForm form)
      throws IOException {
    List<String> texts = dossiers.stream().map(DossierWriter.compact()::toText).toList();
    try (CorpusIterator entries = open(joined(form, texts))) {
      assertThat(entries.form()).isEqualTo(form);
      List<Dossier> read = new ArrayList<>();
      entries.forEachRemaining(entry -> read.add(entry.result().dossier().orElseThrow()));
      assertThat(read).isEqualTo(dossiers);
    }
  }

  @Property(tries = 40)
  void eachEntryIsWhatItsOffsetAndLineLeadTo(
      @ForAll @Size(min = 2, max = 4) List<@net.jqwik.api.From("dossiers") Dossier> dossiers,
      @ForAll("forms") CorpusForm form)
      throws IOException {
    List<String> texts = dossiers.stream().map(DossierWriter.compact()::toText).toList();
    String corpus = joined(form, texts);
    byte[] bytes = corpus.getBytes(StandardCharsets.UTF_8);
    List<CorpusEntry> entries = all(corpus);

    for (int at = 0; at < entries.size(); at++) {
      CorpusEntry entry = entries.get(at);
      String before = new String(bytes, 0, (int) entry.offset(), StandardCharsets.UTF_8);
      assertThat(corpus.substring(before.length())).startsWith(texts.get(at));
      assertThat(entry.line()).isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
      assertThat(entry.number()).isEqualTo(at + 1);
    }
  }

  @Property(tries = 30)
  void manyThreadsGiveWhatOneGivesInTheSameOrder(
      @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> kinds,
      @ForAll @IntRange(min = 1, max = 4) int threads)
      throws IOException, InterruptedException {
    List<String> lines =
        IntStream.range(0, kinds.size())
            .mapToObj(at -> kinds.get(at) == 0 ? BROKEN : A.replace("\"a\"", "\"a" + at + "\""))
            .toList();
    String corpus = "\n" + String.join("\n", lines);
    List<String> inOrder = new ArrayList<>();
    try (CorpusIterator entries = CorpusReader.strict().open(stream(utf8(corpus)), "a.jsonl")) {
      entries.forEachInOrder(
          threads,
          entry -> entry.line() + " " + entry.offset() + " " + entry.result(),
          inOrder::add);
    }
    List<String> byOne = new ArrayList<>();
    try (CorpusIterator entries = CorpusReader.strict().open(stream(utf8(corpus)), "a.jsonl")) {
      entries.forEachRemaining(
          entry -> byOne.add(entry.line() + " " + entry.offset() + " " + entry.result()));
    }
    assertThat(inOrder).isEqualTo(byOne).hasSize(kinds.size());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 200)
  void bytesOfAnyKindGiveFindingsAndNoFailure(
      @ForAll byte[] bytes, @ForAll("forms") CorpusForm form) throws IOException {
    String start =
        form == CorpusForm.ARRAY ? "[" : form == CorpusForm.SEQUENCE ? "\u001E" : A + "\n";
    byte[] beginning = utf8(start);
    byte[] whole = Arrays.copyOf(beginning, beginning.length + bytes.length);
    System.arraycopy(bytes, 0, whole, beginning.length, bytes.length);
    try (CorpusIterator entries = CorpusReader.strict().open(stream(whole), "a.jsonl")) {
      while (entries.hasNext()) {
        CorpusEntry entry = entries.next();
        assertThat(entry.result().isLossless()).isNotEqualTo(entry.result().report().hasErrors());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A                | DOCUMENT | a
          A;               | DOCUMENT | a
          A;B              | LINES    | a b
          A\\r;;  B;        | LINES    | a b
          ^A;B             | LINES    | a b
          P                | DOCUMENT | p
          [A, B]           | ARRAY    | a b
          ;[ ;A;,B ] ;     | ARRAY    | a b
          ^[A]             | ARRAY    | a
          []               | DOCUMENT | -
          [P,A]            | ARRAY    | p a
          ~A;~B;           | SEQUENCE | a b
          ~P;~~A           | SEQUENCE | p a
          A B              | DOCUMENT | a
          A;no             | DOCUMENT | a
          ''               | DOCUMENT | -
          """)
  void aCorpusIsTakenForWhatItBeginsWith(String sketch, CorpusForm form, String ids)
      throws IOException {
    String pretty = "{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"p\"\n}";
    String text =
        sketch
            .replace(";", "\n")
            .replace("\\r", "\r")
            .replace('^', '\uFEFF')
            .replace('~', '\u001E')
            .replace("A", A)
            .replace("B", B)
            .replace("P", pretty);
    try (CorpusIterator entries = open(text)) {
      assertThat(entries.form()).isEqualTo(form);
    }
    assertThat(String.join(" ", ids(all(text)))).isEqualTo(ids);
  }

  @Test
  void aBrokenLineIsReportedAtItsPlaceAndTheRestGoesOn() throws IOException {
    List<CorpusEntry> entries = all(A + "\n\n" + "  " + BROKEN + "7}\n" + B + "\n");

    assertThat(ids(entries)).containsExactly("a", "-", "b");
    CorpusEntry broken = entries.get(1);
    assertThat(broken.line()).isEqualTo(3);
    assertThat(broken.offset()).isEqualTo(A.length() + 4L);
    assertThat(codes(broken)).containsExactly("wrong-type");
    Finding finding = broken.result().report().findings().get(0);
    assertThat(broken.place(finding)).contains(Position.of(3, 2 + BROKEN.length() + 1));
  }

  @Test
  void itemsOfAnArrayHaveTheColumnsOfTheFile() throws IOException {
    String corpus = "[" + A + ", {\"formatVersion\": \"1.0\", \"id\": \"🕊\", \"a\":1}]";
    CorpusEntry second = all(corpus).get(1);
    Finding unknown = second.result().report().findings().get(0);

    assertThat(second.place(unknown)).contains(Position.of(1, corpus.indexOf("\"a\":1") + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[A", "[A,", "[A,]", "[A,,A]", "[A A]", "[A]]", "[A] A", "[{]"})
  void anArrayThatIsNoneIsReported(String sketch) throws IOException {
    List<CorpusEntry> entries = all(sketch.replace("A", A));

    assertThat(entries).anyMatch(entry -> entry.result().report().hasErrors());
    assertThat(entries).hasSizeLessThan(4);
  }

  @Test
  void aByteOrderMarkIsReportedOnce() throws IOException {
    List<CorpusEntry> entries = all("\uFEFF" + A + "\n" + B);

    assertThat(entries.stream().flatMap(entry -> codes(entry).stream()))
        .containsExactly("byte-order-mark");
    assertThat(ids(entries)).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void anotherEncodingIsReportedOnce(String charset) throws IOException {
    byte[] bytes = (A + "\n" + B).getBytes(charset);
    List<CorpusEntry> entries;
    try (Stream<CorpusEntry> read = CorpusReader.strict().stream(stream(bytes))) {
      entries = read.toList();
    }

    assertThat(entries).hasSize(1);
    assertThat(codes(entries.get(0))).containsExactly("not-utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "\\uD83D, ill-formed-text",
    "\\u0000, ''",
  })
  void oddCharactersAreReportedInTheirLine(String character, String code) throws IOException {
    String odd = A.replace("}", ", \"title\": {\"en\": \"" + character + "\"}}");
    List<CorpusEntry> entries = all(A + "\n" + odd + "\n" + B);

    assertThat(String.join(" ", codes(entries.get(1)))).isEqualTo(code);
    assertThat(codes(entries.get(2))).isEmpty();
  }

  @Test
  void aNulIsReportedInItsLine() throws IOException {
    List<CorpusEntry> entries = all(A + "\n" + A.replace('a', '\0') + "\n\0\n" + B);

    assertThat(codes(entries.get(1))).containsExactly("not-json");
    assertThat(codes(entries.get(2))).containsExactly("not-json");
    assertThat(codes(entries.get(3))).isEmpty();
  }

  @Test
  void whatIsTooDeepTooLongOrTooManyIsReportedInItsLine() throws IOException {
    String deep = A.replace("}", ", \"x-a\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}");
    String number = A.replace("}", ", \"x-a\": " + "9".repeat(100_000) + "}");
    String text = A.replace("}", ", \"x-a\": \"" + "9".repeat(100_000) + "\"}");
    CorpusReader reader =
        CorpusReader.of(
            DossierReader.strict().withLimits(ReadLimits.defaults().withTextLength(1_000)));
    try (CorpusIterator entries =
        reader.open(stream(utf8(String.join("\n", A, deep, number, text, B))))) {
      List<CorpusEntry> all = new ArrayList<>();
      entries.forEachRemaining(all::add);

      assertThat(all).hasSize(5);
      assertThat(codes(all.get(1))).containsExactly("too-deep");
      assertThat(codes(all.get(2))).containsExactly("too-long");
      assertThat(codes(all.get(3))).containsExactly("too-long");
      assertThat(codes(all.get(4))).isEmpty();
    }
  }

  /** A line that no heap of these tests would hold three times, made while it is read. */
  @Test
  @Timeout(60)
  void aLineThatIsTooLongIsReportedAndSkipped() throws IOException {
    long length = 100_000_000;
    InputStream endless =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? '7' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int most) {
            int count = (int) Math.min(most, left);
            Arrays.fill(target, offset, offset + Math.max(0, count), (byte) '7');
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    List<InputStream> parts =
        List.of(stream(utf8(A + "\n{\"x-a\":")), endless, stream(utf8("}\n" + B + "\n")));
    CorpusReader reader =
        CorpusReader.of(
            DossierReader.strict().withLimits(ReadLimits.defaults().withDocumentLength(1_000_000)));
    try (CorpusIterator entries =
        reader.open(new SequenceInputStream(Collections.enumeration(parts)), "a.jsonl")) {
      List<CorpusEntry> all = new ArrayList<>();
      entries.forEachRemaining(all::add);

      assertThat(ids(all)).containsExactly("a", "-", "b");
      assertThat(codes(all.get(1))).containsExactly("too-long");
      assertThat(all.get(2).offset()).isEqualTo(A.length() + 7L + length + 3);
    }
  }

  @Test
  void aLongLineIsReadFromATemporaryFileThatGoesWithTheNext() throws IOException {
    String longOne = A.replace("}", ", \"x-a\": \"" + "7".repeat(9_000_000) + "\", \"b\": 1}");
    try (CorpusIterator entries = open(A + "\n" + longOne + "\n" + B + "\n")) {
      entries.next();
      CorpusEntry second = entries.next();
      Finding finding = second.result().report().findings().get(0);

      assertThat(finding.code()).isEqualTo("unknown-property");
      assertThat(second.result().excerpts(List.of(finding.position().orElseThrow()), 20).values())
          .hasSize(1);
      assertThat(entries.next().result().dossier()).isPresent();
      assertThat(entries.hasNext()).isFalse();
    }
  }

  @Test
  void severalThreadsReadLongLinesToo() throws IOException, InterruptedException {
    String longOne = A.replace("}", ", \"x-a\": \"" + "7".repeat(2_000_000) + "\"}");
    List<String> found = new ArrayList<>();
    try (CorpusIterator entries = open(String.join("\n", A, longOne, B, longOne, B))) {
      entries.forEachInOrder(
          3, entry -> entry.result().dossier().orElseThrow().getId().value(), found::add);
    }
    assertThat(found).containsExactly("a", "a", "b", "a", "b");
  }

  @Test
  @Timeout(60)
  void whatHasNoEndAndIsNoCorpusIsLeftAlone() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    try (CorpusIterator entries = CorpusReader.strict().open(endless)) {
      assertThat(codes(entries.next())).containsExactly("not-utf-8");
      assertThat(entries.hasNext()).isFalse();
    }
  }

  @Test
  void theTakerStopsTheRun() throws IOException, InterruptedException {
    String many = (A + "\n").repeat(10_000);
    AtomicInteger worked = new AtomicInteger();
    List<Long> taken = new ArrayList<>();
    try (CorpusIterator entries = open(many)) {
      entries.forEachInOrder(
          2,
          entry -> {
            worked.incrementAndGet();
            return entry.number();
          },
          number -> {
            taken.add(number);
            return number < 10;
          });
    }
    assertThat(taken).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(worked.get()).isLessThan(1_000);
  }

  @Test
  void whatTheWorkThrowsIsThrownAfterWhatCameBefore() throws IOException {
    List<Long> taken = new ArrayList<>();
    try (CorpusIterator entries = open((A + "\n").repeat(100))) {
      assertThatThrownBy(
              () ->
                  entries.forEachInOrder(
                      2,
                      entry -> {
                        if (entry.number() == 50) {
                          throw new IOException("the disk");
                        }
                        return entry.number();
                      },
                      taken::add))
          .isInstanceOf(IOException.class)
          .hasMessage("the disk");
    }
    assertThat(taken).hasSize(49);
  }

  private interface Packer {
    OutputStream on(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packer packer, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.on(bytes)) {
      out.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private static List<String> ids(byte[] packed) throws IOException {
    try (Stream<CorpusEntry> entries = CorpusReader.strict().stream(stream(packed))) {
      return ids(entries.toList());
    }
  }

  @Test
  void whatIsPackedIsUnpackedByWhatItBeginsWith() throws IOException {
    assertThat(ids(packed(GZIPOutputStream::new, A + "\n" + B))).containsExactly("a", "b");
    assertThat(ids(packed(ZstdOutputStream::new, A + "\n" + B))).containsExactly("a", "b");
    assertThat(ids(packed(GZIPOutputStream::new, A))).containsExactly("a");
  }

  @Test
  void severalMembersOfGzipAreOneCorpus() throws IOException {
    byte[] one = packed(GZIPOutputStream::new, A + "\n");
    byte[] other = packed(GZIPOutputStream::new, B + "\n");
    InputStream hesitant =
        new SequenceInputStream(stream(one), stream(other)) {
          @Override
          public int available() {
            return 0; // As a pipe does between two writes.
          }
        };
    try (Stream<CorpusEntry> entries = CorpusReader.strict().stream(hesitant)) {
      assertThat(ids(entries.toList())).containsExactly("a", "b");
    }
  }

  @Test
  void gzipThatIsCutOffGivesWhatIsThereAndThenFails() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 5_000; at++) {
      many.append(A.replace("\"a\"", "\"a" + Integer.toHexString(at * 7919) + "\"")).append('\n');
    }
    byte[] whole = packed(GZIPOutputStream::new, many.toString());
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    List<Long> taken = new ArrayList<>();
    try (CorpusIterator entries = CorpusReader.strict().open(stream(cut))) {
      assertThatThrownBy(() -> entries.forEachInOrder(2, CorpusEntry::number, taken::add))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("ends too early");
    }
    assertThat(taken).hasSizeBetween(200, 4_999);
    try (CorpusIterator entries = CorpusReader.strict().open(stream(cut))) {
      assertThatThrownBy(() -> entries.forEachRemaining(entry -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void gzipThatIsDamagedFailsInPlainWords() throws IOException {
    byte[] damaged = packed(GZIPOutputStream::new, A + "\n" + B);
    damaged[damaged.length - 5] ^= 1;

    assertThatThrownBy(() -> ids(damaged)).hasMessageContaining("the compressed data is damaged");
  }

  @Test
  void aFileIsReadAndAMissingOneIsSaidToBe(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("one.jsonl"), A + "\n");
    try (CorpusIterator entries = CorpusReader.strict().open(file)) {
      assertThat(entries.form()).isEqualTo(CorpusForm.LINES);
      assertThat(entries.next().result().dossier()).isPresent();
      assertThat(entries.bytesRead()).isEqualTo(Files.size(file));
    }
    assertThatThrownBy(() -> CorpusReader.strict().open(folder.resolve("nowhere.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.jsonl", "c.jsonl.gz", "c.JSONL.ZST"})
  void whatIsWrittenIsPackedAsTheNameSays(String name, @TempDir Path folder) throws IOException {
    List<Dossier> dossiers = Dossiers.any().list().ofSize(3).sample();
    Path file = folder.resolve(name);
    CorpusWriter.write(dossiers.stream(), file);

    try (Stream<CorpusEntry> entries = CorpusReader.strict().stream(file)) {
      assertThat(entries.map(entry -> entry.result().dossier().orElseThrow()).toList())
          .isEqualTo(dossiers);
    }
    assertThat(Files.readAllBytes(file)[0] == '{').isEqualTo(name.equals("c.jsonl"));
  }

  @Test
  void aFileThatCannotBeWrittenWholeIsAsBefore(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c.jsonl"), "before");
    Stream<Dossier> failing =
        Stream.generate(
            () -> {
              throw new UncheckedIOException(new IOException("the disk"));
            });

    assertThatThrownBy(() -> CorpusWriter.write(failing, file)).hasMessage("the disk");
    assertThat(file).hasContent("before");
  }

  @Test
  void aStreamIsWrittenLineByLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CorpusWriter writer = CorpusWriter.to(bytes)) {
      writer.append(Dossier.builder().id("a").build());
      writer.append(Dossier.builder().id("b").build());
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            A.replace(": ", ":").replace(", ", ",")
                + "\n"
                + B.replace(": ", ":").replace(", ", ",")
                + "\n");
  }
}
