package org.communique.model.index;

import java.util.Optional;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/** A reference, and where in the dossier it stands. Immutable. */
public final class Reference {

  private final Located<?> holder;
  private final Property property;
  private final int position;
  private final Ref<?> ref;

  /** What the id leads to; set once, before anyone but the walk sees the reference. */
  private @Nullable Located<? extends Recorded> first;

  Reference(Located<?> holder, Property property, int position, Ref<?> ref) {
    this.holder = holder;
    this.property = property;
    this.position = position;
    this.ref = ref;
  }

  /** {@return the reference itself} */
  public Ref<?> ref() {
    return ref;
  }

  /** {@return the id of the record that it is to lead to} */
  public Id id() {
    return ref.id();
  }

  /** {@return the part that holds it} */
  public Located<?> holder() {
    return holder;
  }

  /** {@return the record or judgment that it stands in} */
  public Optional<Located<? extends Recorded>> record() {
    return holder.record();
  }

  /** {@return the property that holds it, or the list that it is in} */
  public Property property() {
    return property;
  }

  /** {@return the first record or judgment that has the id, of whatever type; empty if none has} */
  public Optional<Located<? extends Recorded>> first() {
    return Optional.ofNullable(first);
  }

  void leadTo(@Nullable Located<? extends Recorded> found) {
    first = found;
  }

  /** {@return what types of record it may lead to} */
  public Shape.Reference target() {
    return (Shape.Reference) property.item();
  }

  /** {@return where it stands, from the root} Made when asked for, which is for findings only. */
  public Pointer pointer() {
    return holder.pointerTo(property, position);
  }

  /** {@return the pointer and the id, for logs} */
  @Override
  public String toString() {
    return pointer() + " " + ref;
  }
}
