package org.communique.io.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;

/** What can be wrong with the properties of an object, in words. */
final class PartProblems {

  private PartProblems() {}

  static Problem duplicate(String name) {
    return Problem.of(
            ReadingCode.DUPLICATE_KEY,
            Quoted.text(name) + " occurs twice in this object; the first is kept: remove one")
        .with("property", name);
  }

  /**
   * {@return that a property is missing}
   *
   * @param name its name
   * @param whose what the object is, with article
   */
  static Problem missing(String name, String whose) {
    return Problem.of(
            ReadingCode.MISSING_PROPERTY,
            Quoted.text(name) + " is missing; it is required of " + whose)
        .with("property", name)
        .with("owner", whose);
  }

  static Problem missingAlternatives(PartType type) {
    String groups =
        type.alternatives().stream()
            .map(PartProblems::together)
            .collect(Collectors.joining(", or "));
    return Problem.of(
            ReadingCode.MISSING_PROPERTY,
            "expected " + groups + ", found neither; one is required of " + article(type))
        .with("property", type.alternatives().get(0).get(0).name())
        .with("expected", groups)
        .with("owner", article(type));
  }

  private static String together(List<Property> group) {
    return group.stream()
        .map(property -> Quoted.text(property.name()))
        .collect(Collectors.joining(" and "));
  }

  /**
   * {@return that there is no such property}
   *
   * @param in the reading, which makes only so many suggestions
   * @param name the name that was found
   * @param whose what the object is, with article
   * @param here the types that the object may be of
   * @param all the types that it could have been of, had it said so
   */
  static Problem unknown(
      Reading in, String name, String whose, List<PartType> here, List<PartType> all) {
    Optional<String> nearest = in.suggests() ? nearest(name, here) : Optional.empty();
    return Problem.of(
            ReadingCode.UNKNOWN_PROPERTY,
            Quoted.text(name) + " is not a property of " + whose + fix(name, nearest, all))
        .with("property", name)
        .with("owner", whose)
        .near(nearest);
  }

  /** {@return that there is no such property, and that it is kept all the same} */
  static Problem kept(Reading in, String name, String whose, List<PartType> here) {
    Optional<String> nearest = in.suggests() ? nearest(name, here) : Optional.empty();
    String meant = nearest.map(each -> "; did you mean " + Quoted.text(each) + "?").orElse("");
    return Problem.of(
            ReadingCode.UNKNOWN_PROPERTY,
            Quoted.text(name) + " is not a property of " + whose + "; it is kept" + meant)
        .with("property", name)
        .near(nearest)
        .asWarning();
  }

  private static Optional<String> nearest(String name, List<PartType> types) {
    return Synonyms.of(name, types).or(() -> nearestSpelling(name, types));
  }

  private static Optional<String> nearestSpelling(String name, List<PartType> types) {
    return Spelling.nearest(
        name,
        types.stream().flatMap(type -> type.properties().stream()).map(Property::name).toList());
  }

  /**
   * {@return the one property of a type that can have been meant by a name}
   *
   * @param name the name that was found
   * @param type the type of the object
   */
  static Optional<String> onlyMeant(String name, PartType type) {
    return Synonyms.only(name, type)
        .or(() -> Spelling.only(name, type.properties().stream().map(Property::name).toList()));
  }

  private static String fix(String name, Optional<String> nearest, List<PartType> all) {
    String start = name.toLowerCase(Locale.ROOT);
    if (start.startsWith("x-") || start.startsWith("x_")) {
      return "; write x- in front of a name that is not of this format";
    }
    if (nearest.isPresent()) {
      return "; did you mean " + Quoted.text(nearest.get()) + "?";
    }
    String owners =
        all.stream()
            .filter(type -> type.property(name) != null)
            .map(PartProblems::article)
            .collect(Collectors.joining(" or "));
    return owners.isEmpty() ? "; leave it out, or write x- in front of it" : ", but of " + owners;
  }

  /** {@return a type in words, with article, such as "an agreement event"} */
  static String article(PartType type) {
    String name = type.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    if (name.endsWith("s")) {
      return name; // Coordinates have no singular.
    }
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
