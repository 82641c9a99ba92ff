package org.communique.conformance.shapes;

import java.util.function.IntFunction;

/** The JSON of a dossier, put together from texts in which {@code '} stands for {@code "}. */
final class Document {

  private final StringBuilder json =
      new StringBuilder("{\"formatVersion\":\"1.0\",\"id\":\"the-dossier\"");

  /** {@return the text with quotation marks, and with the number in place of {@code #}} */
  static String item(String template, int number) {
    return template.replace('\'', '"').replace("#", Integer.toString(number));
  }

  /** {@return items, as they stand in a list} */
  static String items(int count, IntFunction<String> item) {
    StringBuilder all = new StringBuilder();
    for (int each = 0; each < count; each++) {
      all.append(each == 0 ? "" : ",").append(item.apply(each));
    }
    return all.toString();
  }

  /** {@return items, each made from one template} */
  static String items(int count, String template) {
    return items(count, each -> item(template, each));
  }

  /** {@return a text as JSON has it} */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Adds a property whose value is given as it stands in JSON. */
  Document with(String name, String value) {
    json.append(",\"").append(name).append("\":").append(value);
    return this;
  }

  /** Adds a list. */
  Document list(String name, String... items) {
    return with(name, "[" + String.join(",", items) + "]");
  }

  /** Adds a list of items that are made from one template. */
  Document list(String name, int count, String template) {
    return list(name, items(count, template));
  }

  /** Adds a list. */
  Document list(String name, int count, IntFunction<String> item) {
    return list(name, items(count, item));
  }

  /** {@return the document} */
  String end() {
    return json + "}";
  }
}
