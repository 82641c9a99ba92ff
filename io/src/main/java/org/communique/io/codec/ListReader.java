package org.communique.io.codec;

import java.util.List;
import java.util.function.Function;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads lists, and leaves out the items that cannot be read. */
final class ListReader extends ValueReader {

  private final Shape.Many shape;
  private final ValueReader items;

  ListReader(Shape.Many shape, ValueReader items) {
    this.shape = shape;
    this.items = items;
  }

  @Override
  public @Nullable Object read(Reading in) {
    JsonParser parser = in.parser;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      in.lose();
      return refuse(in);
    }
    TokenStreamLocation start = in.mark();
    int count = 0;
    int lost = 0;
    boolean setsAside = in.setsAside();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = setsAside ? readOrSetAside(in) : items.read(in);
      if (setsAside && value == null) {
        continue;
      }
      count++;
      if (value == null) {
        lost++;
      } else {
        in.values.push(value);
      }
    }
    if (lost > 0) {
      in.lose();
    }
    List<Object> values = in.values.pop(count - lost);
    return within(in, count, start) ? values : null;
  }

  /** Reads an item; what is lossy is set aside, as if it did not stand there. */
  private @Nullable Object readOrSetAside(Reading in) {
    boolean before = in.takeLoss();
    Object value = items.read(in);
    boolean broken = in.isLossy() || value == null;
    if (broken) {
      in.setAside();
      value = null;
    }
    if (before) {
      in.lose();
    }
    return value;
  }

  @Override
  @Nullable Function<Pointer, Fix> correction(JsonToken found, String json) {
    boolean mayBeOne = shape.min() <= 1 && shape.max() >= 1;
    if (!mayBeOne || found == JsonToken.START_ARRAY) {
      return null;
    }
    Function<Pointer, Fix> fix = Corrections.replacing("put it in [ ]", "[" + json + "]");
    if (Trial.succeeds(items, json)) {
      return fix;
    }
    boolean isPart = items instanceof PartReader && found == JsonToken.START_OBJECT;
    return isPart ? fix.andThen(Fix::asSuggestion) : null;
  }

  private boolean within(Reading in, int count, @Nullable TokenStreamLocation start) {
    if (count >= shape.min() && count <= shape.max()) {
      return true;
    }
    in.lose();
    in.note(start, () -> wrongSize(count));
    return false;
  }

  private Problem wrongSize(int count) {
    String found = count == 0 ? "an empty list" : count == 1 ? "one item" : count + " items";
    return Problem.of(ReadingCode.MALFORMED_VALUE, "expected " + bounds() + ", found " + found)
        .with("expected", bounds())
        .with("found", found);
  }

  private String bounds() {
    if (shape.min() == shape.max()) {
      return "a list of exactly " + shape.min();
    }
    return shape.max() == Integer.MAX_VALUE
        ? "a list of " + shape.min() + " or more"
        : "a list of " + shape.min() + " to " + shape.max();
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  String fix(JsonToken found) {
    return found == JsonToken.START_ARRAY ? "" : "; put it in [ ], even if it is only one";
  }
}
