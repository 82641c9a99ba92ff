package org.communique.model.finding;

import java.util.Objects;

/**
 * A value in a patch, as JSON text. The model has no tree of JSON values; what reads or writes JSON
 * puts the text where it belongs.
 *
 * <p>Immutable and safe to share between threads. Equality is on the text.
 */
public final class PatchValue {

  private final String json;

  private PatchValue(String json) {
    this.json = json;
  }

  /**
   * {@return a text}
   *
   * @param text the text, not yet in quotation marks; half a character in it is written as its
   *     escape
   */
  public static PatchValue of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      append(json, text, at);
    }
    return new PatchValue(json.append('"').toString());
  }

  private static void append(StringBuilder json, String text, int at) {
    char c = text.charAt(at);
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c == '\n') {
      json.append("\\n");
    } else if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, at)) {
      json.append(String.format("\\u%04X", (int) c));
    } else {
      json.append(c);
    }
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /**
   * {@return a whole number}
   *
   * @param number the number
   */
  public static PatchValue of(long number) {
    return new PatchValue(Long.toString(number));
  }

  /**
   * {@return any value}
   *
   * @param json its JSON text; the caller vouches that it is one JSON value
   */
  public static PatchValue ofJson(String json) {
    return new PatchValue(Objects.requireNonNull(json, "json"));
  }

  /** {@return the JSON text} */
  public String json() {
    return json;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatchValue that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** {@return the JSON text, as {@link #json()}} */
  @Override
  public String toString() {
    return json;
  }
}
