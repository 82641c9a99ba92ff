package org.communique.io.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads flags. */
final class FlagReader extends ValueReader {

  @Override
  public @Nullable Object read(Reading in) {
    return switch (in.parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> refuse(in);
    };
  }

  @Override
  String expected() {
    return "true or false";
  }

  @Override
  String fix(JsonToken found) {
    return found == JsonToken.VALUE_STRING ? "; write it without quotation marks" : "";
  }
}
