package org.communique.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.SerializedString;

/** A name whose form in JSON is our own. */
final class EscapedName extends SerializedString {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a name.
   *
   * @param name the name
   * @param json the name as it stands in JSON, between the quotation marks
   */
  EscapedName(String name, String json) {
    super(name);
    _quotedChars = json.toCharArray();
    _quotedUTF8Ref = json.getBytes(StandardCharsets.UTF_8);
  }
}
