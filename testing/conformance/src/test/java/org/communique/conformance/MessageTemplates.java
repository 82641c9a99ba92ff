package org.communique.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fixtures.Mutation;
import org.communique.fixtures.Mutations;
import org.communique.fixtures.ReadyDossiers;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.text.Quoted;
import org.communique.validation.DossierValidator;

/**
 * What the messages of each code are made of: the message with its arguments taken out, so that it
 * can be made again from them, in this language or another.
 */
final class MessageTemplates {

  /** What atoms say of a malformed text, and what the parser says, is in their own words. */
  static final Set<String> IN_OTHERS_WORDS = Set.of("malformed-value", "not-json");

  private MessageTemplates() {}

  /** {@return what reader and rules find in all examples of the catalogue and reading cases} */
  static List<Finding> findings() throws IOException {
    List<Finding> found = new ArrayList<>();
    for (String code : RuleExample.codes()) {
      RuleExample example = RuleExample.of(code);
      found.addAll(example.draws(example.violating()));
    }
    for (ReadingCase each : ReadingCase.all(Path.of("reading"))) {
      try (ReadResult read = DossierReader.strict().withLimits(each.limits()).read(each.input())) {
        found.addAll(read.findings());
      }
    }
    for (Mutation mutation : Mutations.all()) {
      found.addAll(
          DossierValidator.standard().validate(mutation.apply(ReadyDossiers.talks())).findings());
    }
    return found;
  }

  /** {@return the templates as the bundle has them, in order of their keys} */
  static String bundle() throws IOException {
    StringBuilder bundle = new StringBuilder();
    bundle.append(
        "# The messages of findings, in English, as they are made in the code. Generated:\n");
    bundle.append(
        "# mvn test -pl testing/conformance -am -Dcommunique.update=true rewrites this file.\n");
    bundle.append(
        "# A key is the code and a mark of the wording: a translation of other words is stale.\n");
    byCode()
        .forEach(
            (code, templates) ->
                templates.forEach(
                    template ->
                        bundle
                            .append(code + "." + mark(template))
                            .append(" = ")
                            .append(template.replace("\\", "\\\\"))
                            .append('\n')));
    return bundle.toString();
  }

  /** {@return a mark of four digits, for the wording} */
  private static String mark(String template) {
    return "%04x".formatted(template.hashCode() >>> 16 ^ template.hashCode() & 0xffff);
  }

  /** {@return the templates that are seen, by code} */
  static Map<String, TreeSet<String>> byCode() throws IOException {
    Map<String, TreeSet<String>> templates = new TreeMap<>();
    for (Finding finding : findings()) {
      if (IN_OTHERS_WORDS.contains(finding.code())) {
        continue;
      }
      templates.computeIfAbsent(finding.code(), code -> new TreeSet<>()).add(template(finding));
    }
    return templates;
  }

  /**
   * {@return the message with <code>{name}</code> where the value of an argument stands, and <code>
   * {name:quoted}</code> where it stands quoted}
   */
  static String template(Finding finding) {
    String template = finding.message().replace("{", "{{").replace("}", "}}");
    List<Map.Entry<String, String>> arguments = new ArrayList<>(finding.arguments().entrySet());
    arguments.sort(Comparator.comparingInt(argument -> -argument.getValue().length()));
    for (Map.Entry<String, String> argument : arguments) {
      template =
          template.replace(
              escaped(Quoted.text(argument.getValue())), "{" + argument.getKey() + ":quoted}");
    }
    for (Map.Entry<String, String> argument : arguments) {
      String value = escaped(argument.getValue());
      if (value.isBlank()) {
        continue;
      }
      String before = Character.isLetterOrDigit(value.charAt(0)) ? "(?<![\\p{Alnum}{:])" : "";
      boolean endsInWord = Character.isLetterOrDigit(value.charAt(value.length() - 1));
      String after = endsInWord ? "(?![\\p{Alnum}}]|:quoted)" : "";
      template =
          Pattern.compile(before + Pattern.quote(value) + after)
              .matcher(template)
              .replaceAll(Matcher.quoteReplacement("{" + argument.getKey() + "}"));
    }
    return template;
  }

  private static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
