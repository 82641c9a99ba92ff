package org.communique.model.account;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;

/**
 * The words of titles, by language, without order, letter case and punctuation. Of ideographs each
 * is a word.
 *
 * @param words the words, by the code of the language
 */
record Titles(Map<String, Set<String>> words) {

  static Titles of(Optional<LanguageMap> title) {
    Map<String, Set<String>> words = new TreeMap<>();
    for (LanguageMap map : title.stream().toList()) {
      for (Map.Entry<LanguageTag, String> entry : map.entries()) {
        words.put(entry.getKey().toString(), words(entry.getValue()));
      }
    }
    return new Titles(words);
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int c : title.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      boolean isLetter =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!isLetter || Character.isIdeographic(c)) {
        end(word, words);
      }
      if (isLetter) {
        word.appendCodePoint(c);
      }
      if (Character.isIdeographic(c)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, Set<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** {@return whether both have a title in one language} */
  boolean areComparable(Titles other) {
    return words.keySet().stream().anyMatch(other.words::containsKey);
  }

  /** {@return whether in one language one title has all words of the other} */
  boolean areAlike(Titles other) {
    return words.entrySet().stream()
        .filter(entry -> other.words.containsKey(entry.getKey()))
        .anyMatch(entry -> isWithin(entry.getValue(), other.words.get(entry.getKey())));
  }

  private static boolean isWithin(Set<String> one, Set<String> other) {
    Set<String> fewer = one.size() <= other.size() ? one : other;
    return !fewer.isEmpty() && (fewer == one ? other : one).containsAll(fewer);
  }
}
