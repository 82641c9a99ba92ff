package org.communique.io.codec;

import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads extensions on their own: an object in which every name begins with {@code x-}. */
final class ExtensionsReader extends ValueReader {

  @Override
  public @Nullable Object read(Reading in) {
    JsonParser parser = in.parser;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return refuse(in);
    }
    OtherProperties extensions = new OtherProperties();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      read(in, extensions, name);
    }
    return extensions.extensions();
  }

  private static void read(Reading in, OtherProperties extensions, String name) {
    if (!extensions.isNew(name)) {
      PartReader.skipDuplicate(in, name);
    } else if (name.startsWith(Extensions.PREFIX)) {
      extensions.read(in, name);
    } else {
      in.note(() -> unknown(name));
      in.parser.nextToken();
      in.parser.skipChildren();
    }
  }

  private static Problem unknown(String name) {
    return Problem.of(
            ReadingCode.UNKNOWN_PROPERTY,
            "expected a name that begins with x-, found " + Quoted.text(name))
        .with("property", name);
  }

  @Override
  String expected() {
    return "an object of extensions";
  }
}
