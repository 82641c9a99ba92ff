package org.communique.io.patch;

/** Goes over JSON in UTF-8 that is known to be well-formed; every sign of it is ASCII. */
final class Scan {

  private final byte[] json;

  Scan(byte[] json) {
    this.json = json;
  }

  byte at(int index) throws PatchException {
    if (index >= json.length) {
      throw new PatchException("the text ends too early");
    }
    return json[index];
  }

  /** {@return where the next byte is that is no white space} */
  int space(int from) {
    int at = from;
    while (at < json.length
        && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** {@return where a value ends that begins here} */
  int value(int from) throws PatchException {
    byte first = at(from);
    if (first == '"') {
      return string(from);
    }
    if (first == '{' || first == '[') {
      return container(from);
    }
    int at = from;
    while (at < json.length && isOfScalar(json[at])) {
      at++;
    }
    if (at == from) {
      throw new PatchException("a value is missing");
    }
    return at;
  }

  private static boolean isOfScalar(byte c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c == 'E'
        || c == '+'
        || c == '-'
        || c == '.';
  }

  private int container(int from) throws PatchException {
    int depth = 0;
    int at = from;
    do {
      byte c = at(at);
      if (c == '"') {
        at = string(at);
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    } while (depth > 0);
    return at;
  }

  int string(int from) throws PatchException {
    int at = from + 1;
    while (at(at) != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
