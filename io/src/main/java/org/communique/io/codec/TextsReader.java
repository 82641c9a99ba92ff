package org.communique.io.codec;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads text in one or more languages. */
final class TextsReader extends ValueReader {

  private static final String EXPECTED = "an object of texts by language";
  private static final String EXAMPLE = "such as {\"en\": \"Talks\"}";

  private final TextReader texts = new TextReader();

  @Override
  public @Nullable Object read(Reading in) {
    JsonParser parser = in.parser;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return refuse(in);
    }
    String name = parser.nextName();
    if (name == null) {
      in.note(TextsReader::empty);
      return null;
    }
    LanguageTag first = in.language(name);
    parser.nextToken();
    String text = (String) texts.read(in);
    String second = parser.nextName();
    if (second == null) {
      return first == null || text == null ? null : LanguageMap.of(first, text);
    }
    return several(in, name, first, text, second);
  }

  /** Goes on from the second name. */
  private @Nullable Object several(
      Reading in,
      String firstName,
      @Nullable LanguageTag firstLanguage,
      @Nullable String firstText,
      String secondName) {
    Entries entries = new Entries();
    entries.names.add(firstName);
    entries.languages.add(folded(firstName));
    entries.put(firstLanguage, firstText);
    for (String name = secondName; name != null; name = in.parser.nextName()) {
      next(in, entries, name);
    }
    return entries.build();
  }

  private void next(Reading in, Entries entries, String name) {
    if (!entries.names.add(name)) {
      PartReader.skipDuplicate(in, name);
      return;
    }
    LanguageTag language = in.language(name);
    boolean another = language == null || entries.languages.add(folded(name));
    if (!another) {
      in.note(() -> sameLanguage(name));
    }
    in.parser.nextToken();
    entries.put(another ? language : null, (String) texts.read(in));
  }

  /** What was read so far. */
  private static final class Entries {

    private final Set<String> names = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final LanguageMap.Builder builder = LanguageMap.builder();
    private boolean empty = true;

    void put(@Nullable LanguageTag language, @Nullable String text) {
      if (language != null && text != null) {
        builder.put(language, text);
        empty = false;
      }
    }

    @Nullable LanguageMap build() {
      return empty ? null : builder.build();
    }
  }

  private static String folded(String language) {
    return language.toLowerCase(Locale.ROOT);
  }

  private static Problem sameLanguage(String name) {
    return Problem.of(
            ReadingCode.MALFORMED_VALUE,
            "expected one text for each language, found another for "
                + Quoted.text(name)
                + "; letter case does not make another language")
        .with("expected", "one text for each language")
        .with("found", name);
  }

  private static Problem empty() {
    return Problem.of(
            ReadingCode.MALFORMED_VALUE,
            "expected at least one language with a text, "
                + EXAMPLE
                + ", found an empty object; leave the property out")
        .with("expected", EXPECTED)
        .with("found", "an empty object");
  }

  @Override
  String expected() {
    return EXPECTED + ", " + EXAMPLE;
  }
}
