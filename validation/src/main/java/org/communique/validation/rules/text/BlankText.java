package org.communique.validation.rules.text;

import java.util.Set;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;

/**
 * A text of nothing but white space and characters that show nothing.
 *
 * <p>Every text is looked at, and every language of a text in several, save what stands before or
 * after the words of an anchor: that may well be a space.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "A text that is given says something.",
    because =
        "A blank text looks as if something were known; what is not known is left out, and even"
            + " silence is told in words.")
public final class BlankText implements ValueRule<String> {

  private static final Set<String> AROUND_AN_ANCHOR = Set.of("prefix", "suffix");

  @Override
  public boolean concerns(PartType type, Property property) {
    return type.javaType() != TextAnchor.class || !AROUND_AN_ANCHOR.contains(property.name());
  }

  @Override
  public void check(String text, Reporter reporter) {
    if (isBlank(text)) {
      reporter.add("the text is blank; say what it is, or leave it out");
    }
  }

  private static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && showsNothing(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  private static boolean showsNothing(int character) {
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }
}
