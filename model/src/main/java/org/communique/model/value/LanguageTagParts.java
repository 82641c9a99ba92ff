package org.communique.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.text.Quoted;

/**
 * The parts of a language tag, told apart by the grammar of RFC 5646, section 2.1: language with
 * its extended languages, script, region, variants, extensions, private use.
 *
 * <p>Parts are told apart by their length and place alone, with one look at each character.
 */
final class LanguageTagParts {

  static final int MAX_LENGTH = 256;

  private static final int MAX_SUBTAG = 8;
  private static final int MAX_EXTENDED = 3;

  private static final String EXPECTED =
      "expected a BCP 47 tag: language, script, region, variants, in this order and joined by '-',"
          + " such as en, zh-Hans or pt-BR";

  /** The tags that were registered as a whole, before there was a grammar. */
  private static final Set<String> GRANDFATHERED =
      Set.of(
          "art-lojban",
          "cel-gaulish",
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "no-bok",
          "no-nyn",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de",
          "zh-guoyu",
          "zh-hakka",
          "zh-min",
          "zh-min-nan",
          "zh-xiang");

  private final String tag;
  private final List<String> subtags;
  private int next;

  private String language = "";
  private String script = "";
  private String region = "";
  private final List<String> extendedLanguages = new ArrayList<>();
  private final List<String> variants = new ArrayList<>();
  private final List<String> singletons = new ArrayList<>();
  private boolean grandfathered;

  private LanguageTagParts(String tag) {
    this.tag = tag;
    this.subtags = split();
  }

  /**
   * Tells the parts apart.
   *
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  static LanguageTagParts of(String tag) {
    LanguageTagParts parts = new LanguageTagParts(tag);
    parts.read();
    return parts;
  }

  /** {@return whether a tag is two or three letters, which is always well-formed} */
  static boolean isPlainLanguage(String tag) {
    return (tag.length() == 2 || tag.length() == 3) && isAll(tag, true);
  }

  /** {@return the language in lower case; empty if the tag does not begin with one} */
  String language() {
    return language;
  }

  /** {@return the extended languages in lower case} */
  List<String> extendedLanguages() {
    return extendedLanguages;
  }

  /** {@return the script in title case; empty if there is none} */
  String script() {
    return script;
  }

  /** {@return the region in upper case; empty if there is none} */
  String region() {
    return region;
  }

  /** {@return the variants in lower case} */
  List<String> variants() {
    return variants;
  }

  /** {@return the letters or digits that begin an extension, in lower case} */
  List<String> singletons() {
    return singletons;
  }

  boolean isGrandfathered() {
    return grandfathered;
  }

  /** {@return the subtags, as they are spelt} */
  List<String> subtags() {
    return subtags;
  }

  private List<String> split() {
    if (tag.isEmpty()) {
      throw new IllegalArgumentException("not a language tag: the text is empty; " + EXPECTED);
    }
    if (tag.length() > MAX_LENGTH) {
      throw refused("has more than " + MAX_LENGTH + " characters");
    }
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= tag.length(); at++) {
      if (at == tag.length() || tag.charAt(at) == '-') {
        parts.add(subtag(begin, at));
        begin = at + 1;
      } else if (!isLetter(tag.charAt(at)) && !isDigit(tag.charAt(at))) {
        throw refusedCharacter(at);
      }
    }
    return parts;
  }

  private String subtag(int begin, int end) {
    if (begin == end) {
      throw refused(
          "has a '-' that joins nothing, at character "
              + Math.max(1, Math.min(end + 1, tag.length())));
    }
    String subtag = tag.substring(begin, end);
    if (subtag.length() > MAX_SUBTAG) {
      throw refused(
          "has " + Quoted.text(subtag) + ", and no part is longer than " + MAX_SUBTAG + " letters");
    }
    return subtag;
  }

  private void read() {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (GRANDFATHERED.contains(lower)) {
      grandfathered = true;
      language = lower.startsWith("i-") ? "" : lower.substring(0, lower.indexOf('-'));
      return;
    }
    if (!isSingleton("x")) {
      readLanguage();
      readScriptAndRegion();
      readVariants();
      readExtensions();
    }
    readPrivateUse();
    if (next < subtags.size()) {
      throw refused(
          "has "
              + Quoted.text(subtags.get(next))
              + " as part "
              + (next + 1)
              + ", where it cannot be");
    }
  }

  private void readLanguage() {
    String first = subtags.get(0);
    if (first.length() == 1 || !isAll(first, true)) {
      throw refused("begins with " + Quoted.text(first) + ", which can be no language");
    }
    language = first.toLowerCase(Locale.ROOT);
    next = 1;
    while (first.length() <= 3 && extendedLanguages.size() < MAX_EXTENDED && isAhead(3, true)) {
      extendedLanguages.add(take().toLowerCase(Locale.ROOT));
    }
  }

  private void readScriptAndRegion() {
    if (isAhead(4, true)) {
      script = LanguageTag.titleCase(take());
    }
    if (isAhead(2, true) || isAhead(3, false)) {
      region = take().toUpperCase(Locale.ROOT);
    }
  }

  private void readVariants() {
    while (next < subtags.size() && isVariant(subtags.get(next))) {
      variants.add(take().toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isVariant(String subtag) {
    return subtag.length() >= 5 || subtag.length() == 4 && isDigit(subtag.charAt(0));
  }

  private void readExtensions() {
    while (next < subtags.size() && subtags.get(next).length() == 1 && !isSingleton("x")) {
      String singleton = take().toLowerCase(Locale.ROOT);
      singletons.add(singleton);
      int begin = next;
      while (next < subtags.size() && subtags.get(next).length() > 1) {
        next++;
      }
      refuseIfEmpty(begin, singleton);
    }
  }

  private void readPrivateUse() {
    if (isSingleton("x")) {
      int begin = ++next;
      next = subtags.size();
      refuseIfEmpty(begin, "x");
    }
  }

  private void refuseIfEmpty(int begin, String singleton) {
    if (next == begin) {
      throw refused("has nothing after " + Quoted.text(singleton));
    }
  }

  private boolean isSingleton(String letter) {
    return next < subtags.size() && subtags.get(next).equalsIgnoreCase(letter);
  }

  private boolean isAhead(int length, boolean letters) {
    return next < subtags.size()
        && subtags.get(next).length() == length
        && isAll(subtags.get(next), letters);
  }

  private String take() {
    return subtags.get(next++);
  }

  private static boolean isAll(String subtag, boolean letters) {
    for (int at = 0; at < subtag.length(); at++) {
      if (isLetter(subtag.charAt(at)) != letters) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException refused(String found) {
    return new IllegalArgumentException(
        "not a language tag: " + Quoted.text(tag) + " " + found + "; " + EXPECTED);
  }

  private IllegalArgumentException refusedCharacter(int at) {
    String found = "has " + Quoted.character(tag, at) + " at character " + (at + 1);
    String fix = hyphenated().map(to -> "; write " + to).orElse("");
    return new IllegalArgumentException(refused(found).getMessage() + fix);
  }

  /** {@return the tag with hyphens for underscores, where these are all that is wrong} */
  private Optional<String> hyphenated() {
    String hyphenated = tag.strip().replace('_', '-');
    if (hyphenated.equals(tag)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(hyphenated).tag);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Something else is wrong as well.
    }
  }
}
