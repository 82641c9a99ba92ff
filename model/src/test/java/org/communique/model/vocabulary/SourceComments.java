package org.communique.model.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The doc comments of one class, read from its source: they are the published text of the lists and
 * of the format, on the generated pages and in the schema as in the API documentation.
 */
public final class SourceComments {

  private static final String RETURN = "{@return ";

  /** A declaration with its annotations, in which no other comment stands. */
  private static final String CLASS =
      "(@[^/]*)?public (final class|enum|(abstract )?sealed (class|interface)) ";

  private static final Path SOURCES = Path.of("src", "main", "java");

  private final String source;

  private SourceComments(String source) {
    this.source = source;
  }

  /** Reads the comments of a class of the model. */
  public static SourceComments of(Class<?> type) {
    Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      return new SourceComments(
          Files.readString(file).replaceAll("(?m)^\\s*\\*(?!/)", " ").replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comment of the class as Markdown, a paragraph an element. */
  public List<String> ofClass() {
    return List.of(markdown(before(CLASS)).split(" ?<p> ?"));
  }

  /**
   * The comment of a getter as Markdown, a paragraph an element: what it gives, then the rest.
   * Empty if it has none, as an override may.
   */
  public Optional<List<String>> ofGetter(String name) {
    return find("(?:(?!interface )[^;/])*\\b" + name + "\\(\\)")
        .map(SourceComments::withoutBlockTags)
        .map(comment -> List.of(markdown(returned(comment)).split(" ?<p> ?")));
  }

  private static String withoutBlockTags(String comment) {
    return comment.replaceFirst(" @(param|throws|see) .*", "");
  }

  /** The comment with what stands in its return tag as a sentence. */
  private static String returned(String comment) {
    if (!comment.startsWith(RETURN)) {
      return comment;
    }
    int depth = 1;
    int end = RETURN.length();
    for (; depth > 0; end++) {
      char c = comment.charAt(end);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    String given = comment.substring(RETURN.length(), end - 1);
    String stop = given.endsWith(".") ? "" : ".";
    return Character.toUpperCase(given.charAt(0))
        + given.substring(1)
        + stop
        + comment.substring(end);
  }

  /** The comment of a constant, of a class or of an enum. */
  public String ofConstant(String name) {
    return markdown(before("(public static final \\w+ )?" + name + "\\b"));
  }

  private String before(String declaration) {
    return find(declaration)
        .orElseThrow(() -> new AssertionError("no comment before " + declaration));
  }

  private Optional<String> find(String declaration) {
    Matcher comment =
        Pattern.compile("/\\*\\* ((?:(?!\\*/).)*) \\*/ " + declaration).matcher(source);
    return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
  }

  private static String markdown(String comment) {
    return comment
        .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*})*)}", "`$1`")
        .replaceAll("\\{@link #([^}]*)}", "`$1`")
        .replaceAll("\\{@link ([^}]*)}", "`$1`")
        .replaceAll("</?em>", "*")
        .replaceAll("</?b>", "**")
        .replace("&iacute;", "í")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
