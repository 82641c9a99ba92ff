package org.communique.io.codec;

import java.util.Optional;
import java.util.function.Function;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values that are written as a text of some form: ids, dates, codes. */
public class AtomReader extends ValueReader implements AtomCache.Maker {

  private final int cache;
  private final String noun;
  private final String example;
  private final Function<String, ?> parse;
  private final Function<String, Optional<String>> nearest;

  /**
   * Makes a reader.
   *
   * @param cache the number of the cache for its values
   * @param noun what the values are, with article
   * @param example one of them
   * @param parse makes a value of a text, or refuses it with a message
   * @param nearest finds the text that was perhaps meant
   */
  AtomReader(
      int cache,
      String noun,
      String example,
      Function<String, ?> parse,
      Function<String, Optional<String>> nearest) {
    this.cache = cache;
    this.noun = noun;
    this.example = example;
    this.parse = parse;
    this.nearest = nearest;
  }

  @Override
  public final @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      return refuse(in);
    }
    AtomCache.Known known = in.cache(cache).get(in, this);
    return known == null ? null : value(known);
  }

  /**
   * {@return the value of a text that is not read as a value; null if it has none, as noted}
   *
   * @param in where the text stands
   * @param text the text
   */
  public final @Nullable Object read(Reading in, String text) {
    AtomCache.Known known = in.cache(cache).get(in, this, text);
    return known == null ? null : value(known);
  }

  /** {@return what is read where a text stands that is known} */
  Object value(AtomCache.Known known) {
    return known.value();
  }

  /** {@return the value of a text; null if it has none, which was then noted} */
  @Override
  public final @Nullable Object make(Reading in, String text) {
    int lone = in.firstLone(text);
    if (lone >= 0) {
      in.note(() -> TextReader.illFormed(text, lone));
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      in.note(() -> refused(text, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private Problem refused(String text, String message) {
    Optional<String> near = nearest.apply(text);
    return malformed(text, noun, message).near(near).fixedBy(Corrections.respelling(text, near));
  }

  /**
   * {@return that a text is not of its form}
   *
   * @param text the text
   * @param noun what it should be, with article
   * @param message what is wrong, perhaps without the text
   */
  static Problem malformed(String text, String noun, String message) {
    String quoted = Quoted.text(text);
    String said = "not " + noun + ": ";
    String reason = message.startsWith(said) ? message.substring(said.length()) : message;
    return Problem.of(
            ReadingCode.MALFORMED_VALUE,
            message.contains(quoted) ? message : said + quoted + ": " + reason)
        .with("found", text)
        .with("expected", noun);
  }

  @Override
  final String expected() {
    return noun + " in quotation marks, such as " + Quoted.text(example);
  }
}
