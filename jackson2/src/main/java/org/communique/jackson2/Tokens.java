package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Copies a value token by token; numbers as they are spelt, so that nothing of them is lost. */
final class Tokens {

  private Tokens() {}

  /** Copies the value that a parser stands on, and leaves the parser at its last token. */
  static void copy(JsonParser from, JsonGenerator to) throws IOException {
    int depth = 0;
    do {
      JsonToken token = from.currentToken();
      if (token == null) {
        return; // The text ends too early; whoever reads the copy says so.
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (token.isNumeric()) {
        copyNumber(from, to);
      } else {
        to.copyCurrentEventExact(from);
      }
    } while ((depth > 0 || from.currentToken() == JsonToken.FIELD_NAME)
        && from.nextToken() != null);
  }

  private static void copyNumber(JsonParser from, JsonGenerator to) throws IOException {
    String spelling = from.getText();
    if (!(to instanceof TokenBuffer)) {
      to.writeNumber(spelling);
    } else if (spelling.equals("-0.0")) {
      to.writeNumber(-0.0); // The only number whose sign a decimal does not keep.
    } else {
      to.copyCurrentEventExact(from);
    }
  }
}
