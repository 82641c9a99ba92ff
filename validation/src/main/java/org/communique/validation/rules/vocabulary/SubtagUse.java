package org.communique.validation.rules.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;

/**
 * Whether the parts of a language tag go with each other, as RFC 5646 says: section 2.2.2 of
 * extended languages, 2.2.5 of variants, 2.2.6 of extensions, 2.2.9 of what makes a tag valid.
 */
final class SubtagUse {

  /** The registry of extensions has two: transformed content (RFC 6497), locales (RFC 6067). */
  private static final Set<String> REGISTERED_SINGLETONS = Set.of("t", "u");

  /**
   * What is wrong.
   *
   * @param part the part that it is wrong with
   * @param problem a clause that says what, and what to do
   */
  record Misuse(String part, String problem) {}

  private SubtagUse() {}

  /**
   * {@return what is wrong with the parts of a tag, in their order}
   *
   * @param tag a language tag
   */
  static List<Misuse> of(LanguageTag tag) {
    List<Misuse> found = new ArrayList<>();
    if (tag.toString().indexOf('-') < 0 || LanguageSubtags.isWhole(tag)) {
      return found;
    }
    checkExtended(tag, found);
    checkVariants(tag, found);
    checkSingletons(tag.singletons(), found);
    return found;
  }

  private static void checkExtended(LanguageTag tag, List<Misuse> found) {
    List<String> extended = tag.extendedLanguages();
    for (String second : extended.subList(Math.min(1, extended.size()), extended.size())) {
      found.add(
          new Misuse(
              second,
              "is an extended language after another; a tag has at most one, so remove it"));
    }
    if (extended.isEmpty()) {
      return;
    }
    String first = extended.get(0);
    List<String> prefixes = LanguageSubtags.prefixes("extlang", first);
    String language = tag.primaryLanguage().orElse("");
    if (!prefixes.isEmpty() && !prefixes.contains(language)) {
      found.add(
          new Misuse(
              first,
              "goes with "
                  + Quoted.text(prefixes.get(0))
                  + " alone, not with "
                  + Quoted.text(language)
                  + "; write "
                  + Quoted.text(first)
                  + " by itself"));
    }
  }

  private static void checkVariants(LanguageTag tag, List<Misuse> found) {
    List<String> before = new ArrayList<>();
    tag.primaryLanguage().ifPresent(before::add);
    before.addAll(tag.extendedLanguages());
    tag.script().ifPresent(before::add);
    tag.region().ifPresent(before::add);
    Set<String> seen = new HashSet<>();
    for (String variant : tag.variants()) {
      if (!seen.add(variant)) {
        found.add(new Misuse(variant, "is there twice; remove one"));
      } else {
        checkPrefix(variant, before).ifPresent(found::add);
      }
      before.add(variant);
    }
  }

  private static Optional<Misuse> checkPrefix(String variant, List<String> before) {
    List<String> prefixes = LanguageSubtags.prefixes("variant", variant);
    if (prefixes.isEmpty() || prefixes.stream().anyMatch(prefix -> fits(prefix, before))) {
      return Optional.empty();
    }
    return Optional.of(
        new Misuse(
            variant,
            "goes with "
                + String.join(", ", prefixes)
                + ", and not with what stands before it; correct what stands before it, or remove"
                + " this subtag"));
  }

  /** Other parts may stand between those of a prefix: "sl-IT-nedis" has the prefix "sl". */
  private static boolean fits(String prefix, List<String> before) {
    List<String> wanted = List.of(prefix.toLowerCase(Locale.ROOT).split("-"));
    int next = 0;
    for (String part : before) {
      if (next < wanted.size() && part.equalsIgnoreCase(wanted.get(next))) {
        next++;
      } else if (next == 0) {
        return false;
      }
    }
    return next == wanted.size();
  }

  private static void checkSingletons(List<String> singletons, List<Misuse> found) {
    Set<String> seen = new HashSet<>();
    for (String singleton : singletons) {
      if (!seen.add(singleton)) {
        found.add(new Misuse(singleton, "begins two extensions; write them as one"));
      } else if (!REGISTERED_SINGLETONS.contains(singleton)) {
        found.add(
            new Misuse(
                singleton, "begins no registered extension; those are t and u, and x is private"));
      }
    }
  }
}
