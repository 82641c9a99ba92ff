package org.communique.io;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The values that were made of texts so far, so that equal ones in one document are one object, and
 * most are found without making a string.
 *
 * <p>A table with open addressing that looks at few places only: where texts were chosen to
 * collide, it forgets instead of searching.
 */
final class AtomCache {

  /** Longer texts are hardly ever equal. */
  private static final int MAX_LENGTH = 64;

  private static final int MAX_PROBES = 8;
  private static final int MAX_SIZE = 1 << 20;

  private @Nullable String[] keys = new String[32];
  private Object[] values = new Object[32];
  private int size;

  /** Makes a value of a text; null if that is no such value, and was noted. */
  interface Maker {
    @Nullable Object make(Reading in, String text);
  }

  /** {@return the value of the text that the parser stands on; null if it makes none} */
  @Nullable Object get(Reading in, Maker maker) {
    JsonParser parser = in.parser;
    char[] chars = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int length = parser.getStringLength();
    if (length > MAX_LENGTH) {
      return maker.make(in, parser.getString());
    }
    int hash = 0;
    for (int at = offset; at < offset + length; at++) {
      hash = 31 * hash + chars[at];
    }
    int slot = slot(hash);
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      String key = keys[slot];
      if (key == null) {
        break;
      }
      if (equal(key, chars, offset, length)) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    String text = new String(chars, offset, length);
    Object value = maker.make(in, text);
    if (value != null) {
      put(text, value);
    }
    return value;
  }

  /** {@return the value of a text, by a function that refuses or makes one} */
  Object get(String text, Function<String, ?> make) {
    int slot = slot(text.hashCode());
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      String key = keys[slot];
      if (key == null) {
        break;
      }
      if (key.equals(text)) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    Object value = make.apply(text);
    if (text.length() <= MAX_LENGTH) {
      put(text, value);
    }
    return value;
  }

  private static boolean equal(String key, char[] chars, int offset, int length) {
    if (key.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (key.charAt(at) != chars[offset + at]) {
        return false;
      }
    }
    return true;
  }

  private void put(String key, Object value) {
    if (size >= keys.length / 2 && keys.length < MAX_SIZE) {
      grow();
    }
    if (insert(key, value)) {
      size++;
    }
  }

  private boolean insert(String key, Object value) {
    int slot = slot(key.hashCode());
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      if (keys[slot] == null) {
        keys[slot] = key;
        values[slot] = value;
        return true;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return false;
  }

  private void grow() {
    @Nullable String[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new String[oldKeys.length * 2];
    values = new Object[oldKeys.length * 2];
    size = 0;
    for (int at = 0; at < oldKeys.length; at++) {
      String key = oldKeys[at];
      if (key != null && insert(key, oldValues[at])) {
        size++;
      }
    }
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & (keys.length - 1);
  }
}
