package org.communique.io.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.io.reading.RecordLabels;
import org.communique.io.reading.RecordLabels.Label;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds what records are called in a text, in one pass that goes into no others.
 *
 * <p>It asks the text and not the dossier that was read from it: of a record that could not be
 * built the text still has the id, and it counts the records as pointers do. For one thread.
 */
public final class LabelSearch {

  /** The names of lists of records, with the positions that are looked for. */
  private final Map<String, Set<Integer>> wanted = new HashMap<>();

  private final Map<Pointer, Label> found = new HashMap<>();

  /**
   * Makes a search that has found nothing yet.
   *
   * @param places places in the records that are looked for
   */
  public LabelSearch(Collection<Pointer> places) {
    for (Pointer place : places) {
      RecordLabels.recordAt(place).ifPresent(this::want);
    }
  }

  private void want(Pointer record) {
    String list = record.steps().get(0);
    int position = Integer.parseInt(record.steps().get(1));
    wanted.computeIfAbsent(list, name -> new HashSet<>()).add(position);
  }

  /** {@return whether any record is looked for} */
  public boolean isNeeded() {
    return !wanted.isEmpty();
  }

  /** {@return what was found so far} */
  public RecordLabels found() {
    return RecordLabels.of(found);
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
      // Of two lists of one name the first counts, as when a dossier is read.
      Set<Integer> positions = wanted.remove(name);
      if (parser.nextToken() == JsonToken.START_ARRAY && positions != null) {
        searchList(parser, Pointer.ROOT.child(name), positions);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void searchList(JsonParser parser, Pointer list, Set<Integer> positions) {
    for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
      if (parser.currentToken() == JsonToken.START_OBJECT && positions.contains(at)) {
        searchRecord(parser, list.child(at));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void searchRecord(JsonParser parser, Pointer record) {
    String id = null;
    String title = null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("id") && value == JsonToken.VALUE_STRING && id == null) {
        id = parser.getString();
      } else if ((name.equals("title") || name.equals("name"))
          && value == JsonToken.START_OBJECT
          && title == null) {
        title = text(parser);
      } else {
        parser.skipChildren();
      }
    }
    if (id != null) {
      found.put(record, new Label(id, Optional.ofNullable(title)));
    }
  }

  /** {@return the English text of a language map, or else its first} */
  private static @Nullable String text(JsonParser parser) {
    String first = null;
    String english = null;
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        parser.skipChildren();
      } else if (english == null && (tag.equals("en") || tag.startsWith("en-"))) {
        english = parser.getString();
      } else if (first == null) {
        first = parser.getString();
      }
    }
    return english == null ? first : english;
  }
}
