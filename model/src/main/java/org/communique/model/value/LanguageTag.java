package org.communique.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.text.NeedsJsonModule;

/**
 * The name of a language: a well-formed tag of BCP 47 (RFC 5646), such as {@code en}, {@code
 * zh-Hans} or {@code pt-BR}.
 *
 * <p>Well-formed means that it follows the grammar, the tags that were registered before there was
 * one included (RFC 5646, section 2.2.9). Whether it is valid, its parts are registered and go with
 * each other, and none is there twice, is for rules to say.
 *
 * <p>The spelling is kept: {@link #of} and {@link #toString} are inverse, and two tags are equal if
 * they are spelt alike, to the letter case. {@link #denotesSame} does not look at the case.
 * Immutable and safe to share between threads.
 */
public final class LanguageTag implements NeedsJsonModule {

  /** The longest tag that is accepted, in characters. */
  public static final int MAX_LENGTH = LanguageTagParts.MAX_LENGTH;

  private final String spelling;

  private LanguageTag(String spelling) {
    this.spelling = spelling;
  }

  /**
   * {@return the tag that is so spelt}
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is no well-formed tag of BCP 47, or longer than {@value
   *     #MAX_LENGTH} characters
   */
  public static LanguageTag of(String spelling) {
    if (!LanguageTagParts.isPlainLanguage(spelling)) { // As most are, so that these cost nothing.
      LanguageTagParts.of(spelling);
    }
    return new LanguageTag(spelling);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param spelling the spelling
   * @throws IllegalArgumentException if it is no well-formed language tag
   */
  public static LanguageTag valueOf(String spelling) {
    return of(spelling);
  }

  /**
   * {@return the language itself in lower case, such as {@code zh} of {@code zh-Hans-CN}; empty for
   * tags that begin with {@code x-} or {@code i-}}
   */
  public Optional<String> primaryLanguage() {
    return present(parts().language());
  }

  /** {@return the extended languages in lower case, such as {@code yue} of {@code zh-yue}} */
  public List<String> extendedLanguages() {
    return List.copyOf(parts().extendedLanguages());
  }

  /** {@return the script in title case, such as {@code Hans} of {@code zh-Hans-CN}} */
  public Optional<String> script() {
    return present(parts().script());
  }

  /**
   * {@return the region in upper case, such as {@code CN} of {@code zh-Hans-CN}, or {@code 419}}
   */
  public Optional<String> region() {
    return present(parts().region());
  }

  /** {@return the variants in lower case, such as {@code 1901} of {@code de-1901}} */
  public List<String> variants() {
    return List.copyOf(parts().variants());
  }

  /**
   * {@return the letters or digits that begin an extension, in lower case, such as {@code u} of
   * {@code de-u-co-phonebk}; without the {@code x} of private use}
   */
  public List<String> singletons() {
    return List.copyOf(parts().singletons());
  }

  /**
   * {@return whether this was registered as a whole, before there was a grammar ("grandfathered"),
   * as {@code i-klingon} was}
   */
  public boolean isGrandfathered() {
    return parts().isGrandfathered();
  }

  /** Told apart anew at each call: it is asked rarely, and most tags are two letters. */
  private LanguageTagParts parts() {
    return LanguageTagParts.of(spelling);
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  /**
   * {@return the same tag in the letter case that RFC 5646 recommends, such as {@code zh-Hans-CN}
   * for {@code ZH-hans-cn}}
   */
  public LanguageTag canonicalCase() {
    StringBuilder tag = new StringBuilder(spelling.length());
    boolean lower = true; // At the start and after a single letter.
    for (String subtag : parts().subtags()) {
      if (tag.length() > 0) {
        tag.append('-');
      }
      tag.append(lower ? subtag.toLowerCase(Locale.ROOT) : cased(subtag));
      lower = subtag.length() == 1;
    }
    return tag.toString().equals(spelling) ? this : new LanguageTag(tag.toString());
  }

  private static String cased(String subtag) {
    return switch (subtag.length()) {
      case 2 -> subtag.toUpperCase(Locale.ROOT);
      case 4 -> titleCase(subtag);
      default -> subtag.toLowerCase(Locale.ROOT);
    };
  }

  static String titleCase(String subtag) {
    return subtag.substring(0, 1).toUpperCase(Locale.ROOT)
        + subtag.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * {@return whether this names the same as another tag: letter case has no meaning}
   *
   * @param other the other tag
   */
  public boolean denotesSame(LanguageTag other) {
    return spelling.equalsIgnoreCase(other.spelling);
  }

  /**
   * {@return the locale of the JDK that is nearest, as {@link Locale#forLanguageTag} makes it; that
   * knows some old tags by their new names, and leaves out what has no place in a locale}
   */
  public Locale toLocale() {
    return Locale.forLanguageTag(spelling);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LanguageTag that && spelling.equals(that.spelling);
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
