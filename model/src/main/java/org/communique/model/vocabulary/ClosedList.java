package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;

/** Looks up the codes of closed lists. */
final class ClosedList {

  private ClosedList() {}

  /**
   * Finds the value that has a code.
   *
   * @param code the code looked for
   * @param noun what the values are called in a message, such as "type of actor"
   * @param values all values
   * @throws IllegalArgumentException if no value has it; the message names all, and the nearest
   */
  static <E extends ClosedCode> E find(String code, String noun, E[] values) {
    Objects.requireNonNull(code, "code");
    for (E value : values) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException(explain(code, noun, codes(values)));
  }

  private static String explain(String code, String noun, List<String> allowed) {
    String fix = Spelling.nearest(code, allowed).map(to -> "; write " + to).orElse("");
    return "not a "
        + noun
        + ": "
        + Quoted.text(code)
        + "; expected one of "
        + String.join(", ", allowed)
        + fix;
  }

  private static <E extends ClosedCode> List<String> codes(E[] values) {
    List<String> codes = new ArrayList<>();
    for (E value : values) {
      codes.add(value.code());
    }
    return codes;
  }
}
