package org.communique.io.codec;

import java.util.List;
import java.util.Optional;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the property that tells several types apart; its value is one of a few texts. */
final class TypeNameReader extends ValueReader {

  private final List<String> names;

  TypeNameReader(List<String> names) {
    this.names = names;
  }

  @Override
  public @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      return refuse(in);
    }
    String found = in.parser.getString();
    for (String name : names) {
      if (name.equals(found)) {
        return name;
      }
    }
    in.note(() -> unknown(found));
    return null;
  }

  private Problem unknown(String found) {
    Optional<String> nearest = Spelling.nearest(found, names);
    String fix = nearest.map(name -> "; did you mean " + Quoted.text(name) + "?").orElse("");
    return Problem.of(
            ReadingCode.UNKNOWN_TYPE,
            "expected " + expected() + ", found " + Quoted.text(found) + fix)
        .with("expected", String.join(", ", names))
        .with("found", found)
        .near(nearest)
        .fixedBy(Corrections.respelling(found, nearest));
  }

  @Override
  String expected() {
    return "one of " + String.join(", ", names);
  }
}
