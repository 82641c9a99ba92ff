package org.communique.io.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.io.codec.Writers;
import org.communique.io.json.JsonOutput;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.index.Change;
import org.communique.model.index.DossierDifference;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Shows to programs in what two dossiers differ, as one JSON object in UTF-8.
 *
 * <pre>{@code
 * {"changes": [
 *   {"change": "changed", "id": "talks", "pointer": "/date", "before": "2025-05-08", "after": "2025-05-09"},
 *   {"change": "added", "list": "sources", "position": 2, "id": "readout", "record": {"id": "readout", ...}},
 *   {"change": "removed", "list": "statements", "position": 0, "id": "toast", "record": {...}},
 *   {"change": "moved", "list": "states", "from": 3, "to": 0, "id": "china"}
 * ]}
 * }</pre>
 *
 * <p>{@code id} is left out of judgments without one, and of changes to the dossier's own
 * properties. {@code pointer} leads from the record, or from the dossier where there is no {@code
 * id}. {@code before} is left out where there was no value, {@code after} where there is none.
 * Records and values are as the format has them. A judgment without an id that was moved is given
 * as {@code record}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonDifference {

  private static final JsonDifference PRETTY = new JsonDifference(JsonOutput.PRETTY);
  private static final JsonDifference COMPACT = new JsonDifference(JsonOutput.COMPACT);

  private final JsonOutput output;

  private JsonDifference(JsonOutput output) {
    this.output = output;
  }

  /** {@return the form with one property a line} */
  public static JsonDifference pretty() {
    return PRETTY;
  }

  /** {@return the form on one line} */
  public static JsonDifference compact() {
    return COMPACT;
  }

  /**
   * Writes a difference.
   *
   * @param difference the difference
   * @param out the stream, which is flushed and left open
   * @throws IOException if the stream fails
   */
  public void write(DossierDifference difference, OutputStream out) throws IOException {
    output.write(out, generator -> write(generator, difference));
  }

  /**
   * {@return a difference as a string}
   *
   * @param difference the difference
   */
  public String toText(DossierDifference difference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(difference, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator out, DossierDifference difference) {
    out.writeStartObject();
    out.writeArrayPropertyStart("changes");
    difference.changes().forEach(change -> write(out, change));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Change change) {
    out.writeStartObject();
    if (change instanceof Change.Added added) {
      out.writeStringProperty("change", "added");
      writeListed(out, added.list(), added.position(), added.record());
    } else if (change instanceof Change.Removed removed) {
      out.writeStringProperty("change", "removed");
      writeListed(out, removed.list(), removed.position(), removed.record());
    } else if (change instanceof Change.Moved moved) {
      out.writeStringProperty("change", "moved");
      out.writeStringProperty("list", moved.list());
      out.writeNumberProperty("from", moved.from());
      out.writeNumberProperty("to", moved.to());
      if (!writeId(out, moved.record())) {
        writeValue(out, "record", moved.record());
      }
    } else {
      Change.Changed changed = (Change.Changed) change;
      out.writeStringProperty("change", "changed");
      if (changed.record() != null) {
        out.writeStringProperty("id", changed.record().value());
      }
      out.writeStringProperty("pointer", changed.place().toString());
      writeValue(out, "before", changed.before());
      writeValue(out, "after", changed.after());
    }
    out.writeEndObject();
  }

  private static void writeListed(JsonGenerator out, String list, int position, Recorded record) {
    out.writeStringProperty("list", list);
    out.writeNumberProperty("position", position);
    writeId(out, record);
    writeValue(out, "record", record);
  }

  private static boolean writeId(JsonGenerator out, Recorded record) {
    Optional<Id> id =
        record instanceof DossierRecord known
            ? Optional.of(known.getId())
            : ((Judgment) record).getId();
    id.ifPresent(known -> out.writeStringProperty("id", known.value()));
    return id.isPresent();
  }

  private static void writeValue(JsonGenerator out, String name, @Nullable Object value) {
    if (value != null) {
      out.writeName(name);
      Writers.writeValue(out, value);
    }
  }
}
