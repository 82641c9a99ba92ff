package org.communique.model.meta;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A property of a type of part: its name, its shape, whether it is required, and how it is read
 * from a part and put into a builder.
 */
public final class Property {

  private final String name;
  private final Shape shape;
  private final boolean required;
  private final int index;
  private final LinkedMethod getter;
  private final @Nullable LinkedMethod setter;

  Property(
      String name,
      Shape shape,
      boolean required,
      int index,
      LinkedMethod getter,
      @Nullable LinkedMethod setter) {
    this.name = name.intern();
    this.shape = shape;
    this.required = required;
    this.index = index;
    this.getter = getter;
    this.setter = setter;
  }

  /** {@return its name in the JSON; interned, so that names may be compared by identity} */
  public String name() {
    return name;
  }

  /** {@return what it holds} */
  public Shape shape() {
    return shape;
  }

  /** {@return what it holds, or what its list holds} */
  public Shape item() {
    return shape instanceof Shape.Many many ? many.item() : shape;
  }

  /** {@return whether every part of the type has it} */
  public boolean isRequired() {
    return required;
  }

  /** {@return its place among the properties of its type, from 0} */
  public int index() {
    return index;
  }

  /** {@return whether it tells types apart, and so follows from the type and is never set} */
  public boolean isDiscriminator() {
    return setter == null;
  }

  /**
   * {@return what a part has there, as {@link Shape} says; null if it has nothing: an absent value,
   * an empty list, a flag that is not set}
   *
   * @param part a part of the property's type
   */
  public @Nullable Object get(Part part) {
    Object value;
    try {
      value = getter.handle().invokeExact(part);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("a getter throws nothing that is checked", e);
    }
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? (Object) number.getAsInt() : null;
    }
    boolean nothing = value == Boolean.FALSE || value instanceof List<?> list && list.isEmpty();
    return nothing ? null : value;
  }

  /**
   * Puts a value into a builder; a list goes in whole.
   *
   * @param builder a builder of the property's type, from {@link PartType#newBuilder()}
   * @param value the value, as {@link Shape} says
   * @throws IllegalStateException if the property is a discriminator
   * @throws ClassCastException if either is not of the type that it should be
   */
  public void set(Object builder, Object value) {
    if (setter == null) {
      throw new IllegalStateException(name + " follows from the type and is not set");
    }
    try {
      setter.handle().invokeExact(builder, value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("a setter throws nothing that is checked", e);
    }
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
