package org.communique.io;

import java.util.Objects;
import java.util.Optional;
import org.communique.model.finding.Pointer;

/**
 * A record that could not be read, set aside as it stands in the text.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class BrokenRecord {

  private final String list;
  private final int position;
  private final String json;
  private final Optional<String> id;

  BrokenRecord(String list, int position, String json, Optional<String> id) {
    this.list = list;
    this.position = position;
    this.json = json;
    this.id = id;
  }

  /** {@return the list of the dossier that it stands in, such as {@code summits}} */
  public String list() {
    return list;
  }

  /** {@return its position in that list of the text, from 0} */
  public int position() {
    return position;
  }

  /** {@return where in the text it stands} */
  public Pointer pointer() {
    return Pointer.ROOT.child(list).child(position);
  }

  /** {@return the record as JSON on one line; numbers are spelt as in the text} */
  public String json() {
    return json;
  }

  /** {@return its id, as it stands in the text; empty if it has none that is a text} */
  public Optional<String> id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BrokenRecord that
        && list.equals(that.list)
        && position == that.position
        && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, position, json);
  }

  /** {@return its place and id, for logs} */
  @Override
  public String toString() {
    return pointer() + id.map(known -> " (" + known + ")").orElse("");
  }
}
