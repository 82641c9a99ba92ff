package org.communique.io.codec;

import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads texts. */
final class TextReader extends ValueReader {

  @Override
  public @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      return refuse(in);
    }
    String text = in.parser.getString();
    int lone = in.firstLone(text);
    if (lone < 0) {
      return text;
    }
    in.note(() -> illFormed(text, lone));
    return null;
  }

  static Problem illFormed(String text, int lone) {
    String unit = String.format("\\u%04X", (int) text.charAt(lone));
    return Problem.of(
            ReadingCode.ILL_FORMED_TEXT,
            "the text "
                + Quoted.text(text)
                + " has "
                + unit
                + " as character "
                + (lone + 1)
                + ", which is half of a pair; write the whole character, or leave it out")
        .with("found", unit)
        .with("offset", Integer.toString(lone))
        .with("position", Integer.toString(lone + 1))
        .with("text", text);
  }

  @Override
  String expected() {
    return "a text";
  }

  @Override
  String fix(JsonToken found) {
    return isNumber(found) ? "; put it in quotation marks" : "";
  }
}
