package org.communique.model.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The doc comments of one class, read from its source: they are the published text of the lists, on
 * the generated page as in the API documentation.
 */
final class SourceComments {

  private static final Path SOURCES = Path.of("src", "main", "java");

  private final String source;

  private SourceComments(String source) {
    this.source = source;
  }

  static SourceComments of(Class<?> type) {
    Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      return new SourceComments(
          Files.readString(file).replaceAll("(?m)^\\s*\\*(?!/)", " ").replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comment of the class as Markdown, a paragraph an element. */
  List<String> ofClass() {
    return List.of(markdown(before("public (final class|enum) ")).split(" ?<p> ?"));
  }

  /** The comment of a constant, of a class or of an enum. */
  String ofConstant(String name) {
    return markdown(before("(public static final \\w+ )?" + name + "\\b"));
  }

  private String before(String declaration) {
    Matcher comment =
        Pattern.compile("/\\*\\* ((?:(?!\\*/).)*) \\*/ " + declaration).matcher(source);
    if (!comment.find()) {
      throw new AssertionError("no comment before " + declaration);
    }
    return comment.group(1);
  }

  private static String markdown(String comment) {
    return comment
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link #([^}]*)}", "`$1`")
        .replaceAll("\\{@link ([^}]*)}", "`$1`")
        .replaceAll("</?em>", "*")
        .replace("&iacute;", "í")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
