package org.communique.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Breaks documents. */
public final class Broken {

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "0",
          "-",
          "1e999999999",
          "\"x-a\":",
          "\"id\":",
          "\"en\":",
          "\\ud83d",
          "\\u00",
          "//",
          "'",
          "\u0000",
          "\t",
          "\n",
          "\r",
          "\ufeff",
          "🕊",
          "[[[[[[",
          "{\"a\":{\"a\":",
          "\"2025-02-30\"",
          "習",
          "\u2028");

  private Broken() {}

  /**
   * {@return the bytes with one to three changes}
   *
   * @param bytes the bytes
   * @param seed the seed
   */
  public static byte[] mutated(byte[] bytes, long seed) {
    Random random = new Random(seed);
    byte[] result = bytes;
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      result = mutatedOnce(result, random);
    }
    return result;
  }

  private static byte[] mutatedOnce(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + (random.nextBoolean() ? 0 : random.nextInt(12)));
    byte[] piece =
        switch (random.nextInt(4)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> new byte[0];
          case 2 -> copyOf(bytes, random);
          default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        };
    byte[] result = new byte[from + piece.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }

  private static byte[] copyOf(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - from, random.nextInt(40));
    byte[] piece = new byte[length];
    System.arraycopy(bytes, from, piece, 0, length);
    return piece;
  }
}
