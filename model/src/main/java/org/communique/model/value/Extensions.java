package org.communique.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * What others add to a part under names of their own: the properties that begin with {@code x-}.
 * Lenient reading keeps here, too, what a later version of the format may have added, see {@link
 * #withUnknown}.
 *
 * <p>A value is any value that JSON has, in plain Java: null, {@link Boolean}, {@link String},
 * {@link BigDecimal}, an unmodifiable {@link List} of values, or an unmodifiable {@link Map} from
 * {@link String} to values. What is given is copied to the bottom, and may be: null, any {@link
 * Boolean}, {@link CharSequence}, finite {@link Number}, {@link Collection}, or {@link Map} with
 * strings for keys. So nothing that is done later to what was given can be seen here.
 *
 * <p>Values are kept, not spellings: a number has no trailing zeros and zero has no sign, so that
 * {@code 1}, {@code 1.0} and {@code 10e-1} are equal. Nothing is lost otherwise, and nothing is
 * written out: {@code 1e400000000} is small.
 *
 * <p>Two are equal if they have equal values under the same names; the order is kept for writing,
 * but does not matter here, nor in maps below. Immutable and safe to share between threads.
 */
public final class Extensions implements NeedsJsonModule {

  /** What the name of every extension begins with. */
  public static final String PREFIX = "x-";

  /** How many lists and maps may lie within each other. */
  public static final int MAX_DEPTH = 64;

  /** How many values, at all depths together, one extension may hold. */
  public static final int MAX_VALUES = 1_000_000;

  /** How many significant digits a number may have. */
  public static final int MAX_DIGITS = 1_000;

  /** How many places to the left or right of the point a number may begin or end, at most. */
  public static final int MAX_SCALE = 1_000_000_000;

  private static final Extensions NONE =
      new Extensions(Collections.unmodifiableMap(new LinkedHashMap<>()));

  private final Map<String, @Nullable Object> values;

  private Extensions(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** {@return no extensions} */
  public static Extensions none() {
    return NONE;
  }

  /**
   * {@return one extension}
   *
   * @param name its name, which begins with {@code x-}
   * @param value its value, of the kinds that the class comment lists
   * @throws IllegalArgumentException if the name does not begin with {@code x-}, or the value is
   *     not of these kinds or beyond the bounds
   */
  public static Extensions of(String name, @Nullable Object value) {
    return none().with(name, value);
  }

  /**
   * {@return the extensions of a map, in the order of its entries}
   *
   * @param values values by name
   * @throws IllegalArgumentException as from {@link #of}
   */
  public static Extensions copyOf(Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(checked(name), Freezer.frozen(name, value)));
    return wrap(copy);
  }

  /**
   * {@return these and one more extension, in the place of one that has its name}
   *
   * @param name its name, which begins with {@code x-}
   * @param value its value, of the kinds that the class comment lists
   * @throws IllegalArgumentException as from {@link #of}
   */
  public Extensions with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    copy.put(checked(name), Freezer.frozen(name, value));
    return wrap(copy);
  }

  /**
   * {@return these and one property that this version of the format does not know, as lenient
   * reading keeps it}
   *
   * <p>It is written back under its name. A property that the format has is not meant: where the
   * part has a value for it, that is written and this is not.
   *
   * @param name its name, which may be any
   * @param value its value, of the kinds that the class comment lists
   * @throws IllegalArgumentException if the value is not of these kinds or beyond the bounds
   */
  public Extensions withUnknown(String name, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    copy.put(Objects.requireNonNull(name, "name"), Freezer.frozen(name, value));
    return wrap(copy);
  }

  /** {@return the names that are no names of extensions, in order: what lenient reading kept} */
  public List<String> unknownNames() {
    return values.keySet().stream().filter(name -> !isName(name)).toList();
  }

  /**
   * {@return these without the one that has a name}
   *
   * @param name any text
   */
  public Extensions without(String name) {
    if (!has(name)) {
      return this;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    copy.remove(name);
    return wrap(copy);
  }

  private static Extensions wrap(Map<String, @Nullable Object> copy) {
    return copy.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(copy));
  }

  private static String checked(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "not the name of an extension: "
              + Quoted.text(name)
              + "; expected a name that begins with x-, such as "
              + (name.startsWith("x_") ? Quoted.text("x-" + name.substring(2)) : "x-reviewed-by"));
    }
    return name;
  }

  /**
   * {@return whether a text can be the name of an extension: it begins with {@code x-}}
   *
   * @param name any text
   */
  public static boolean isName(String name) {
    return name.startsWith(PREFIX);
  }

  /** {@return whether there is no extension} */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** {@return the names in order; unmodifiable} */
  public Set<String> names() {
    return values.keySet();
  }

  /**
   * {@return whether there is an extension of that name, be its value null}
   *
   * @param name any text
   */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * {@return the value of an extension; null if that is its value, or if there is none of that
   * name}
   *
   * @param name any text
   */
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  /**
   * {@return the value of an extension that is a text; empty if there is none or it is no text}
   *
   * @param name any text
   */
  public Optional<String> text(String name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** {@return the values by name, in order; unmodifiable to the bottom} */
  public Map<String, @Nullable Object> asMap() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return names and values, for reading} */
  @Override
  public String toString() {
    return values.toString();
  }

  /** Copies one value to the bottom. */
  private static final class Freezer {

    // Wrapped: the empty ones of Collections put up with clear().
    private static final List<@Nullable Object> NO_ITEMS =
        Collections.unmodifiableList(new ArrayList<>(0));
    private static final Map<String, @Nullable Object> NO_ENTRIES =
        Collections.unmodifiableMap(new LinkedHashMap<>(0));

    private final String name;
    private int count;

    private Freezer(String name) {
      this.name = name;
    }

    static @Nullable Object frozen(String name, @Nullable Object value) {
      return new Freezer(name).freeze(value, 0);
    }

    private @Nullable Object freeze(@Nullable Object value, int depth) {
      if (++count > MAX_VALUES) {
        throw refused("has more than " + MAX_VALUES + " values");
      }
      if (value == null || value instanceof Boolean) {
        return value;
      }
      if (value instanceof CharSequence text) {
        return text.toString();
      }
      if (value instanceof Number number) {
        return normalized(number);
      }
      if (depth == MAX_DEPTH && (value instanceof Collection || value instanceof Map)) {
        throw refused("has more than " + MAX_DEPTH + " lists and maps within each other");
      }
      if (value instanceof Collection<?> list) {
        return freezeItems(list, depth + 1);
      }
      if (value instanceof Map<?, ?> map) {
        return freezeEntries(map, depth + 1);
      }
      throw refused(
          "holds a "
              + value.getClass().getName()
              + "; expected null, Boolean, CharSequence, Number, Collection or Map"
              + (value instanceof Object[] ? "; write Arrays.asList(...)" : ""));
    }

    private List<@Nullable Object> freezeItems(Collection<?> items, int depth) {
      List<@Nullable Object> frozen = new ArrayList<>(Math.min(items.size(), MAX_VALUES));
      for (Object item : items) {
        frozen.add(freeze(item, depth));
      }
      return switch (frozen.size()) { // Short ones are most, and take little.
        case 0 -> NO_ITEMS;
        case 1 -> Collections.singletonList(frozen.get(0));
        default -> Collections.unmodifiableList(frozen);
      };
    }

    private Map<String, @Nullable Object> freezeEntries(Map<?, ?> entries, int depth) {
      if (entries.isEmpty()) {
        return NO_ENTRIES;
      }
      int size = Math.min(entries.size(), MAX_VALUES);
      Map<String, @Nullable Object> frozen = new LinkedHashMap<>(size + size / 3 + 1);
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        if (!(entry.getKey() instanceof String key)) {
          throw refused(
              "has the key "
                  + Quoted.text(Objects.toString(entry.getKey()))
                  + " that is no String");
        }
        frozen.put(key, freeze(entry.getValue(), depth));
      }
      if (frozen.size() == 1) {
        Map.Entry<String, @Nullable Object> only = frozen.entrySet().iterator().next();
        return Collections.singletonMap(only.getKey(), only.getValue());
      }
      return Collections.unmodifiableMap(frozen);
    }

    private BigDecimal normalized(Number number) {
      BigDecimal exact = exact(number);
      // The bits first: to count the digits of a huge number takes long, and to strip it longer.
      boolean large = exact.unscaledValue().bitLength() > 4 * MAX_DIGITS;
      if (large || exact.precision() > MAX_DIGITS) {
        throw refused("has a number of more than " + MAX_DIGITS + " digits");
      }
      if (exact.signum() == 0) {
        return BigDecimal.ZERO;
      }
      refuseScale(exact, MAX_SCALE + MAX_DIGITS); // Beyond that, stripping could overflow.
      BigDecimal stripped = exact.stripTrailingZeros();
      refuseScale(stripped, MAX_SCALE);
      return stripped;
    }

    private void refuseScale(BigDecimal number, int most) {
      if (Math.abs((long) number.scale()) > most) {
        throw refused("has a number with an exponent beyond " + MAX_SCALE);
      }
    }

    private BigDecimal exact(Number number) {
      if (number.getClass() == BigDecimal.class) {
        return (BigDecimal) number;
      }
      if (number.getClass() == BigInteger.class) {
        return new BigDecimal((BigInteger) number);
      }
      try {
        return new BigDecimal(number.toString());
      } catch (NumberFormatException e) {
        throw refused(
            "has the number "
                + Quoted.text(number.toString())
                + ", which JSON cannot say; expected a finite one");
      }
    }

    private IllegalArgumentException refused(String found) {
      return new IllegalArgumentException(
          "not the value of an extension: " + Quoted.text(name) + " " + found);
    }
  }
}
