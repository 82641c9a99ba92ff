package org.communique.model.meta;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.model.DossierRecord;
import org.communique.model.vocabulary.Vocabulary;

/**
 * What a property holds, and so the form of its JSON.
 *
 * <p>In memory a {@link Text} is a {@code String}, a {@link Flag} a {@code Boolean}, a {@link
 * Whole} an {@code Integer}, a {@link Decimal} a {@code Double}, {@link Texts} a {@code
 * LanguageMap}, an {@link Atom} whatever its parser makes, a {@link Coded} a {@code Code}, a {@link
 * Reference} a {@code Ref}, a {@link Nested} or {@link OneOf} a part, and {@link Many} an
 * unmodifiable {@code List}.
 */
public sealed interface Shape {

  /** Any text. A JSON string. */
  record Text() implements Shape {}

  /** Yes, or by default no. A JSON boolean. */
  record Flag() implements Shape {}

  /**
   * A whole number, however it is spelt. A JSON number.
   *
   * @param min the least that is allowed
   * @param max the most that is allowed
   */
  record Whole(int min, int max) implements Shape {

    /** {@return what is expected, in words, such as "a whole number of 0 or more"} */
    public String expected() {
      return min == Integer.MIN_VALUE ? "a whole number" : "a whole number of " + min + " or more";
    }
  }

  /**
   * A number. A JSON number.
   *
   * @param min the least that is allowed
   * @param max the most that is allowed
   */
  record Decimal(double min, double max) implements Shape {

    /** {@return what is expected, in words, such as "a number from -90 to 90"} */
    public String expected() {
      return "a number from " + plain(min) + " to " + plain(max);
    }

    private static String plain(double bound) {
      return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
  }

  /** Text in one or more languages. A JSON object from language tags to strings. */
  record Texts() implements Shape {}

  /**
   * A value with a text form of its own: an id, a date, a code. A JSON string.
   *
   * @param type the type of the value, whose {@code toString} gives the text
   * @param parse makes the value from the text, or throws an {@link IllegalArgumentException} that
   *     says what was found and what was expected
   */
  record Atom(Class<?> type, Function<String, ?> parse) implements Shape {}

  /**
   * A code of an open list. A JSON string.
   *
   * @param vocabulary the list
   */
  record Coded(Vocabulary<?> vocabulary) implements Shape {}

  /**
   * A reference to a record of the same dossier. A JSON string, the id.
   *
   * @param target the type of record asked for, as the getter declares it
   * @param types the types of record that are of it
   */
  record Reference(
      Class<? extends DossierRecord> target, List<Class<? extends DossierRecord>> types)
      implements Shape {}

  /**
   * A part of one type. A JSON object.
   *
   * @param type the type
   */
  record Nested(PartType type) implements Shape {}

  /**
   * A part of one of several types, told apart by one property. A JSON object.
   *
   * @param discriminator the name of that property
   * @param types the types by the values of that property, in order
   */
  record OneOf(String discriminator, Map<String, PartType> types) implements Shape {}

  /**
   * A list. A JSON array.
   *
   * @param item what it is a list of
   * @param min how many items it has at least
   * @param max how many items it has at most
   */
  record Many(Shape item, int min, int max) implements Shape {

    /** {@return what is expected, in words, such as "1 item or more" or "exactly 2 items"} */
    public String expected() {
      if (min == max) {
        return "exactly " + items(min);
      }
      return max == Integer.MAX_VALUE ? items(min) + " or more" : min + " to " + items(max);
    }

    private static String items(int count) {
      return count == 1 ? "1 item" : count + " items";
    }
  }
}
