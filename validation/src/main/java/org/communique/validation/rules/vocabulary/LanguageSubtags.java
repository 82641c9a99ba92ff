package org.communique.validation.rules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rules.vocabulary.SubtagRegistry.Entry;

/**
 * Which parts of a language tag are in the IANA Language Subtag Registry (RFC 5646, section 3), and
 * which of them were superseded. {@link SubtagUse} says whether they go with each other.
 */
final class LanguageSubtags {

  /**
   * A part of a tag, or a whole tag, that is no longer to be used.
   *
   * @param part the part or the tag, as the registry spells it
   * @param since when the registry deprecated it
   * @param preferred what to use in its place; empty if there is no one such value
   */
  record Superseded(String part, LocalDate since, Optional<String> preferred) {}

  /** A part, and the type of record that it has in the registry. */
  private record Part(String type, String subtag) {}

  /** The registry is read when it is first asked, and once. */
  private static final class Loaded {
    static final SubtagRegistry REGISTRY = SubtagRegistry.read();
  }

  private LanguageSubtags() {}

  /**
   * {@return the first part of a tag that is not in the registry, in the case that RFC 5646
   * recommends; empty if all are, or are for private use}
   *
   * @param tag a language tag
   */
  static Optional<String> unknownPart(LanguageTag tag) {
    if (whole(tag).isPresent()) {
      return Optional.empty();
    }
    for (Part part : parts(tag)) {
      if (Loaded.REGISTRY.find(part.type(), part.subtag()).isEmpty()) {
        return Optional.of(part.subtag());
      }
    }
    return Optional.empty();
  }

  /**
   * {@return what the registry says to use no longer in a tag: the whole tag, or else its first
   * such part; empty if there is none}
   *
   * @param tag a language tag
   */
  static Optional<Superseded> superseded(LanguageTag tag) {
    Optional<Superseded> whole = whole(tag).flatMap(LanguageSubtags::superseded);
    if (whole.isPresent()) {
      return whole;
    }
    for (Part part : parts(tag)) {
      Optional<Superseded> found =
          Loaded.REGISTRY.find(part.type(), part.subtag()).flatMap(LanguageSubtags::superseded);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Superseded> superseded(Entry entry) {
    return entry
        .deprecated()
        .map(date -> new Superseded(entry.subtag(), LocalDate.parse(date), entry.preferred()));
  }

  /**
   * {@return what may stand before a part; empty if anything may, or the part is not registered}
   *
   * @param type the type of its record, such as {@code variant}
   * @param part the part
   */
  static List<String> prefixes(String type, String part) {
    return Loaded.REGISTRY.find(type, part).map(Entry::prefixes).orElse(List.of());
  }

  /** {@return whether a tag was registered as a whole, so that nothing is asked of its parts} */
  static boolean isWhole(LanguageTag tag) {
    return whole(tag).isPresent();
  }

  /** {@return the record of a tag that was registered as a whole} */
  private static Optional<Entry> whole(LanguageTag tag) {
    String type = tag.isGrandfathered() ? "grandfathered" : "redundant";
    return Loaded.REGISTRY.find(type, tag.toString().toLowerCase(Locale.ROOT));
  }

  /** Without lambdas: this runs while a command line starts, and each costs a class. */
  private static List<Part> parts(LanguageTag tag) {
    List<Part> parts = new ArrayList<>();
    if (tag.isGrandfathered()) {
      return parts; // It has no parts: it means something as a whole only.
    }
    add(parts, "language", tag.primaryLanguage());
    add(parts, "extlang", tag.extendedLanguages());
    add(parts, "script", tag.script());
    add(parts, "region", tag.region());
    add(parts, "variant", tag.variants());
    return parts;
  }

  private static void add(List<Part> parts, String type, Optional<String> subtag) {
    if (subtag.isPresent()) {
      parts.add(new Part(type, subtag.get()));
    }
  }

  private static void add(List<Part> parts, String type, List<String> subtags) {
    for (String subtag : subtags) {
      parts.add(new Part(type, subtag));
    }
  }
}
