package org.communique.validation.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.model.finding.Severity;

/**
 * What the catalogue says of a rule.
 *
 * @param code its code in kebab case, as findings carry it
 * @param severity how much a violation matters
 * @param area the chapter of the catalogue that it is in, such as {@code references}
 * @param summary what holds where the rule is kept, in one sentence
 * @param because why anyone should care
 * @param formerly the codes that it had before
 */
public record RuleInfo(
    String code,
    Severity severity,
    String area,
    String summary,
    String because,
    List<String> formerly) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * What the catalogue says of a rule.
   *
   * @param code its code in kebab case, as findings carry it
   * @param severity how much a violation matters
   * @param area the chapter of the catalogue that it is in, such as {@code references}
   * @param summary what holds where the rule is kept, in one sentence
   * @param because why anyone should care
   * @param formerly the codes that it had before
   * @throws IllegalArgumentException if a code is not in kebab case
   */
  public RuleInfo {
    formerly = List.copyOf(formerly);
    requireKebabCase(code);
    formerly.forEach(RuleInfo::requireKebabCase);
  }

  /**
   * {@return what the class of a rule says of it}
   *
   * @param rule the class of a rule
   * @throws IllegalArgumentException if the class does not carry {@link Rule}, has neither a code
   *     nor a name, or has a code that is not in kebab case
   */
  public static RuleInfo of(Class<? extends RuleCheck> rule) {
    Rule said = rule.getAnnotation(Rule.class);
    if (said == null) {
      throw new IllegalArgumentException(
          rule.getName() + " is no rule yet; put @Rule(severity, summary, because) on the class");
    }
    return new RuleInfo(
        said.code().isEmpty() ? kebab(rule.getSimpleName()) : said.code(),
        said.severity(),
        area(rule),
        said.summary(),
        said.because(),
        List.of(said.formerly()));
  }

  private static void requireKebabCase(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is no code of a rule; write it in kebab case, such as no-speaker");
    }
  }

  private static String kebab(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "the class of the rule has no name to make its code of; name the class, or give @Rule a"
              + " code");
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
