package org.communique.model.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;

/**
 * A text in one or more languages, such as a title or a name.
 *
 * <p>It has at least one entry, in an order that is kept for writing, and no two in the same
 * language: {@code en} and {@code EN} are the same. Texts may be any strings; that they say
 * something is for a rule to judge.
 *
 * <p>Languages are asked for in three ways. {@link #get} takes exactly the language named (letter
 * case apart). {@link #inLanguage} and {@link #best} also take one that serves as well, by RFC
 * 4647: first by <em>lookup</em>, which makes what was asked for more general until there is an
 * entry ({@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}), then by <em>basic filtering</em>, which
 * takes an entry that is more special ({@code zh} is served by {@code zh-Hans}). {@link
 * #bestOrFirst} takes the first entry where nothing serves.
 *
 * <p>Two maps are equal if they have equal texts under equally spelt languages; the order does not
 * matter. Immutable and safe to share between threads.
 */
public final class LanguageMap implements NeedsJsonModule {

  /** With more entries than this, comparing each with each would take too long. */
  private static final int FEW = 16;

  private final List<Map.Entry<LanguageTag, String>> entries;

  private LanguageMap(List<Map.Entry<LanguageTag, String>> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * {@return a text in one language}
   *
   * @param language the tag of the language, such as {@code en}
   * @param text the text
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public static LanguageMap of(String language, String text) {
    return of(LanguageTag.of(language), text);
  }

  /**
   * {@return a text in one language}
   *
   * @param language the language
   * @param text the text
   */
  public static LanguageMap of(LanguageTag language, String text) {
    return new LanguageMap(List.of(Map.entry(language, text)));
  }

  /**
   * {@return the texts of a map, in the order of its entries}
   *
   * @param texts the texts by language
   * @throws IllegalArgumentException if there is none, or if two are in the same language
   */
  public static LanguageMap copyOf(Map<LanguageTag, String> texts) {
    Builder builder = builder();
    texts.forEach(builder::put);
    return builder.build();
  }

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  public Builder toBuilder() {
    Builder builder = builder();
    entries.forEach(entry -> builder.put(entry.getKey(), entry.getValue()));
    return builder;
  }

  /**
   * {@return this with one more text}
   *
   * @param language the tag of its language
   * @param text the text
   * @throws IllegalArgumentException if the tag is not well-formed, or there is a text in that
   *     language
   */
  public LanguageMap with(String language, String text) {
    return toBuilder().put(language, text).build();
  }

  /** {@return languages and texts in order; unmodifiable, never empty} */
  public List<Map.Entry<LanguageTag, String>> entries() {
    return entries;
  }

  /** {@return the languages in order; unmodifiable, never empty} */
  public List<LanguageTag> languages() {
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  /** {@return the first language and its text} */
  public Map.Entry<LanguageTag, String> first() {
    return entries.get(0);
  }

  /**
   * {@return the text in exactly this language, letter case apart}
   *
   * @param language the language
   */
  public Optional<String> get(LanguageTag language) {
    return entry(language.toString()).map(Map.Entry::getValue);
  }

  /**
   * {@return the text in a language, or else in one that serves as well}
   *
   * @param language the tag of the language, such as {@code en}
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public Optional<String> inLanguage(String language) {
    return best(List.of(LanguageTag.of(language))).map(Map.Entry::getValue);
  }

  /**
   * Finds the entry that serves a reader best.
   *
   * @param preferred the languages that the reader prefers, the most preferred first
   * @return by lookup, an entry for the first of them that has one; else, by basic filtering, the
   *     same; empty if nothing serves
   */
  public Optional<Map.Entry<LanguageTag, String>> best(List<LanguageTag> preferred) {
    return preferred.stream()
        .flatMap(language -> lookup(language).stream())
        .findFirst()
        .or(() -> preferred.stream().flatMap(language -> filter(language).stream()).findFirst());
  }

  /**
   * {@return the entry that serves a reader {@linkplain #best best}, or else the first}
   *
   * @param preferred the languages that the reader prefers, the most preferred first
   */
  public Map.Entry<LanguageTag, String> bestOrFirst(List<LanguageTag> preferred) {
    return best(preferred).orElse(first());
  }

  private Optional<Map.Entry<LanguageTag, String>> lookup(LanguageTag language) {
    Optional<Map.Entry<LanguageTag, String>> found = Optional.empty();
    for (String range = language.toString(); found.isEmpty() && !range.isEmpty(); ) {
      found = entry(range);
      range = generalized(range);
    }
    return found;
  }

  /** Less the last subtag, and a single letter that would then end it (RFC 4647, section 3.4). */
  private static String generalized(String range) {
    int end = range.lastIndexOf('-');
    boolean endsWithSingleton = end >= 2 && range.charAt(end - 2) == '-';
    return range.substring(0, Math.max(0, endsWithSingleton ? end - 2 : end));
  }

  private Optional<Map.Entry<LanguageTag, String>> filter(LanguageTag language) {
    String range = language + "-";
    return entries.stream()
        .filter(entry -> entry.getKey().toString().regionMatches(true, 0, range, 0, range.length()))
        .findFirst();
  }

  private Optional<Map.Entry<LanguageTag, String>> entry(String tag) {
    for (Map.Entry<LanguageTag, String> entry : entries) {
      if (entry.getKey().toString().equalsIgnoreCase(tag)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof LanguageMap that) || entries.size() != that.entries.size()) {
      return false;
    }
    return entries.equals(that.entries)
        || (entries.size() <= FEW
            ? that.entries.containsAll(entries)
            : Set.copyOf(entries).equals(Set.copyOf(that.entries)));
  }

  @Override
  public int hashCode() {
    int sum = 0; // The same in any order.
    for (Map.Entry<LanguageTag, String> entry : entries) {
      sum += entry.hashCode();
    }
    return sum;
  }

  /** {@return languages and texts, for reading, such as {@code {en: "Talks"}}} */
  @Override
  public String toString() {
    StringJoiner texts = new StringJoiner(", ", "{", "}");
    entries.forEach(entry -> texts.add(entry.getKey() + ": " + Quoted.text(entry.getValue())));
    return texts.toString();
  }

  /** Builds texts in several languages; not for sharing between threads. */
  public static final class Builder {

    private final List<Map.Entry<LanguageTag, String>> entries = new ArrayList<>();
    private final Set<String> languages = new HashSet<>();

    private Builder() {}

    /**
     * Adds a text.
     *
     * @param language the tag of its language, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if the tag is not well-formed, or there is a text in that
     *     language
     */
    public Builder put(String language, String text) {
      return put(LanguageTag.of(language), text);
    }

    /**
     * Adds a text.
     *
     * @param language its language
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if there is a text in that language
     */
    public Builder put(LanguageTag language, String text) {
      Objects.requireNonNull(text, "text");
      if (entries.size() == 1) { // Most maps have one entry, and need not remember its language.
        languages.add(folded(entries.get(0).getKey()));
      }
      if (!entries.isEmpty() && !languages.add(folded(language))) {
        throw new IllegalArgumentException(
            "two texts in one language: "
                + Quoted.text(language.toString())
                + " is there already; letter case does not make another language");
      }
      entries.add(Map.entry(language, text));
      return this;
    }

    private static String folded(LanguageTag language) {
      return language.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the texts}
     *
     * @throws IllegalArgumentException if there is none
     */
    public LanguageMap build() {
      if (entries.isEmpty()) {
        throw new IllegalArgumentException(
            "no text: expected at least one language with a text, such as {\"en\": \"Talks\"}");
      }
      return new LanguageMap(entries);
    }
  }
}
