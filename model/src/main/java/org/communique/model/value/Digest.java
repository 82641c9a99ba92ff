package org.communique.model.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;

/**
 * The SHA-256 of a text, by which a text that is held elsewhere is known again: {@code sha-256:}
 * and 64 hexadecimal digits in lower case.
 *
 * <p>The digest of a text is that of its bytes in UTF-8. {@link #parse} and {@link #toString} are
 * inverse, and two digests are equal if they are spelt alike. Immutable and safe to share between
 * threads.
 */
public final class Digest implements NeedsJsonModule {

  private static final String ALGORITHM = "sha-256";
  private static final String PREFIX = ALGORITHM + ":";
  private static final int HEX_DIGITS = 64;

  /** So many UTF-16 units of a text are encoded at a time. */
  private static final int PIECE = 8_192;

  private static final String EXPECTED =
      "expected " + PREFIX + " and " + HEX_DIGITS + " digits of 0-9 and a-f";

  private final String spelling;

  private Digest(String spelling) {
    this.spelling = spelling;
  }

  /**
   * Reads a digest from its text form.
   *
   * @param spelling {@code sha-256:} and 64 digits of {@code 0-9} and {@code a-f}
   * @return the digest
   * @throws IllegalArgumentException if it is not so spelt
   */
  public static Digest parse(String spelling) {
    if (!isWellFormed(spelling)) {
      throw new IllegalArgumentException(
          "not a digest: " + found(spelling) + "; " + EXPECTED + fix(spelling));
    }
    return new Digest(spelling);
  }

  /**
   * {@return what {@link #parse(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is not so spelt
   */
  public static Digest valueOf(String spelling) {
    return parse(spelling);
  }

  /**
   * {@return the digest of a text}
   *
   * @param text the text, well-formed Unicode
   * @throws IllegalArgumentException if the text has a lone surrogate, and so no form in UTF-8
   */
  public static Digest ofText(String text) {
    return digested(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no digest of " + Quoted.text(text) + ": it has a lone surrogate"));
  }

  private static Optional<Digest> digested(String text) {
    if (hasLoneSurrogate(text)) {
      return Optional.empty();
    }
    MessageDigest sha256 = sha256();
    int end;
    for (int at = 0; at < text.length(); at = end) { // The text of a source may be long.
      end = Math.min(text.length(), at + PIECE);
      end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
      sha256.update(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
    }
    return Optional.of(new Digest(PREFIX + HexFormat.of().formatHex(sha256.digest())));
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        boolean isPaired =
            at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        if (!isPaired) {
          return true;
        }
        at++;
      }
    }
    return false;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256, but this one", e);
    }
  }

  private static boolean isWellFormed(String spelling) {
    return spelling.length() == PREFIX.length() + HEX_DIGITS
        && spelling.startsWith(PREFIX)
        && flaw(spelling, PREFIX.length()) < 0;
  }

  /** {@return the index of the first character from an index on that is no digit; -1 if none} */
  private static int flaw(String spelling, int from) {
    for (int at = from; at < spelling.length(); at++) {
      char c = spelling.charAt(at);
      if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
        return at;
      }
    }
    return -1;
  }

  private static String found(String spelling) {
    String quoted = Quoted.text(spelling);
    if (!spelling.startsWith(PREFIX)) {
      return quoted + " does not begin with " + PREFIX;
    }
    int flaw = flaw(spelling, PREFIX.length());
    return flaw < 0
        ? quoted + " has " + (spelling.length() - PREFIX.length()) + " digits"
        : quoted + " has " + Quoted.character(spelling, flaw) + " at character " + (flaw + 1);
  }

  /**
   * {@return the digest that was perhaps meant: without the prefix, or with another letter case}
   */
  private static String fix(String spelling) {
    if (spelling.length() > PREFIX.length() + HEX_DIGITS) {
      return "";
    }
    String lower = spelling.toLowerCase(Locale.ROOT);
    String digits = lower.substring(Math.max(0, lower.length() - HEX_DIGITS));
    String before = lower.substring(0, lower.length() - digits.length());
    boolean names = before.isEmpty() || before.equals(PREFIX) || before.equals("sha256:");
    return names && isWellFormed(PREFIX + digits) ? "; write " + PREFIX + digits : "";
  }

  /** {@return the name of the algorithm: {@code sha-256}} */
  public String algorithm() {
    return ALGORITHM;
  }

  /** {@return the 64 hexadecimal digits, in lower case} */
  public String hex() {
    return spelling.substring(PREFIX.length());
  }

  /**
   * {@return whether this is the digest of a text; of a text with a lone surrogate nothing is}
   *
   * @param text the text
   */
  public boolean matches(String text) {
    return digested(text).filter(this::equals).isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest that && spelling.equals(that.spelling);
  }

  @Override
  public int hashCode() {
    return spelling.hashCode();
  }

  /** {@return the text form: {@code sha-256:} and the digits} */
  @Override
  public String toString() {
    return spelling;
  }
}
