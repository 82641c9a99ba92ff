package org.communique.validation.rules.structure;

import java.util.List;
import java.util.Map;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.Extensions;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/** Half of a surrogate pair, in any text of ours or of others. */
@Rule(
    severity = Severity.ERROR,
    summary = "Text is well-formed Unicode: no surrogate stands alone.",
    because =
        "Half of a surrogate pair is not a character: it cannot be shown, searched for or written"
            + " as UTF-8.")
public final class IllFormedText implements ValueRule<String> {

  private static final int NONE = -1;

  @Override
  public void check(String text, Reporter reporter) {
    check(text, Pointer.ROOT, reporter);
  }

  @Override
  public void checkExtensions(Extensions extensions, Reporter reporter) {
    checkValue(extensions.asMap(), Pointer.ROOT, reporter);
  }

  /** Goes as deep as extensions may be, which is not deep. */
  private static void checkValue(@Nullable Object value, Pointer place, Reporter reporter) {
    if (value instanceof String text) {
      check(text, place, reporter);
    } else if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        checkValue(list.get(at), place.child(at), reporter);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> checkNamed((String) name, inner, place, reporter));
    }
  }

  /** A name that is ill-formed is reported at what has it, for no pointer could be written. */
  private static void checkNamed(
      String name, @Nullable Object value, Pointer place, Reporter reporter) {
    check(name, place, reporter);
    checkValue(value, place.child(name), reporter);
  }

  private static void check(String text, Pointer place, Reporter reporter) {
    int at = loneSurrogate(text);
    if (at != NONE) {
      String found = Quoted.character(text, at);
      reporter
          .at(place)
          .with("position", at)
          .with("found", found)
          .add(found + " stands alone in " + Quoted.text(text) + "; expected whole characters");
    }
  }

  private static int loneSurrogate(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      boolean paired =
          at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
      if (!paired) {
        return at;
      }
      at++;
    }
    return NONE;
  }
}
