package org.communique.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.meta.PartType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Inputs that somebody might send: dossiers, changed in places that the metamodel knows, and then
 * perhaps in bytes; dates, words and command lines from pieces. One seed gives one input.
 */
final class FuzzInputs {

  private static final RandomGenerator<Dossier> ANY = generator(Dossiers.any());
  private static final RandomGenerator<Dossier> COHERENT = generator(Dossiers.coherent());

  private static final List<String> DATE_PIECES =
      List.of(
          "1999",
          "2024",
          "-0044",
          "Y170000002",
          "Y-1E9",
          "19",
          "20",
          "X",
          "XX",
          "XXXX",
          "-05",
          "-13",
          "-21",
          "-41",
          "-31",
          "-02-30",
          "-02-29",
          "T",
          "T10:20:30",
          "24:00:00",
          "Z",
          "+01:00",
          "-15:00",
          "?",
          "~",
          "%",
          "/",
          "..",
          "[",
          "]",
          "{",
          "}",
          ",",
          "S2",
          "E5",
          "0",
          "9",
          "9999",
          "0000",
          "-",
          "1",
          "12",
          " ",
          "\u0661",
          "\uff11",
          "e",
          "y");

  private static final List<String> WORD_PIECES =
      List.of(
          "Thursday",
          "May",
          "16",
          "of",
          "the",
          "2025",
          "last",
          "next",
          "week",
          "yesterday",
          "today",
          "two",
          "days",
          "ago",
          "in",
          "early",
          "mid-",
          "late",
          "spring",
          "1697/8",
          "O.S.",
          "8.5.2025",
          "05/08/25",
          "2025\u5e745\u67088\u65e5",
          "\u6c11\u56fd114\u5e74",
          "\u4ee4\u548c7\u5e74",
          "8 \u043c\u0430\u044f",
          "le 8 mai",
          "am Donnerstag",
          "12 \u0631\u0645\u0636\u0627\u0646 1446",
          "'90s",
          "19th century",
          "BC",
          "noon",
          "Q3",
          "on the eve of",
          ",",
          ".",
          " ",
          "-",
          "\u2013",
          "th",
          "99999999999",
          "0",
          "-1",
          "31",
          "February",
          "\u5341\u4e8c",
          "\u6708",
          "\u200f",
          "\u0661\u0662",
          "10:30",
          "GMT");

  private static final List<String> TEXT_PIECES =
      List.of(
          "peace",
          "the two sides",
          "a",
          "b",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\t",
          "\u00a0",
          "\u2028",
          "-",
          "-\n",
          "\u2010\n ",
          "\u00ad",
          "\u2014",
          "...",
          "\u2026",
          ". . .",
          ".",
          "\"",
          "''",
          "\u201c",
          "\u201d",
          "\u00ab ",
          " \u00bb",
          "\u300c",
          "`",
          ",,",
          "\u200b",
          "\u2060",
          "\u202e",
          "\u0301",
          "e\u0301",
          "\u00e9",
          "\ufb01",
          "\u4e60\u8fd1\u5e73",
          "\u8bf4",
          "\u3000",
          "\uD83E\uDD1D",
          "\u200d",
          "\ufe0f",
          "\u0640",
          "\uac00",
          "\u1100\u1161",
          "\u0e01\u0e32\u0e23",
          "I\u0307",
          "\u0131",
          "\u00df",
          "!",
          " ;",
          "<<",
          ">>",
          "A",
          "Z");

  private static final List<String> ARGUMENTS =
      List.of(
          "check",
          "show",
          "status",
          "compare",
          "ground",
          "dates",
          "rules",
          "schema",
          "FILE",
          "FILE",
          "-",
          "--format",
          "json",
          "text",
          "--format=xml",
          "--all",
          "--on",
          "1990-05-05",
          "--on=199X",
          "--view",
          "most-precise-compatible",
          "--view=preferred-source:a,b",
          "--actor=a",
          "--record",
          "--since=2000",
          "--until=..",
          "--language=zh-Hans",
          "--language=\u202e",
          "--max-findings=0",
          "--max-findings=-1",
          "--max-findings=99999999999",
          "--color=always",
          "--texts=.",
          "--texts=nowhere",
          "--written=Thursday, May 16",
          "--written=",
          "--anchor=2025",
          "--anchor=2025-05-08",
          "--policy=within-99999999-days",
          "--policy=nearest",
          "--calendar=julian",
          "--status=announced",
          "--example=violating",
          "no-evidence",
          "extraction",
          "--records=summits",
          "--records=",
          "@args",
          "@",
          "--",
          "-h",
          "--help",
          "-V",
          "",
          "\u0000",
          "\n",
          "\u001b[2J",
          "--acknowledged",
          "a1");

  private static final List<byte[]> KNOWN = known();
  private static final List<String> TOKENS = tokens();

  private final Random random;

  FuzzInputs(long seed) {
    this.random = new Random(seed);
  }

  private static RandomGenerator<Dossier> generator(Arbitrary<Dossier> arbitrary) {
    return arbitrary.generator(1000);
  }

  private static List<byte[]> known() {
    List<byte[]> all = new ArrayList<>();
    for (String folder : List.of("rules", "reading", "examples", "../../examples/dossiers")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(each -> each.toString().matches(".*\\.(json|bytes)")).sorted().toList()) {
          if (Files.size(file) < 100_000) {
            all.add(Files.readAllBytes(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(all);
  }

  private static List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    PartType.all()
        .forEach(
            type ->
                type.properties().forEach(property -> tokens.add('"' + property.name() + "\":")));
    tokens.addAll(DATE_PIECES.stream().map(date -> '"' + date + '"').toList());
    tokens.addAll(
        List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u0000",
            "\\ud800",
            "\\",
            "null",
            "true",
            "-",
            "1e999",
            "0.1",
            "-0",
            "123456789012345678901234567890",
            "\"x-a\":{}",
            "\ufeff",
            "\u2028",
            "//",
            "/*",
            "NaN",
            "[[[[[[[[",
            "{\"a\":"));
    return List.copyOf(tokens);
  }

  Random random() {
    return random;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** {@return a dossier that some Java program might have made} */
  Dossier dossier() {
    RandomGenerator<Dossier> generator = random.nextInt(3) == 0 ? COHERENT : ANY;
    return generator.next(random).value();
  }

  /** {@return a document: as a reader likes it, or changed by structure, by bytes or both} */
  byte[] document() {
    byte[] document =
        random.nextInt(3) == 0 ? DossierWriter.compact().toBytes(dossier()) : pick(KNOWN);
    if (random.nextInt(4) > 0) {
      document = changed(document);
    }
    if (random.nextInt(3) == 0) {
      int times = 1 + random.nextInt(6);
      for (int each = 0; each < times; each++) {
        document = changedInBytes(document);
      }
    }
    return document;
  }

  private byte[] changed(byte[] document) {
    try {
      JsonNode tree = SchemaCheck.MAPPER.readTree(document);
      String changed = JsonMutations.of(tree, random);
      for (int more = random.nextInt(4); more > 0; more--) {
        changed = JsonMutations.of(SchemaCheck.MAPPER.readTree(changed), random);
      }
      return changed.getBytes(StandardCharsets.UTF_8);
    } catch (JacksonException | ClassCastException e) {
      return document; // Not JSON, which is a case of its own.
    }
  }

  private byte[] changedInBytes(byte[] document) {
    int at = random.nextInt(document.length + 1);
    int end = Math.min(document.length, at + random.nextInt(1 + random.nextInt(64)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(document, 0, at);
    switch (random.nextInt(7)) {
      case 0 -> out.write(document, end, document.length - end);
      case 1 -> {
        out.write(random.nextInt(256));
        out.write(document, end, document.length - end);
      }
      case 2 -> {
        byte[] token = pick(TOKENS).getBytes(StandardCharsets.UTF_8);
        out.write(token, 0, token.length);
        out.write(document, at, document.length - at);
      }
      case 3 -> {
        for (int times = random.nextInt(40); times > 0; times--) {
          out.write(document, at, end - at);
        }
        out.write(document, at, document.length - at);
      }
      case 4 -> {
        byte[] other = pick(KNOWN);
        int from = random.nextInt(other.length + 1);
        out.write(other, from, other.length - from);
      }
      case 5 -> {
        byte[] token = pick(TOKENS).getBytes(StandardCharsets.UTF_8);
        out.write(token, 0, token.length);
        out.write(document, end, document.length - end);
      }
      default -> {
        if (at < document.length) {
          out.write(document[at] ^ 1 << random.nextInt(8));
          out.write(document, at + 1, document.length - at - 1);
        }
      }
    }
    byte[] changed = out.toByteArray();
    return changed.length > 300_000 ? document : changed;
  }

  private String joined(List<String> pieces, int most, String between) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(pick(pieces)).append(random.nextInt(3) == 0 ? "" : between);
    }
    return text.toString();
  }

  /** {@return what may or may not be a date of EDTF} */
  String date() {
    return joined(DATE_PIECES, 8, "");
  }

  /** {@return what may or may not be a date in words} */
  String words() {
    return joined(WORD_PIECES, 8, " ");
  }

  /** {@return a text in which much may be written otherwise} */
  String text() {
    return joined(TEXT_PIECES, 60, "");
  }

  /** {@return arguments of the command line, {@code FILE} standing for a file} */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (int left = random.nextInt(6); left >= 0; left--) {
      arguments.add(pick(ARGUMENTS));
    }
    return arguments;
  }
}
