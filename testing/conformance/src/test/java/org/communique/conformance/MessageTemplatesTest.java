package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.model.finding.Finding;
import org.communique.validation.FindingMessages;
import org.junit.jupiter.api.Test;

/** The arguments of a finding are all that its message was made of. */
class MessageTemplatesTest {

  private static final Path FOLDER =
      Path.of("..", "..", "validation/src/main/resources/org/communique/validation");

  @Test
  void theEnglishTemplatesAreUpToDate() throws IOException {
    Generated.check(FOLDER.resolve("messages.properties"), MessageTemplates.bundle());
  }

  /** Filled with the arguments, the templates of English give the messages back. */
  @Test
  void everyMessageIsMadeAgainFromItsTemplateAndArguments() throws IOException {
    FindingMessages made = FindingMessages.of(bundle("messages.properties"));
    for (Finding finding : MessageTemplates.findings()) {
      assertThat(made.of(finding)).isEqualTo(finding.message());
    }
  }

  /** Neither an id nor a date of an example is left in a template: they are arguments. */
  @Test
  void nothingOfTheDocumentIsLeftInATemplate() throws IOException {
    Pattern text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    Pattern date = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    Set<String> incomplete = new TreeSet<>();
    for (String code : RuleExample.codes()) {
      if (MessageTemplates.IN_OTHERS_WORDS.contains(code)) {
        continue;
      }
      RuleExample example = RuleExample.of(code);
      Set<String> ids = new TreeSet<>();
      Matcher id =
          Pattern.compile("\"id\": *\"([^\"]+)\"")
              .matcher(new String(example.violating(), java.nio.charset.StandardCharsets.UTF_8));
      while (id.find()) {
        ids.add(id.group(1));
      }
      for (Finding finding : example.draws(example.violating())) {
        String template = MessageTemplates.template(finding);
        Set<String> left =
            text.matcher(template).results().map(r -> r.group(1)).collect(Collectors.toSet());
        left.retainAll(ids);
        // The advice on intervals has a set of days as an example.
        boolean hasDate = !code.equals("act-over-period") && date.matcher(template).find();
        if (hasDate || !left.isEmpty()) {
          incomplete.add(code + ": " + template);
        }
      }
    }
    assertThat(incomplete).isEmpty();
  }

  @Test
  void aTranslationHasTheKeysAndArgumentsOfTheEnglishWording() throws IOException {
    PropertyResourceBundle english = bundle("messages.properties");
    PropertyResourceBundle french = bundle("messages_fr.properties");
    for (String key : french.keySet()) {
      assertThat(english.containsKey(key)).as("no longer a key: " + key).isTrue();
      assertThat(names(english.getString(key))).containsAll(names(french.getString(key)));
    }
    assertThat(french.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).distinct())
        .hasSizeGreaterThanOrEqualTo(10);
  }

  private static Set<String> names(String template) {
    return Pattern.compile("\\{(\\w+)[:}]")
        .matcher(template)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aReaderGetsTheLanguageAskedForOrElseEnglish() throws IOException {
    RuleExample example = RuleExample.of("unresolved-reference");
    Finding finding = example.draws(example.violating()).get(0);
    assertThat(FindingMessages.in(Locale.FRENCH).of(finding))
        .isEqualTo(
            "aucun enregistrement n'a l'identifiant \"vladivostock\" ; peut-être s'agit-il de"
                + " \"vladivostok\"");
    assertThat(FindingMessages.in(Locale.CANADA_FRENCH).of(finding)).startsWith("aucun");
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.ROOT)) {
      assertThat(FindingMessages.in(locale).of(finding)).isEqualTo(finding.message());
    }
    Finding other = finding.toBuilder().message("something else").build();
    assertThat(FindingMessages.in(Locale.FRENCH).of(other)).isEqualTo("something else");
  }

  private static PropertyResourceBundle bundle(String name) throws IOException {
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(name))) {
      return new PropertyResourceBundle(in);
    }
  }
}
