package org.communique.io.codec;

import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.io.json.Strings;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Copies items of the lists of a dossier out of its text, as they stand there. For one thread. */
public final class RawRecords {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The names of lists, with the positions that are looked for. */
  private final Map<String, Set<Integer>> wanted = new HashMap<>();

  private final Map<Pointer, Raw> found = new HashMap<>();

  /**
   * What stands at a place.
   *
   * @param json the value as JSON, on one line
   * @param id its {@code id}, if it is an object that has one that is a text
   */
  public record Raw(String json, Optional<String> id) {}

  /**
   * Makes a search that has found nothing yet.
   *
   * @param places places of items in lists of the dossier
   */
  public RawRecords(Collection<Pointer> places) {
    for (Pointer place : places) {
      RecordLabels.recordAt(place)
          .ifPresent(
              item ->
                  wanted
                      .computeIfAbsent(item.steps().get(0), name -> new HashSet<>())
                      .add(Integer.parseInt(item.steps().get(1))));
    }
  }

  /** {@return what was found, by place} */
  public Map<Pointer, Raw> found() {
    return found;
  }

  /**
   * Looks through a text. What was found stays found if the parser fails on the way.
   *
   * @param parser a parser of characters, before the first token
   */
  public void search(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Set<Integer> positions = wanted.remove(name);
      if (parser.nextToken() != JsonToken.START_ARRAY || positions == null) {
        parser.skipChildren();
        continue;
      }
      for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
        if (positions.contains(at)) {
          found.put(Pointer.ROOT.child(name).child(at), copied(parser));
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  private static Raw copied(JsonParser parser) {
    StringWriter json = new StringWriter();
    @Nullable String id = null;
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      int depth = 0;
      String name = null;
      do {
        JsonToken token = parser.currentToken();
        switch (token) {
          case START_OBJECT -> {
            depth++;
            out.writeStartObject();
          }
          case START_ARRAY -> {
            depth++;
            out.writeStartArray();
          }
          case END_OBJECT -> {
            depth--;
            out.writeEndObject();
          }
          case END_ARRAY -> {
            depth--;
            out.writeEndArray();
          }
          case PROPERTY_NAME -> {
            name = parser.currentName();
            Strings.writeName(out, name);
          }
          case VALUE_STRING -> {
            if (depth == 1 && id == null && "id".equals(name)) {
              id = parser.getString();
            }
            Strings.write(out, parser.getString());
          }
          case VALUE_TRUE -> out.writeBoolean(true);
          case VALUE_FALSE -> out.writeBoolean(false);
          case VALUE_NULL -> out.writeNull();
          default -> out.writeNumber(parser.getString()); // As it is spelt.
        }
      } while (depth > 0 && parser.nextToken() != null);
    }
    return new Raw(json.toString(), Optional.ofNullable(id));
  }
}
