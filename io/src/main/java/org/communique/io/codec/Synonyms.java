package org.communique.io.codec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.model.meta.PartType;

/**
 * Names that people and other formats use for a property of ours, where no likeness of spelling
 * would lead to it.
 */
final class Synonyms {

  /** By the name in lower case: what it may stand for, the likeliest first. */
  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("party", List.of("by", "participants", "parties")),
          Map.entry("parties", List.of("participants", "by")),
          Map.entry("signatory", List.of("signatories", "by", "participants")),
          Map.entry("signers", List.of("signatories")),
          Map.entry("concludedat", List.of("at")),
          Map.entry("concludedon", List.of("date")),
          Map.entry("signedat", List.of("at", "places")),
          Map.entry("signedon", List.of("date")),
          Map.entry("verb", List.of("means", "act")),
          Map.entry("speechact", List.of("act")),
          Map.entry("host", List.of("hosts")),
          Map.entry("place", List.of("places", "within")),
          Map.entry("location", List.of("places", "within", "coordinates")),
          Map.entry("venue", List.of("places", "at")),
          Map.entry("where", List.of("places", "at")),
          Map.entry("when", List.of("date")),
          Map.entry("day", List.of("date")),
          Map.entry("speaker", List.of("speakers")),
          Map.entry("addressee", List.of("addressees")),
          Map.entry("audience", List.of("addressees")),
          Map.entry("participant", List.of("participants")),
          Map.entry("attendees", List.of("participants")),
          Map.entry("members", List.of("participants")),
          Map.entry("topic", List.of("topics")),
          Map.entry("subject", List.of("topics", "about")),
          Map.entry("language", List.of("authenticLanguages")),
          Map.entry("lang", List.of("language")),
          Map.entry("text", List.of("content", "exact")),
          Map.entry("quote", List.of("exact", "content", "text")),
          Map.entry("quotation", List.of("exact", "content", "text")),
          Map.entry("sources", List.of("evidence")),
          Map.entry("citations", List.of("evidence")),
          Map.entry("replyto", List.of("inReplyTo")),
          Map.entry("partof", List.of("partOf", "within")),
          Map.entry("occasion", List.of("occasions")),
          Map.entry("label", List.of("title", "name")),
          Map.entry("name", List.of("title")),
          Map.entry("title", List.of("name")),
          Map.entry("names", List.of("otherNames", "name")),
          Map.entry("aliases", List.of("otherNames")),
          Map.entry("type", List.of("kind")),
          Map.entry("start", List.of("from")),
          Map.entry("begin", List.of("from")),
          Map.entry("end", List.of("until")),
          Map.entry("to", List.of("until")),
          Map.entry("country", List.of("of", "within")),
          Map.entry("state", List.of("of", "within")),
          Map.entry("position", List.of("office")),
          Map.entry("role", List.of("office")),
          Map.entry("author", List.of("authors", "publisher")),
          Map.entry("link", List.of("url")),
          Map.entry("uri", List.of("url")),
          Map.entry("accessed", List.of("retrieved")),
          Map.entry("birthdate", List.of("born")),
          Map.entry("deathdate", List.of("died")),
          Map.entry("states", List.of("actors")),
          Map.entry("persons", List.of("actors")),
          Map.entry("people", List.of("actors")),
          Map.entry("organizations", List.of("actors")),
          Map.entry("organisations", List.of("actors")),
          Map.entry("countries", List.of("actors")),
          Map.entry("locations", List.of("places")),
          Map.entry("encounters", List.of("summits")),
          Map.entry("meetings", List.of("summits")),
          Map.entry("visits", List.of("summits")),
          Map.entry("talks", List.of("summits")),
          Map.entry("treaties", List.of("agreements")),
          Map.entry("quotes", List.of("statements")),
          Map.entry("quotations", List.of("statements")),
          Map.entry("comment", List.of("note")),
          Map.entry("description", List.of("note")),
          Map.entry("remarks", List.of("note")));

  private Synonyms() {}

  /**
   * {@return the property that was meant by a name}
   *
   * @param name the name that was found
   * @param types the types that the object may be of
   */
  static Optional<String> of(String name, List<PartType> types) {
    return MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(meant -> types.stream().anyMatch(type -> type.property(meant) != null))
        .findFirst();
  }

  /**
   * {@return the only property of a type that can have been meant by a name}
   *
   * @param name the name that was found
   * @param type the type of the object
   */
  static Optional<String> only(String name, PartType type) {
    List<String> meant =
        MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
            .filter(each -> type.property(each) != null)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
