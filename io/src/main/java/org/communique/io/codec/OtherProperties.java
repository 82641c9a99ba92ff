package org.communique.io.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * The properties of one object that the format does not have: extensions, which are kept, and names
 * that are not known. For one thread.
 */
final class OtherProperties {

  /** Stands for a value that cannot be kept, which was then noted; null is a value. */
  private static final Object LOST = new Object();

  private final Set<String> names = new HashSet<>();
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** {@return whether a name was not there before} */
  boolean isNew(String name) {
    return names.add(name);
  }

  /** Reads an extension. The parser stands on its name, and afterwards on the last of its value. */
  void read(Reading in, String name) {
    int lone = in.firstLone(name);
    if (lone >= 0) {
      in.note(() -> TextReader.illFormed(name, lone));
    }
    in.parser.nextToken();
    Object value = new Value(in).read(1);
    if (value != LOST && lone < 0) {
      values.put(name, value);
    }
  }

  /** Keeps a value that was read already. */
  void keep(String name, @Nullable Object value) {
    names.add(name);
    values.put(name, value);
  }

  /** {@return the value of a name that was read; null if there is none} */
  @Nullable Object value(String name) {
    return values.get(name);
  }

  Extensions extensions() {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (Extensions.isName(name)) {
            named.put(name, value);
          }
        });
    Extensions extensions = named.isEmpty() ? Extensions.none() : Extensions.copyOf(named);
    if (named.size() == values.size()) {
      return extensions;
    }
    for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
      if (!Extensions.isName(each.getKey())) {
        extensions = extensions.withUnknown(each.getKey(), each.getValue());
      }
    }
    return extensions;
  }

  /** Reads one value of any kind; what cannot be kept takes the whole value with it. */
  private static final class Value {

    private final Reading in;
    private final JsonParser parser;
    private int count;

    Value(Reading in) {
      this.in = in;
      this.parser = in.parser;
    }

    @Nullable Object read(int depth) {
      if (++count > Extensions.MAX_VALUES) {
        return refuseRest();
      }
      if (in.extensionValues.isSpentBy(1)) {
        return refuseAll();
      }
      JsonToken token = parser.currentToken();
      boolean nested = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
      if (nested && depth > Extensions.MAX_DEPTH) {
        return refuse(
            ReadingCode.TOO_DEEP,
            "an extension is at most " + Extensions.MAX_DEPTH + " objects and lists deep");
      }
      return switch (token) {
        case START_OBJECT -> object(depth);
        case START_ARRAY -> list(depth);
        case VALUE_STRING -> text();
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        default ->
            refuse(ReadingCode.WRONG_TYPE, "expected any JSON, found something that is no JSON");
      };
    }

    private Object refuseRest() {
      if (count > Extensions.MAX_VALUES + 1) {
        parser.skipChildren();
        return LOST;
      }
      return refuse(
          ReadingCode.TOO_MANY,
          "an extension holds at most " + Extensions.MAX_VALUES + " values; this is the next");
    }

    /** Says once of a document that it has too many; each of the rest is lost as well. */
    private Object refuseAll() {
      if (in.extensionValues.isFirstRefusal()) {
        return refuse(
            ReadingCode.TOO_MANY,
            "the extensions of a document hold at most "
                + in.extensionValues.most()
                + " values in all; extensions from here on are not read; raise the limit"
                + " extensionValues if you trust the document");
      }
      parser.skipChildren();
      return LOST;
    }

    private Object refuse(ReadingCode code, String message) {
      in.note(() -> Problem.of(code, message));
      parser.skipChildren();
      return LOST;
    }

    private Object object(int depth) {
      Map<String, @Nullable Object> entries = new LinkedHashMap<>();
      boolean whole = true;
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (entries.containsKey(name)) {
          PartReader.skipDuplicate(in, name);
          continue;
        }
        whole &= isWellFormed(name);
        parser.nextToken();
        Object value = read(depth + 1);
        whole &= value != LOST;
        if (!in.extensionValues.isSpent()) { // The names of what is lost would go on to add up.
          entries.put(name, value);
        }
      }
      return whole ? small(entries) : LOST;
    }

    /** Until they are copied, too, many small ones should not take much. */
    private static Object small(Map<String, @Nullable Object> entries) {
      if (entries.size() == 1) {
        Map.Entry<String, @Nullable Object> only = entries.entrySet().iterator().next();
        return Collections.singletonMap(only.getKey(), only.getValue());
      }
      return entries.isEmpty() ? Collections.emptyMap() : entries;
    }

    private static Object small(List<@Nullable Object> items) {
      return switch (items.size()) {
        case 0 -> Collections.emptyList();
        case 1 -> Collections.singletonList(items.get(0));
        default -> Collections.unmodifiableList(items);
      };
    }

    private boolean isWellFormed(String name) {
      int lone = in.firstLone(name);
      if (lone >= 0) {
        in.note(() -> TextReader.illFormed(name, lone));
      }
      return lone < 0;
    }

    private Object list(int depth) {
      List<@Nullable Object> items = new ArrayList<>();
      boolean whole = true;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = read(depth + 1);
        whole &= value != LOST;
        if (whole) {
          items.add(value);
        }
      }
      return whole ? small(items) : LOST;
    }

    private Object text() {
      String text = parser.getString();
      return isWellFormed(text) ? text : LOST;
    }

    private Object number() {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          && parser.getNumberType() != NumberType.BIG_INTEGER) {
        return BigDecimal.valueOf(parser.getLongValue());
      }
      BigDecimal value = Numbers.parse(parser.getString());
      if (value == null || isBeyondBounds(value)) {
        String found = Quoted.text(parser.getString());
        return refuse(
            ReadingCode.MALFORMED_VALUE,
            "expected a number that can be kept (at most "
                + Extensions.MAX_DIGITS
                + " digits, exponents to "
                + Extensions.MAX_SCALE
                + "), found "
                + found
                + "; put it in quotation marks");
      }
      return value;
    }

    /** The bounds of {@link Extensions}, which are on the number without trailing zeros. */
    private static boolean isBeyondBounds(BigDecimal value) {
      if (value.signum() == 0) {
        return false;
      }
      if (value.precision() > Extensions.MAX_DIGITS
          || isScaleBeyond(value, Extensions.MAX_SCALE + Extensions.MAX_DIGITS)) {
        return true; // Not to be stripped: the scale could overflow.
      }
      return isScaleBeyond(value.stripTrailingZeros(), Extensions.MAX_SCALE);
    }

    private static boolean isScaleBeyond(BigDecimal value, int most) {
      return Math.abs((long) value.scale()) > most;
    }
  }
}
