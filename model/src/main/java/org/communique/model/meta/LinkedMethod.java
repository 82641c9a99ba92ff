package org.communique.model.meta;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A method of a type or of its builder, linked when first called.
 *
 * <p>To link all of them takes longer than to read a small dossier, which needs few.
 */
final class LinkedMethod {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Method method;
  private final MethodType type;

  /** Linked twice in a race, with one result: a handle can be shared however it was published. */
  private @Nullable MethodHandle handle;

  /**
   * Names a method.
   *
   * @param method a public method
   * @param type the type by which it is called
   */
  LinkedMethod(Method method, MethodType type) {
    this.method = method;
    this.type = type;
  }

  /** {@return the method, to be called exactly by the type given} */
  MethodHandle handle() {
    MethodHandle linked = handle;
    if (linked == null) {
      linked = link();
      handle = linked;
    }
    return linked;
  }

  private MethodHandle link() {
    try {
      return LOOKUP.unreflect(method).asType(type);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " is public", e);
    }
  }
}
