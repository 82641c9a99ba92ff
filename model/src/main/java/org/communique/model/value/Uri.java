package org.communique.model.value;

import java.net.URI;
import java.net.URISyntaxException;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;
import org.communique.model.text.VisibleText;

/**
 * Where something is on the net, or what it is called there: an absolute URI (RFC 3986) or IRI (RFC
 * 3987), such as {@code https://example.org/2}.
 *
 * <p>Absolute means that it begins with a scheme. It is kept as it is spelt: nothing is decoded,
 * resolved or looked up. Letters beyond ASCII may stand as they are, as {@link URI} allows it;
 * white space and characters that cannot be seen may not.
 *
 * <p>{@link #of} and {@link #toString} are inverse, and two are equal if they are spelt alike.
 * Immutable and safe to share between threads.
 */
public final class Uri implements NeedsJsonModule {

  /** The longest that is accepted, in UTF-16 units. */
  public static final int MAX_LENGTH = 8_192;

  private static final String EXPECTED =
      "expected an absolute URI of at most "
          + MAX_LENGTH
          + " characters, such as"
          + " https://example.org/2";

  private final String spelling;

  private Uri(String spelling) {
    this.spelling = spelling;
  }

  /**
   * {@return the URI that is so spelt}
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is no absolute URI or IRI, or longer than {@value
   *     #MAX_LENGTH} UTF-16 units
   */
  public static Uri of(String spelling) {
    if (spelling.length() > MAX_LENGTH) {
      throw refused(spelling, "has " + spelling.length() + " characters", "");
    }
    int flaw = VisibleText.flaw(spelling);
    if (flaw >= 0) {
      throw refusedAt(spelling, flaw);
    }
    try {
      if (!new URI(spelling).isAbsolute()) {
        throw refused(spelling, "has no scheme", fixOfScheme(spelling));
      }
    } catch (URISyntaxException e) {
      throw refusedBy(spelling, e);
    }
    return new Uri(spelling);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is no absolute URI or IRI
   */
  public static Uri valueOf(String spelling) {
    return of(spelling);
  }

  private static IllegalArgumentException refusedBy(String spelling, URISyntaxException e) {
    int flaw = e.getIndex();
    if (spelling.isEmpty()) {
      return refused(spelling, "is empty", "");
    }
    return flaw >= 0 && flaw < spelling.length()
        ? refusedAt(spelling, flaw)
        : refused(spelling, "ends too early", "");
  }

  private static IllegalArgumentException refusedAt(String spelling, int flaw) {
    String found = "has " + Quoted.character(spelling, flaw) + " at character " + (flaw + 1);
    char c = spelling.charAt(flaw);
    boolean encodable = c < 0x80 && !Character.isLetterOrDigit(c) && c != '%' && c != ':';
    String fix =
        encodable ? String.format("; write it as %%%02X if it belongs there", (int) c) : "";
    return refused(spelling, found, fix);
  }

  private static String fixOfScheme(String spelling) {
    return spelling.startsWith("www.") ? "; write " + Quoted.text("https://" + spelling) : "";
  }

  private static IllegalArgumentException refused(String spelling, String found, String fix) {
    return new IllegalArgumentException(
        "not a URI: " + Quoted.text(spelling) + " " + found + "; " + EXPECTED + fix);
  }

  /** {@return the same as the type of the JDK; made anew at each call} */
  public URI toUri() {
    return URI.create(spelling);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Uri that && spelling.equals(that.spelling);
  }

  @Override
  public int hashCode() {
    return spelling.hashCode();
  }

  /** {@return the spelling} */
  @Override
  public String toString() {
    return spelling;
  }
}
