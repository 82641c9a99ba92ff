package org.communique.validation.rules.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.model.LanguageMap;
import org.communique.model.LanguageTag;
import org.communique.model.Part;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.validation.Findings;
import org.communique.validation.PartRule;
import org.communique.validation.Rule;

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
public final class BlankText implements PartRule<Part> {

  private static final Set<String> AROUND_AN_ANCHOR = Set.of("prefix", "suffix");

  private static final Map<PartType, List<Property>> TEXTS =
      PartType.all().stream().collect(Collectors.toMap(Function.identity(), BlankText::textsOf));

  private static List<Property> textsOf(PartType type) {
    return type.properties().stream()
        .filter(property -> isText(property.shape()))
        .filter(
            property ->
                type.javaType() != TextAnchor.class || !AROUND_AN_ANCHOR.contains(property.name()))
        .toList();
  }

  private static boolean isText(Shape shape) {
    return shape instanceof Shape.Text
        || shape instanceof Shape.Texts
        || shape instanceof Shape.Many many && isText(many.item());
  }

  @Override
  public void check(Part part, Findings findings) {
    for (Property property : TEXTS.getOrDefault(PartType.of(part), List.of())) {
      Object value = property.get(part);
      if (value instanceof String text && isBlank(text)) {
        report(property, findings.at(property.name()));
      } else if (value instanceof LanguageMap texts) {
        checkLanguages(property, texts, findings);
      } else if (value instanceof List<?> items) {
        checkItems(property, items, findings);
      }
    }
  }

  private static void checkLanguages(Property property, LanguageMap texts, Findings findings) {
    for (Map.Entry<LanguageTag, String> text : texts.entries()) {
      if (isBlank(text.getValue())) {
        report(property, findings.at(property.name()).at(text.getKey().toString()));
      }
    }
  }

  private static void checkItems(Property property, List<?> items, Findings findings) {
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item) instanceof String text && isBlank(text)) {
        report(property, findings.at(property.name(), item));
      } else if (items.get(item) instanceof LanguageMap texts) {
        for (Map.Entry<LanguageTag, String> text : texts.entries()) {
          if (isBlank(text.getValue())) {
            report(property, findings.at(property.name(), item).at(text.getKey().toString()));
          }
        }
      }
    }
  }

  private static void report(Property property, Findings.Draft place) {
    place
        .with("property", property.name())
        .add(property.name() + " is blank; say what it is, or leave it out");
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
