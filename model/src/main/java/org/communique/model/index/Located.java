package org.communique.model.index;

import java.util.Optional;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;

/**
 * A part, and where in the dossier it stands.
 *
 * <p>Equal parts may stand in several places, so two of these are equal only if they are the same
 * object. Immutable.
 *
 * @param <P> the type of part
 */
public final class Located<P extends Part> {

  /** Stands for the position in what is no list. */
  static final int NO_POSITION = -1;

  private final P part;
  private final Outline outline;
  private final @Nullable Located<?> whole;
  private final @Nullable Property property;
  private final int position;

  private Located(
      P part,
      Outline outline,
      @Nullable Located<?> whole,
      @Nullable Property property,
      int position) {
    this.part = part;
    this.outline = outline;
    this.whole = whole;
    this.property = property;
    this.position = position;
  }

  /**
   * {@return a part that is a part of nothing}
   *
   * @param <P> the type of part
   * @param part the part
   */
  public static <P extends Part> Located<P> root(P part) {
    return new Located<>(part, Outline.of(PartType.of(part)), null, null, NO_POSITION);
  }

  static <P extends Part> Located<P> within(
      Located<?> whole, Property property, int position, P part, Outline outline) {
    return new Located<>(part, outline, whole, property, position);
  }

  /** {@return the part} */
  public P part() {
    return part;
  }

  /** {@return the type of the part} */
  public PartType type() {
    return outline.type();
  }

  Outline outline() {
    return outline;
  }

  /** {@return what it is directly a part of; empty for the root} */
  public Optional<Located<?>> whole() {
    return Optional.ofNullable(whole);
  }

  /** {@return the record or judgment that it is, or is a part of; empty for the dossier's own} */
  public Optional<Located<? extends Recorded>> record() {
    for (Located<?> at = this; at != null; at = at.whole) {
      if (at.outline.isRecord()) {
        return Optional.of(at.as(Recorded.class));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return itself if it is of a type, else the nearest of that type that it is a part of}
   *
   * @param <W> the type
   * @param wanted the type
   */
  public <W extends Part> Optional<Located<? extends W>> enclosing(Class<W> wanted) {
    for (Located<?> at = this; at != null; at = at.whole) {
      if (wanted.isInstance(at.part)) {
        return Optional.of(at.as(wanted));
      }
    }
    return Optional.empty();
  }

  /** {@return this, as located part of a type that its part is known to be of} */
  @SuppressWarnings("unchecked") // Nothing here changes, and the caller has looked.
  <W extends Part> Located<W> as(Class<W> known) {
    return (Located<W>) this;
  }

  /** {@return where it stands, from the root} Made when asked for, which is for findings only. */
  public Pointer pointer() {
    if (whole == null || property == null) {
      return Pointer.ROOT;
    }
    return whole.pointerTo(property, position);
  }

  Pointer pointerTo(Property held, int item) {
    Pointer place = pointer().child(held.name());
    return item == NO_POSITION ? place : place.child(item);
  }

  /** {@return the pointer and the part, for logs} */
  @Override
  public String toString() {
    return pointer() + " " + part;
  }
}
