package org.communique.model.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has been made from an index, by class.
 *
 * <p>Each class has a lock of its own, for making one kind of knowledge may ask for another, which
 * a map that computes its values does not allow. Knowledge asks for other knowledge in one
 * direction only, so no two threads wait for each other.
 */
final class Knowledge {

  private final Map<Class<?>, Slot> slots = new ConcurrentHashMap<>();

  <K> K get(Class<K> type, DossierIndex index, Function<DossierIndex, K> make) {
    Slot slot = slots.get(type);
    if (slot == null) {
      slot = slots.computeIfAbsent(type, any -> new Slot());
    }
    return type.cast(slot.get(type, index, make));
  }

  /** The place of one class. */
  private static final class Slot {

    private volatile @Nullable Object made;
    private boolean making;

    Object get(Class<?> type, DossierIndex index, Function<DossierIndex, ?> make) {
      Object known = made;
      return known == null ? make(type, index, make) : known;
    }

    /** If making fails, nothing is kept, and who asks next tries again. */
    private synchronized Object make(
        Class<?> type, DossierIndex index, Function<DossierIndex, ?> make) {
      Object known = made;
      if (known != null) {
        return known;
      }
      if (making) {
        throw new IllegalStateException(
            type.getName() + " asks for itself while it is made from the index");
      }
      making = true;
      try {
        Object fresh = make.apply(index);
        made = fresh;
        return fresh;
      } finally {
        making = false;
      }
    }
  }
}
