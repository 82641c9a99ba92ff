package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.communique.model.finding.Finding;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * What findings say, in the language of a reader.
 *
 * <pre>{@code
 * FindingMessages french = FindingMessages.in(Locale.FRENCH);
 * report.findings().forEach(finding -> System.out.println(french.of(finding)));
 * }</pre>
 *
 * <p>English is built in: it is the message that a finding carries. The bundle {@code
 * org.communique.validation.messages} has its templates, with the arguments of the finding in
 * braces: <code>{id}</code> as it is, <code>{id:quoted}</code> in quotation marks and with escapes;
 * <code>{{</code> is a brace. A bundle in another language has templates under the same keys. For
 * what it does not have, the English message is given. French has the most common codes.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FindingMessages {

  private static final String BUNDLE = "org.communique.validation.messages";

  private static final Map<String, List<Template>> ENGLISH = english();

  private final @Nullable ResourceBundle words;

  private FindingMessages(@Nullable ResourceBundle words) {
    this.words = words;
  }

  /** A template of a code, by its key. */
  private record Template(String key, String text) {}

  /**
   * {@return the messages in a language}
   *
   * @param locale the language; where there is no bundle for it, the messages are in English
   */
  public static FindingMessages in(Locale locale) {
    if (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en")) {
      return new FindingMessages(null);
    }
    ResourceBundle found =
        ResourceBundle.getBundle(BUNDLE, locale, FindingMessages.class.getModule());
    boolean isAsked = found.getLocale().getLanguage().equals(locale.getLanguage());
    return new FindingMessages(isAsked ? found : null); // Not in the language of the machine.
  }

  /**
   * {@return the messages of a bundle of one's own}
   *
   * @param words templates under the keys of {@code org/communique/validation/messages.properties}
   */
  public static FindingMessages of(ResourceBundle words) {
    return new FindingMessages(words);
  }

  /**
   * {@return what a finding says}
   *
   * @param finding the finding
   */
  public String of(Finding finding) {
    if (words == null) {
      return finding.message();
    }
    for (Template template : ENGLISH.getOrDefault(finding.code(), List.of())) {
      if (words.containsKey(template.key())
          && filled(template.text(), finding.arguments()).equals(finding.message())) {
        return filled(words.getString(template.key()), finding.arguments());
      }
    }
    return finding.message();
  }

  /**
   * {@return a template with the arguments in their places} An argument that is not there leaves
   * its name in braces, so that it is seen.
   */
  private static String filled(String template, Map<String, String> arguments) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      boolean isDoubled =
          (c == '{' || c == '}') && at + 1 < template.length() && template.charAt(at + 1) == c;
      int end = c == '{' && !isDoubled ? template.indexOf('}', at) : -1;
      if (end > 0) {
        text.append(argument(template.substring(at + 1, end), arguments));
        at = end + 1;
      } else {
        text.append(c);
        at += isDoubled ? 2 : 1;
      }
    }
    return text.toString();
  }

  private static String argument(String asked, Map<String, String> arguments) {
    int mark = asked.indexOf(':');
    String value = arguments.get(mark < 0 ? asked : asked.substring(0, mark));
    if (value == null) {
      return "{" + asked + "}";
    }
    return mark < 0 ? value : Quoted.text(value);
  }

  private static Map<String, List<Template>> english() {
    ResourceBundle bundle;
    try {
      bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, FindingMessages.class.getModule());
    } catch (MissingResourceException e) {
      throw new AssertionError("messages.properties is in the jar", e);
    }
    Map<String, List<Template>> templates = new HashMap<>();
    for (String key : new TreeSet<>(bundle.keySet())) {
      String code = key.substring(0, key.indexOf('.'));
      templates
          .computeIfAbsent(code, any -> new ArrayList<>())
          .add(new Template(key, bundle.getString(key)));
    }
    return templates;
  }
}
