package org.communique.io.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.communique.io.syntax.Problem;
import org.communique.model.Part;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads parts of one type, or of one of several types that a property tells apart.
 *
 * <p>The properties may come in any order, so the type may be known last: the values of all
 * properties that any of the types has are read, and the type decides at the closing brace.
 */
public final class PartReader extends ValueReader {

  private final String noun;
  private final List<PartType> types;
  private final String[] names;
  private final ValueReader[] readers;
  private final PropertyNameMatcher matcher;
  private final Map<String, Variant> variants;

  /** The type, if there is one only. */
  private final @Nullable Variant only;

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
    this.matcher = matcher(names);
    this.variants = new HashMap<>();
    for (Map.Entry<String, PartType> entry : types.entrySet()) {
      variants.put(entry.getKey(), new Variant(entry.getValue(), List.of(names)));
    }
    this.only = variants.get("");
    if (names.length > Long.SIZE) {
      throw new AssertionError(types.keySet() + " have more properties than a long has bits");
    }
  }

  private static PropertyNameMatcher matcher(String[] names) {
    List<Named> named = new ArrayList<>(names.length);
    for (String name : names) {
      named.add(Named.fromString(name));
    }
    return BinaryNameMatcher.constructFrom(named, true);
  }

  @Override
  public @Nullable Object read(Reading in) {
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

  /** A property that the format does not have, and its value, unless it is long. */
  private static final class Unknown {

    private final String name;
    private final Pointer pointer;
    private final @Nullable TokenStreamLocation place;
    private @Nullable String json;

    Unknown(String name, Pointer pointer, @Nullable TokenStreamLocation place) {
      this.name = name;
      this.pointer = pointer;
      this.place = place;
    }
  }

  /** So many unknown names are compared with each other. */
  private static final int MOST_COMPARED = 20;

  /** One object of a text. */
  private final class Pass {

    private final Reading in;
    private final JsonParser parser;
    private final @Nullable TokenStreamLocation start;
    private final ValueStack values;

    /** Where the values are. */
    private final int base;

    private final @Nullable TokenStreamLocation @Nullable [] places;

    /** Which properties were there, as bits. */
    private long seen;

    /** Which have a value, and were not lost. */
    private long present;

    private @Nullable OtherProperties others;

    private @Nullable List<Unknown> unknowns;

    Pass(Reading in) {
      this.in = in;
      this.parser = in.parser;
      this.values = in.values;
      this.base = values.reserve(names.length);
      this.start = in.mark();
      boolean mayNeedPlaces = discriminator >= 0 && start != null;
      this.places = mayNeedPlaces ? new TokenStreamLocation[names.length] : null;
    }

    @Nullable Part read() {
      try {
        readProperties();
      } catch (JacksonException e) {
        noteUnknowns(null); // The text ends here, and what was found before stays found.
        throw e;
      }
      Part part = putTogether();
      values.release(base, present);
      return part;
    }

    private @Nullable Part putTogether() {
      Variant variant = variant();
      noteUnknowns(variant);
      if (variant == null) {
        return null;
      }
      if ((seen & ~variant.known) != 0) {
        noteForeign(variant);
      }
      if ((variant.required & ~seen) != 0) {
        noteMissing(variant);
      }
      return variant.isComplete(present) ? build(variant) : noteAlternatives(variant);
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
      Object value = readers[at].read(in);
      if (value != null) {
        values.set(base + at, value);
        present |= bit;
      }
    }

    private void readOther() {
      String name = parser.currentName();
      if (others == null) {
        others = new OtherProperties();
      }
      if (!others.isNew(name)) {
        skipDuplicate(in, name);
      } else if (name.startsWith(Extensions.PREFIX)) {
        others.read(in, name);
      } else if (in.keepsUnknown()) {
        in.note(() -> PartProblems.kept(in, name, noun, types));
        others.read(in, name);
      } else {
        readUnknown(name);
      }
    }

    /** What it should have been can be told when all properties are known. */
    private void readUnknown(String name) {
      if (!in.isNoting()) {
        in.note(() -> PartProblems.unknown(in, name, noun, types, types)); // Ends the reading.
      }
      if (unknowns == null) {
        unknowns = new ArrayList<>();
      }
      Unknown unknown = new Unknown(name, in.pointer(), in.mark());
      unknowns.add(unknown);
      parser.nextToken();
      unknown.json = in.take();
    }

    private void noteUnknowns(@Nullable Variant variant) {
      if (unknowns == null) {
        return;
      }
      for (Unknown unknown : unknowns) {
        String name = unknown.name;
        in.note(
            unknown.pointer,
            unknown.place,
            () -> {
              Problem problem = PartProblems.unknown(in, name, noun, types, types);
              return variant == null ? problem : problem.fixedBy(renaming(unknown, variant));
            });
      }
    }

    /** {@return a fix that gives a property its right name; null if that is not known} */
    private @Nullable Function<Pointer, Fix> renaming(Unknown unknown, Variant variant) {
      String meant = PartProblems.onlyMeant(unknown.name, variant.type).orElse(null);
      int at = meant == null ? -1 : List.of(names).indexOf(meant);
      if (meant == null || (seen & 1L << at) != 0 || isMeantByAnother(unknown, meant, variant)) {
        return null;
      }
      String json = unknown.json;
      if (json == null) {
        return place -> Renaming.of(place, meant).asSuggestion();
      }
      if (Trial.succeeds(readers[at], json)) {
        return place -> Renaming.of(place, meant);
      }
      String list = "[" + json + "]";
      return readers[at] instanceof ListReader && Trial.succeeds(readers[at], list)
          ? place -> Renaming.intoList(place, meant, list)
          : place -> Renaming.of(place, meant).asSuggestion();
    }

    private boolean isMeantByAnother(Unknown unknown, String meant, Variant variant) {
      return unknowns.stream()
          .filter(other -> other != unknown)
          .limit(MOST_COMPARED)
          .anyMatch(
              other ->
                  PartProblems.onlyMeant(other.name, variant.type)
                      .filter(meant::equals)
                      .isPresent());
    }

    /** {@return the type of the object; null if it is not known, which was then noted} */
    private @Nullable Variant variant() {
      if (only != null) {
        return only;
      }
      if ((seen & 1L << discriminator) == 0) {
        in.note(start, () -> PartProblems.missing(names[discriminator], noun));
      }
      return (present & 1L << discriminator) == 0
          ? null
          : variants.get(values.get(base + discriminator).toString());
    }

    private void noteForeign(Variant variant) {
      for (int at = 0; at < names.length; at++) {
        if ((seen & ~variant.known & 1L << at) != 0) {
          String name = names[at];
          TokenStreamLocation place = places == null ? null : places[at];
          if (in.keepsUnknown()) {
            keepForeign(at, variant, place);
            continue;
          }
          in.note(
              name,
              place,
              () ->
                  PartProblems.unknown(
                      in, name, PartProblems.article(variant.type), List.of(variant.type), types));
        }
      }
    }

    /** Of a property of another type the value was read, and is kept as what it is in JSON. */
    private void keepForeign(int at, Variant variant, @Nullable TokenStreamLocation place) {
      String name = names[at];
      in.note(
          name,
          place,
          () ->
              PartProblems.kept(
                  in, name, PartProblems.article(variant.type), List.of(variant.type)));
      if ((present & 1L << at) != 0) {
        if (others == null) {
          others = new OtherProperties();
        }
        others.keep(name, ForeignValue.of(name, values.get(base + at), types));
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
      long bits = present & variant.settable;
      while (bits != 0) {
        int at = Long.numberOfTrailingZeros(bits);
        Objects.requireNonNull(variant.properties[at]).set(builder, values.get(base + at));
        bits &= bits - 1;
      }
      if (others != null) {
        variant.type.extend(builder, others.extensions());
      }
      return variant.type.build(builder);
    }
  }

  /** What one type has of the properties of all. Made with loops, for that is quick at a start. */
  private static final class Variant {

    private final PartType type;

    /** The properties where their values are; null where those of other types are. */
    private final @Nullable Property[] properties;

    private final long known;
    private final long settable;
    private final long required;
    private final long[] alternatives;

    Variant(PartType type, List<String> names) {
      this.type = type;
      this.properties = new Property[names.size()];
      long settableBits = 0;
      long requiredBits = 0;
      for (Property property : type.properties()) {
        int at = names.indexOf(property.name());
        properties[at] = property;
        settableBits |= property.isDiscriminator() ? 0 : 1L << at;
        requiredBits |= property.isRequired() ? 1L << at : 0;
      }
      this.settable = settableBits;
      this.required = requiredBits;
      this.known = bits(type.properties(), names);
      this.alternatives = new long[type.alternatives().size()];
      for (int at = 0; at < alternatives.length; at++) {
        alternatives[at] = bits(type.alternatives().get(at), names);
      }
    }

    private static long bits(List<Property> properties, List<String> names) {
      long bits = 0;
      for (Property property : properties) {
        bits |= 1L << names.indexOf(property.name());
      }
      return bits;
    }

    boolean isComplete(long present) {
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
