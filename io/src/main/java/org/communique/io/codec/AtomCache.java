package org.communique.io.codec;

import java.util.Arrays;
import org.communique.model.DossierRecord;
import org.communique.model.Ref;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The values that were made of texts so far, so that equal ones in one document are one object, and
 * most are found without making a string.
 *
 * <p>A table with open addressing that looks at few places only: where texts were chosen to
 * collide, it forgets instead of searching.
 */
public final class AtomCache {

  /** Longer texts are hardly ever equal. */
  private static final int MAX_LENGTH = 64;

  private static final int SMALL = 16;
  private static final int GROWTH = 4;
  private static final int MAX_PROBES = 8;
  private static final int MAX_SIZE = 1 << 20;

  private @Nullable Known[] known = new Known[SMALL];
  private int size;

  /**
   * A text and its value. To look one up is mostly to wait for memory, so what is looked at is all
   * in here.
   */
  static final class Known {

    private final int hash;
    private final char[] text;
    private final Object value;
    private @Nullable Ref<?> reference;
    private @Nullable Class<?> target;

    private Known(int hash, char[] text, Object value) {
      this.hash = hash;
      this.text = text;
      this.value = value;
    }

    Object value() {
      return value;
    }

    /** {@return a reference to the id that this is, mostly the same as before} */
    Ref<?> reference(Class<? extends DossierRecord> wanted) {
      Ref<?> last = reference;
      if (last == null || target != wanted) {
        last = Ref.to(wanted, (Id) value);
        reference = last;
        target = wanted;
      }
      return last;
    }

    private boolean isOf(int otherHash, char[] chars, int offset, int length) {
      return hash == otherHash
          && Arrays.equals(text, 0, text.length, chars, offset, offset + length);
    }
  }

  /** Makes a value of a text; null if that is no such value, and was noted. */
  interface Maker {
    @Nullable Object make(Reading in, String text);
  }

  /** {@return the text that the parser stands on and its value; null if it has none} */
  @Nullable Known get(Reading in, Maker maker) {
    JsonParser parser = in.parser;
    char[] chars = parser.getStringCharacters();
    return get(in, maker, chars, parser.getStringOffset(), parser.getStringLength());
  }

  /** {@return a text and its value; null if it has none} */
  @Nullable Known get(Reading in, Maker maker, String text) {
    return get(in, maker, text.toCharArray(), 0, text.length());
  }

  private @Nullable Known get(Reading in, Maker maker, char[] chars, int offset, int length) {
    int hash = hash(chars, offset, length);
    int slot = slot(hash);
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      Known here = known[slot];
      if (here == null) {
        break;
      }
      if (here.isOf(hash, chars, offset, length)) {
        return here;
      }
      slot = (slot + 1) & (known.length - 1);
    }
    Object value = maker.make(in, new String(chars, offset, length));
    if (value == null) {
      return null;
    }
    Known made = new Known(hash, Arrays.copyOfRange(chars, offset, offset + length), value);
    if (length <= MAX_LENGTH) {
      put(made);
    }
    return made;
  }

  /** Four characters at a time: each step waits for the one before. */
  private static int hash(char[] chars, int offset, int length) {
    int hash = length;
    int at = offset;
    int end = offset + length;
    for (; at + 4 <= end; at += 4) {
      hash =
          31 * 31 * 31 * 31 * hash
              + 31 * 31 * 31 * chars[at]
              + 31 * 31 * chars[at + 1]
              + 31 * chars[at + 2]
              + chars[at + 3];
    }
    for (; at < end; at++) {
      hash = 31 * hash + chars[at];
    }
    return hash;
  }

  private void put(Known made) {
    if (size >= known.length / 2 && known.length < MAX_SIZE) {
      grow();
    }
    insert(made);
  }

  private void insert(Known made) {
    int slot = slot(made.hash);
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      if (known[slot] == null) {
        known[slot] = made;
        size++;
        return;
      }
      slot = (slot + 1) & (known.length - 1);
    }
  }

  private void grow() {
    @Nullable Known[] old = known;
    known = new Known[old.length * GROWTH];
    size = 0;
    for (Known moved : old) {
      if (moved != null) {
        insert(moved);
      }
    }
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & (known.length - 1);
  }
}
