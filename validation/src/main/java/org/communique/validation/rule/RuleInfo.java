package org.communique.validation.rule;

import org.communique.model.finding.Severity;

/**
 * What the catalogue says of a rule.
 *
 * @param code its code in kebab case, as findings carry it
 * @param severity how much a violation matters
 * @param area the chapter of the catalogue that it is in, such as {@code references}
 * @param summary what holds where the rule is kept, in one sentence
 * @param because why anyone should care
 */
public record RuleInfo(
    String code, Severity severity, String area, String summary, String because) {

  /**
   * {@return what the class of a rule says of it}
   *
   * @param rule the class of a rule
   * @throws IllegalArgumentException if the class does not carry {@link Rule}, or has no name
   */
  public static RuleInfo of(Class<? extends RuleCheck> rule) {
    Rule said = rule.getAnnotation(Rule.class);
    if (said == null) {
      throw new IllegalArgumentException(
          rule.getName() + " is no rule yet; put @Rule(severity, summary, because) on the class");
    }
    return new RuleInfo(
        kebab(rule.getSimpleName()), said.severity(), area(rule), said.summary(), said.because());
  }

  private static String kebab(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule is a class with a name, for its code is made of that");
    }
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (Character.isUpperCase(c) && at > 0) {
        code.append('-');
      }
      code.append(Character.toLowerCase(c));
    }
    return code.toString();
  }

  private static String area(Class<?> rule) {
    String name = rule.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
