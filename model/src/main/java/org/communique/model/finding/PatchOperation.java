package org.communique.model.finding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step of a patch, as RFC 6902 has it.
 *
 * <p>Immutable and safe to share between threads. Equality is on all that it says.
 */
public final class PatchOperation {

  /** What an operation does. */
  public enum Kind {
    /** Puts a value where none is; into a list, before what stands there. */
    ADD,
    /** Takes a value away. */
    REMOVE,
    /** Puts a value in the place of another. */
    REPLACE,
    /** Takes a value away and puts it elsewhere. */
    MOVE,
    /** Puts a value elsewhere too. */
    COPY,
    /** Requires a value to be there. */
    TEST;

    /** {@return the name as it stands in a patch, such as {@code replace}} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Some order, consistent with equals. */
  static final Comparator<PatchOperation> ORDER =
      Comparator.comparing(PatchOperation::path)
          .thenComparing(PatchOperation::kind)
          .thenComparing(each -> each.from == null ? "" : "from" + each.from)
          .thenComparing(each -> each.value == null ? "" : each.value.json());

  private final Kind kind;
  private final Pointer path;
  private final @Nullable Pointer from;
  private final @Nullable PatchValue value;

  private PatchOperation(
      Kind kind, Pointer path, @Nullable Pointer from, @Nullable PatchValue value) {
    this.kind = kind;
    this.path = Objects.requireNonNull(path, "path");
    this.from = from;
    this.value = value;
  }

  /**
   * {@return an operation that adds a value}
   *
   * @param path where it will be; as the last step of an item, {@code -} stands for the end
   * @param value the value
   */
  public static PatchOperation add(Pointer path, PatchValue value) {
    return new PatchOperation(Kind.ADD, path, null, Objects.requireNonNull(value, "value"));
  }

  /**
   * {@return an operation that removes a value}
   *
   * @param path where it is
   */
  public static PatchOperation remove(Pointer path) {
    return new PatchOperation(Kind.REMOVE, path, null, null);
  }

  /**
   * {@return an operation that replaces a value}
   *
   * @param path where it is
   * @param value the new value
   */
  public static PatchOperation replace(Pointer path, PatchValue value) {
    return new PatchOperation(Kind.REPLACE, path, null, Objects.requireNonNull(value, "value"));
  }

  /**
   * {@return an operation that moves a value; within one object, that renames a property}
   *
   * @param from where it is
   * @param path where it will be, not within what is moved
   * @throws IllegalArgumentException if it would lie within itself
   */
  public static PatchOperation move(Pointer from, Pointer path) {
    if (path.depth() > from.depth() && path.startsWith(from)) {
      throw new IllegalArgumentException("cannot move " + from + " to " + path + " within it");
    }
    return new PatchOperation(Kind.MOVE, path, Objects.requireNonNull(from, "from"), null);
  }

  /**
   * {@return an operation that copies a value}
   *
   * @param from where it is
   * @param path where it will be too
   */
  public static PatchOperation copy(Pointer from, Pointer path) {
    return new PatchOperation(Kind.COPY, path, Objects.requireNonNull(from, "from"), null);
  }

  /**
   * {@return an operation that requires a value}
   *
   * @param path where it is
   * @param value what has to be there
   */
  public static PatchOperation test(Pointer path, PatchValue value) {
    return new PatchOperation(Kind.TEST, path, null, Objects.requireNonNull(value, "value"));
  }

  /** {@return what it does} */
  public Kind kind() {
    return kind;
  }

  /** {@return where it does it} */
  public Pointer path() {
    return path;
  }

  /** {@return where a value is taken from; empty unless it is moved or copied} */
  public Optional<Pointer> from() {
    return Optional.ofNullable(from);
  }

  /** {@return the value; empty if it is removed, moved or copied} */
  public Optional<PatchValue> value() {
    return Optional.ofNullable(value);
  }

  /** {@return the same operation at other places} */
  PatchOperation moved(UnaryOperator<Pointer> places) {
    return new PatchOperation(
        kind, places.apply(path), from == null ? null : places.apply(from), value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatchOperation that
        && kind == that.kind
        && path.equals(that.path)
        && Objects.equals(from, that.from)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, path, from, value);
  }

  /** {@return the operation on one line, for logs} */
  @Override
  public String toString() {
    return kind
        + (from == null ? "" : " " + from)
        + " "
        + path
        + (value == null ? "" : " " + value);
  }
}
