package org.communique.io.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;

/**
 * What of the format a language model is asked for, type by type.
 *
 * <p>A list of what is taken, and not of what is left out: the grammars that such models follow are
 * small, so a property is added here with thought. Offsets are not asked for, since models cannot
 * count; they are filled in afterwards.
 */
final class ExtractedProperties {

  /**
   * The lists of a dossier that can be asked for. Sources are given by the caller, who has the
   * text.
   */
  static final List<String> LISTS =
      List.of("actors", "places", "summits", "statements", "agreements", "judgments");

  /** Actors are asked for in one form, whatever their type. */
  static final List<String> ACTOR =
      List.of("id", "type", "name", "unnamed", "kind", "of", "offices");

  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          entry("Person", List.of("id", "name", "unnamed", "offices")),
          entry("State", List.of("id", "name", "unnamed")),
          entry("Territory", List.of("id", "name", "unnamed", "kind", "of")),
          entry("Organization", List.of("id", "name", "unnamed", "kind", "of")),
          entry("Group", List.of("id", "name", "unnamed", "kind", "of")),
          entry("Office", List.of("office", "title", "of", "from", "until")),
          entry("Place", List.of("id", "name", "kind", "within")),
          entry(
              "Summit",
              List.of(
                  "id",
                  "kind",
                  "title",
                  "medium",
                  "rank",
                  "status",
                  "hosts",
                  "participants",
                  "topics",
                  "date",
                  "dateAsWritten",
                  "places",
                  "partOf",
                  "occasions",
                  "open",
                  "evidence")),
          entry(
              "Statement",
              List.of(
                  "id",
                  "speakers",
                  "addressees",
                  "about",
                  "act",
                  "channel",
                  "topics",
                  "date",
                  "dateAsWritten",
                  "at",
                  "inReplyTo",
                  "content",
                  "evidence")),
          entry("Content", List.of("language", "text", "quotedRanges", "translatedFrom")),
          entry("QuotedRange", List.of("by")),
          entry(
              "Agreement",
              List.of(
                  "id",
                  "kind",
                  "title",
                  "binding",
                  "extent",
                  "participants",
                  "topics",
                  "date",
                  "dateAsWritten",
                  "at",
                  "relations",
                  "events",
                  "open",
                  "evidence")),
          entry("Extent", List.of("min", "max")),
          entry("Relation", List.of("kind", "agreement")),
          entry("AgreementEvent", List.of("kind", "date", "effective", "by", "signatories")),
          entry("Judgment", List.of("records", "relation", "reason")),
          entry("Participation", List.of("actor", "role", "office", "onBehalfOf", "styledAs")),
          entry("Citation", List.of("source", "chain", "anchors", "factuality")),
          entry("Hop", List.of("parties", "means", "asWritten")),
          entry("TextAnchor", List.of("exact", "prefix", "suffix")),
          entry("DateAsWritten", List.of("text", "language", "weekday", "fixes", "shift")));

  private ExtractedProperties() {}

  /**
   * {@return the properties of a type that are asked for, in the order of the format}
   *
   * @throws IllegalArgumentException if none is: then no property that holds the type may be either
   */
  static List<Property> of(PartType type) {
    List<String> names = BY_TYPE.get(type.name());
    if (names == null) {
      throw new IllegalArgumentException("it is not said what is extracted of " + type);
    }
    return names.stream().map(name -> type.find(name).orElseThrow()).toList();
  }
}
