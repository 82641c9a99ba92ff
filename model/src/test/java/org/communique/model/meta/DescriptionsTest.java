package org.communique.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.SourceComments;
import org.communique.model.vocabulary.Vocabularies;
import org.communique.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The committed table of descriptions is what the doc comments say now. */
class DescriptionsTest {

  private static final Path RESOURCE =
      Path.of("org", "communique", "model", "meta", Descriptions.TABLE);
  private static final Path TABLE = Path.of("src", "main", "resources").resolve(RESOURCE);

  /** What is built later in the same run reads the table from here. */
  private static final Path BUILT = Path.of("target", "classes").resolve(RESOURCE);

  private static final Pattern VALUE = Pattern.compile("\\{@value (\\w*)#(\\w+)}");

  @Test
  void theTableIsUpToDate() throws IOException {
    String expected =
        fromSources().entrySet().stream()
            .map(row -> row.getKey() + "\t" + row.getValue().replace("\n", "\\n") + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("communique.update")) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, expected);
      Files.createDirectories(BUILT.getParent());
      Files.writeString(BUILT, expected);
    }

    assertThat(TABLE)
        .as("stale: run the tests with -Dcommunique.update=true and commit the table")
        .hasContent(expected);
  }

  @Test
  void everythingIsDescribedInSentences() {
    assertThat(Descriptions.standard().texts())
        .allSatisfy((key, text) -> assertThat(text).as(key).matches("(?s)[\\p{Lu}`\"].*[.:]"));
  }

  @Test
  void noTagOfADocCommentIsLeft() {
    assertThat(Descriptions.standard().texts())
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("{@", "<p>", "&lt;"));
  }

  @Test
  void theFirstSentenceEndsWhereTheNextBegins() {
    assertThat(Descriptions.firstSentence("Its kind, e.g. talks. A code. Or none."))
        .isEqualTo("Its kind, e.g. talks.");
    assertThat(Descriptions.firstSentence("Who said so.\n\nOr wrote it."))
        .isEqualTo("Who said so.");
    assertThat(Descriptions.firstSentence("One sentence.")).isEqualTo("One sentence.");
  }

  private static Map<String, String> fromSources() {
    Map<String, String> rows = new LinkedHashMap<>();
    Map<String, Class<?>> values = new TreeMap<>();
    for (PartType type : PartType.all()) {
      rows.put(type.name(), ofClass(type.javaType()));
      for (Property property : type.properties()) {
        rows.put(Descriptions.key(type, property), ofGetter(type, property));
        addValue(property.shape(), values);
      }
    }
    rows.put("Actor", ofClass(Actor.class));
    values.forEach((name, type) -> rows.put(name, ofClass(type)));
    for (Vocabulary<?> list : Vocabularies.all()) {
      rows.put(list.name(), ofClass(list.type()));
    }
    return rows;
  }

  private static void addValue(Shape shape, Map<String, Class<?>> values) {
    if (shape instanceof Shape.Many many) {
      addValue(many.item(), values);
    } else if (shape instanceof Shape.Atom atom) {
      values.put(atom.type().getSimpleName(), atom.type());
    } else if (shape instanceof Shape.Texts) {
      values.put("LanguageMap", org.communique.model.value.LanguageMap.class);
    } else if (shape instanceof Shape.Coded) {
      values.put("Code", Code.class);
    }
  }

  private static String ofClass(Class<?> type) {
    return text(type, String.join("\n\n", SourceComments.of(type).ofClass()));
  }

  /** The comment of the getter, or of the one that it overrides. */
  private static String ofGetter(PartType type, Property property) {
    return Stream.concat(Stream.of(type.javaType()), supertypes(type.javaType()))
        .flatMap(owner -> commentIn(owner, property.name()).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " does not say what " + property + " is"));
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .flatMap(above -> Stream.concat(Stream.of(above), supertypes(above)));
  }

  private static Optional<String> commentIn(Class<?> owner, String property) {
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    SourceComments comments = SourceComments.of(owner);
    return comments
        .ofGetter("get" + capital)
        .or(() -> comments.ofGetter("is" + capital))
        .map(paragraphs -> text(owner, String.join("\n\n", paragraphs)));
  }

  /** Constants that a comment names stand in the table as values. */
  private static String text(Class<?> owner, String comment) {
    return VALUE.matcher(comment).replaceAll(found -> value(owner, found)).strip();
  }

  private static String value(Class<?> owner, MatchResult found) {
    try {
      Class<?> holder =
          found.group(1).isEmpty()
              ? owner
              : Class.forName(owner.getPackageName() + "." + found.group(1));
      var constant = holder.getDeclaredField(found.group(2));
      constant.setAccessible(true);
      return String.valueOf(constant.get(null));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(found.group() + " in a comment of " + owner, e);
    }
  }
}
