package org.communique.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonGeneratorBase;

/**
 * Writes names and texts, those with half a character in them too.
 *
 * <p>UTF-8 has no form for a lone surrogate, but JSON has: its escape. So what was built in Java
 * with one can be written, and shown, and repaired.
 */
public final class Strings {

  private Strings() {}

  /**
   * Writes a text.
   *
   * @param out where to
   * @param text any text
   */
  public static void write(JsonGenerator out, String text) {
    if (Surrogates.firstLone(text) >= 0 && out instanceof JsonGeneratorBase) {
      out.writeRawValue('"' + escaped(text) + '"');
    } else {
      out.writeString(text);
    }
  }

  /**
   * Writes the name of a property.
   *
   * @param out where to
   * @param name any text
   */
  public static void writeName(JsonGenerator out, String name) {
    if (Surrogates.firstLone(name) >= 0 && out instanceof JsonGeneratorBase) {
      out.writeName(new EscapedName(name, escaped(name)));
    } else {
      out.writeName(name);
    }
  }

  /** {@return the text as it stands in JSON, with lone surrogates as escapes, not yet quoted} */
  static String escaped(String text) {
    String json = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int at = Surrogates.firstLone(json, 0); at >= 0; at = Surrogates.firstLone(json, from)) {
      escaped.append(json, from, at).append(String.format("\\u%04X", (int) json.charAt(at)));
      from = at + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }
}
