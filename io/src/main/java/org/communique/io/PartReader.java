package org.communique.io;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.model.Extensions;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads parts of one type, or of one of several types that a property tells apart.
 *
 * <p>The properties may come in any order, so the type may be known last: the values of all
 * properties that any of the types has are read, and the type decides at the closing brace.
 */
final class PartReader extends ValueReader {

  private final String noun;
  private final List<PartType> types;
  private final String[] names;
  private final ValueReader[] readers;
  private final PropertyNameMatcher matcher;
  private final Map<String, Variant> variants;

  /** Which of the properties tells the types apart; -1 if there is one type only. */
  private final int discriminator;

  /**
   * Makes a reader.
   *
   * @param noun what the parts are, with article
   * @param types the types, by the values of the property that tells them apart; if there is one
   *     only, by the empty text
   * @param discriminator the name of that property; empty if there is one type only
   * @param readers readers of the properties of all types, by name
   */
  PartReader(
      String noun,
      Map<String, PartType> types,
      String discriminator,
      Map<String, ValueReader> readers) {
    this.noun = noun;
    this.types = List.copyOf(types.values());
    this.names = readers.keySet().toArray(String[]::new);
    this.readers = readers.values().toArray(ValueReader[]::new);
    this.discriminator = List.of(names).indexOf(discriminator);
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(List.of(names).stream().map(Named::fromString).toList(), true);
    this.variants =
        types.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> new Variant(entry.getValue(), List.of(names))));
    if (names.length > Long.SIZE) {
      throw new AssertionError(types.keySet() + " have more properties than a long has bits");
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.lose();
      return refuse(in);
    }
    Object part = new Pass(in).read();
    if (part == null) {
      in.lose();
    }
    return part;
  }

  /** One object of a text. */
  private final class Pass {

    private final Reading in;
    private final JsonParser parser;
    private final @Nullable TokenStreamLocation start;
    private final @Nullable Object[] values = new Object[names.length];
    private final @Nullable TokenStreamLocation @Nullable [] places;
    private long seen;
    private @Nullable Others others;

    Pass(Reading in) {
      this.in = in;
      this.parser = in.parser;
      this.start = in.mark();
      boolean mayNeedPlaces = discriminator >= 0 && start != null;
      this.places = mayNeedPlaces ? new TokenStreamLocation[names.length] : null;
    }

    @Nullable Part read() {
      readProperties();
      Variant variant = variant();
      if (variant == null) {
        return null;
      }
      if ((seen & ~variant.known) != 0) {
        noteForeign(variant);
      }
      if ((variant.required & ~seen) != 0) {
        noteMissing(variant);
      }
      return variant.isComplete(values) ? build(variant) : noteAlternatives(variant);
    }

    private void readProperties() {
      int at = parser.nextNameMatch(matcher);
      while (at != PropertyNameMatcher.MATCH_END_OBJECT) {
        if (at >= 0) {
          readProperty(at);
        } else if (at == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
          readOther();
        } else {
          return; // No token follows: a parser that is not of a text may end so.
        }
        at = parser.nextNameMatch(matcher);
      }
    }

    private void readProperty(int at) {
      long bit = 1L << at;
      if ((seen & bit) != 0) {
        skipDuplicate(in, names[at]);
        return;
      }
      seen |= bit;
      if (places != null) {
        places[at] = in.mark();
      }
      parser.nextToken();
      values[at] = readers[at].read(in);
    }

    private void readOther() {
      String name = parser.currentName();
      if (others == null) {
        others = new Others();
      }
      if (!others.isNew(name)) {
        skipDuplicate(in, name);
      } else if (name.startsWith(Extensions.PREFIX)) {
        others.read(in, name);
      } else {
        in.note(() -> PartProblems.unknown(in, name, noun, types, types));
        parser.nextToken();
        parser.skipChildren();
      }
    }

    /** {@return the type of the object; null if it is not known, which was then noted} */
    private @Nullable Variant variant() {
      if (discriminator >= 0 && (seen & 1L << discriminator) != 0) {
        Object type = values[discriminator];
        return type == null ? null : variants.get(type.toString());
      }
      Variant variant = variants.get("");
      if (variant == null) {
        in.note(start, () -> PartProblems.missing(names[discriminator], noun));
      }
      return variant;
    }

    private void noteForeign(Variant variant) {
      for (int at = 0; at < names.length; at++) {
        if ((seen & ~variant.known & 1L << at) != 0) {
          String name = names[at];
          TokenStreamLocation place = places == null ? null : places[at];
          in.note(
              name,
              place,
              () ->
                  PartProblems.unknown(
                      in, name, PartProblems.article(variant.type), List.of(variant.type), types));
        }
      }
    }

    private void noteMissing(Variant variant) {
      for (int at = 0; at < names.length; at++) {
        if ((variant.required & ~seen & 1L << at) != 0) {
          String name = names[at];
          in.note(start, () -> PartProblems.missing(name, PartProblems.article(variant.type)));
        }
      }
    }

    /** Notes that no group of alternatives is there, unless a value of one was lost on the way. */
    private @Nullable Part noteAlternatives(Variant variant) {
      if (variant.lacksAlternatives(seen)) {
        in.note(start, () -> PartProblems.missingAlternatives(variant.type));
      }
      return null;
    }

    private Part build(Variant variant) {
      Object builder = variant.type.newBuilder();
      for (int at = 0; at < variant.slots.length; at++) {
        Object value = values[variant.slots[at]];
        if (value != null) {
          variant.properties[at].set(builder, value);
        }
      }
      if (others != null) {
        variant.type.extend(builder, others.extensions());
      }
      return variant.type.build(builder);
    }
  }

  /** What one type has of the properties of all. */
  private static final class Variant {

    private final PartType type;
    private final Property[] properties;

    /** Where the values of the properties are. */
    private final int[] slots;

    private final long known;
    private final long required;
    private final long[] alternatives;

    Variant(PartType type, List<String> names) {
      this.type = type;
      this.known = bits(type.properties(), names);
      this.properties =
          type.properties().stream().filter(p -> !p.isDiscriminator()).toArray(Property[]::new);
      this.slots = List.of(properties).stream().mapToInt(p -> names.indexOf(p.name())).toArray();
      this.required = bits(type.properties().stream().filter(Property::isRequired).toList(), names);
      this.alternatives =
          type.alternatives().stream().mapToLong(group -> bits(group, names)).toArray();
    }

    private static long bits(List<Property> properties, List<String> names) {
      return properties.stream()
          .mapToLong(p -> 1L << names.indexOf(p.name()))
          .reduce(0, (a, b) -> a | b);
    }

    boolean isComplete(@Nullable Object[] values) {
      long present = 0;
      for (int at = 0; at < values.length; at++) {
        present |= values[at] == null ? 0 : 1L << at;
      }
      return (required & ~present) == 0 && !lacksAlternatives(present);
    }

    boolean lacksAlternatives(long present) {
      for (long group : alternatives) {
        if ((group & ~present) == 0) {
          return false;
        }
      }
      return alternatives.length > 0;
    }
  }

  /** Notes a name that was there before, and goes past its value: the first one counts. */
  static void skipDuplicate(Reading in, String name) {
    in.note(() -> PartProblems.duplicate(name));
    in.parser.nextToken();
    in.parser.skipChildren();
  }

  @Override
  String expected() {
    return "an object for " + noun;
  }
}
