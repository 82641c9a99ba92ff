package org.communique.io.reading;

import java.util.Objects;

/**
 * How much a reader puts up with: what goes beyond draws a finding ({@code too-deep}, {@code
 * too-long}, {@code too-many}) and is not read.
 *
 * <p>The limits keep hostile input from taking more memory and time than its length warrants; no
 * honest dossier comes near them. Under the default ones the dossier that is read takes at most 8
 * times the bytes of the document on the heap, and up to 32 MB more for its extensions. Immutable
 * and safe to share between threads.
 */
public final class ReadLimits {

  /** A dossier is itself this deep, with room to spare: no limit may be less. */
  private static final int LEAST_DEPTH = 16;

  private static final ReadLimits DEFAULTS =
      new ReadLimits(64, 20_000_000, 512L * 1024 * 1024, 200_000_000, 10_000, 1_000, 250_000);

  private final int depth;
  private final int textLength;
  private final long documentLength;
  private final long tokens;
  private final int nameLength;
  private final int numberLength;
  private final long extensionValues;

  private ReadLimits(
      int depth,
      int textLength,
      long documentLength,
      long tokens,
      int nameLength,
      int numberLength,
      long extensionValues) {
    this.depth = atLeast(LEAST_DEPTH, depth, "depth");
    this.textLength = atLeast(1, textLength, "textLength");
    this.documentLength = atLeast(1, documentLength, "documentLength");
    this.tokens = atLeast(1, tokens, "tokens");
    this.nameLength = atLeast(1, nameLength, "nameLength");
    this.numberLength = atLeast(1, numberLength, "numberLength");
    this.extensionValues = atLeast(1, extensionValues, "extensionValues");
  }

  private static int atLeast(int least, int value, String name) {
    return (int) atLeast(least, (long) value, name);
  }

  private static long atLeast(int least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(
          "the limit " + name + " is " + value + ", expected " + least + " or more");
    }
    return value;
  }

  /**
   * {@return the limits where nothing else is said: depth 64, texts of 20,000,000 UTF-16 units,
   * documents of 512 MiB, 200,000,000 tokens, names of 10,000 and numbers of 1,000 characters,
   * 250,000 values in extensions}
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /** {@return how many objects and lists may lie within each other} */
  public int depth() {
    return depth;
  }

  /** {@return how long one text may be, in UTF-16 units} */
  public int textLength() {
    return textLength;
  }

  /** {@return how long the document may be, in bytes of UTF-8} */
  public long documentLength() {
    return documentLength;
  }

  /**
   * {@return how many tokens the document may have} Tokens are names, texts, numbers, {@code true},
   * {@code false}, {@code null}, and the brackets that begin and end objects and lists.
   */
  public long tokens() {
    return tokens;
  }

  /** {@return how long the name of a property may be, in UTF-16 units} */
  public int nameLength() {
    return nameLength;
  }

  /** {@return how long the spelling of a number may be, in characters} */
  public int numberLength() {
    return numberLength;
  }

  /**
   * {@return how many values all extensions of the document together may hold} Each list, object,
   * text, number, {@code true}, {@code false} and {@code null} counts. In extensions alone a few
   * bytes may ask for many: a number of three bytes takes some fifty on the heap.
   */
  public long extensionValues() {
    return extensionValues;
  }

  /**
   * {@return these limits with another {@link #depth()}}
   *
   * @param depth 16 or more, for a dossier needs that
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withDepth(int depth) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #textLength()}}
   *
   * @param textLength 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withTextLength(int textLength) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #documentLength()}}
   *
   * @param documentLength 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withDocumentLength(long documentLength) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #tokens()}}
   *
   * @param tokens 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withTokens(long tokens) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #nameLength()}}
   *
   * @param nameLength 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withNameLength(int nameLength) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #numberLength()}}
   *
   * @param numberLength 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withNumberLength(int numberLength) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /**
   * {@return these limits with another {@link #extensionValues()}}
   *
   * @param extensionValues 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public ReadLimits withExtensionValues(long extensionValues) {
    return new ReadLimits(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadLimits that
        && depth == that.depth
        && textLength == that.textLength
        && documentLength == that.documentLength
        && tokens == that.tokens
        && nameLength == that.nameLength
        && numberLength == that.numberLength
        && extensionValues == that.extensionValues;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        depth, textLength, documentLength, tokens, nameLength, numberLength, extensionValues);
  }

  /** {@return the limits by name, for logs} */
  @Override
  public String toString() {
    return "depth="
        + depth
        + ", textLength="
        + textLength
        + ", documentLength="
        + documentLength
        + ", tokens="
        + tokens
        + ", nameLength="
        + nameLength
        + ", numberLength="
        + numberLength
        + ", extensionValues="
        + extensionValues;
  }
}
