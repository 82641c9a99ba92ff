package org.communique.model;

import java.util.Objects;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.value.Id;

/**
 * A reference to a record of the same dossier: its id, and the type of record that is meant.
 *
 * <p>A reference may dangle, or lead to a record of another type; both are for rules to report.
 * {@link Dossier#find(Ref)} follows it.
 *
 * <p>Two references are equal if their ids are, whatever their types: there is one name space.
 * Immutable and safe to share between threads.
 *
 * @param <T> the type of record that is meant
 */
// Not Comparable<Ref<?>>: a HashMap takes keys for comparable only if they are so to their own raw
// class, and otherwise a dossier of ids with one hash code costs the square of their number.
@SuppressWarnings("rawtypes")
public final class Ref<T extends DossierRecord> implements Comparable<Ref>, NeedsJsonModule {

  private final Class<T> type;
  private final Id id;

  private Ref(Class<T> type, Id id) {
    this.type = Objects.requireNonNull(type, "type");
    this.id = Objects.requireNonNull(id, "id");
  }

  /**
   * {@return a reference}
   *
   * @param <T> the type of record that is meant
   * @param type the type of record that is meant
   * @param id the id of the record
   */
  public static <T extends DossierRecord> Ref<T> to(Class<T> type, Id id) {
    return new Ref<>(type, id);
  }

  /**
   * {@return a reference}
   *
   * @param <T> the type of record that is meant
   * @param type the type of record that is meant
   * @param id the id of the record
   * @throws IllegalArgumentException if that is no well-formed id
   */
  public static <T extends DossierRecord> Ref<T> to(Class<T> type, String id) {
    return new Ref<>(type, Id.of(id));
  }

  /** {@return the id of the record} */
  public Id id() {
    return id;
  }

  /** {@return the type of record that is meant} */
  public Class<T> type() {
    return type;
  }

  /**
   * {@return how the ids compare, see {@link Id#compareTo}}
   *
   * @param other another reference, to a record of any type
   */
  @Override
  public int compareTo(Ref other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id, as written} */
  @Override
  public String toString() {
    return id.toString();
  }
}
