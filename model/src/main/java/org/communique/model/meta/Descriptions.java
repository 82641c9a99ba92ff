package org.communique.model.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.model.vocabulary.Vocabulary;

/**
 * What types, properties, code lists and atoms mean, in the words of their doc comments.
 *
 * <p>The comments are the one place where a meaning is written. A test takes them from the sources
 * into the table that is read here, and fails when the table is stale. The text is Markdown, with
 * an empty line between paragraphs.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Descriptions {

  static final String TABLE = "descriptions.tsv";

  /** A full stop that ends a sentence, and no abbreviation within one. */
  private static final Pattern END = Pattern.compile("(?<=[^.]\\.)(?=\\s+[\\p{Lu}`\"]|\\s*$)");

  private final Map<String, String> texts;

  private Descriptions(Map<String, String> texts) {
    this.texts = texts;
  }

  /** {@return the descriptions of this version of the format} */
  public static Descriptions standard() {
    return Standard.READ;
  }

  /**
   * {@return what a type of part is}
   *
   * @param type the type
   */
  public String of(PartType type) {
    return text(type.name());
  }

  /**
   * {@return what a property says}
   *
   * @param type the type that has it
   * @param property the property
   */
  public String of(PartType type, Property property) {
    return text(key(type, property));
  }

  /**
   * {@return what the codes of a list say}
   *
   * @param vocabulary the list
   */
  public String of(Vocabulary<?> vocabulary) {
    return text(vocabulary.name());
  }

  /**
   * {@return what a class of the model stands for: an atom such as {@code Edtf}, a closed list such
   * as {@code Weekday}, several types of part together such as {@code Actor}}
   *
   * @param type the class
   */
  public String of(Class<?> type) {
    return text(type.getSimpleName());
  }

  /**
   * {@return the first sentence of a description}
   *
   * @param text a description
   */
  public static String firstSentence(String text) {
    return END.split(text, 2)[0];
  }

  static String key(PartType type, Property property) {
    return type.name() + "." + property.name();
  }

  private String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          TABLE
              + " has no row "
              + key
              + ": run the tests of the model with -Dcommunique.update=true");
    }
    return text;
  }

  /** {@return the texts by what they describe, in the order of the table} */
  Map<String, String> texts() {
    return texts;
  }

  private static Descriptions read() {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream in = Descriptions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + TABLE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        texts.put(line.substring(0, tab), line.substring(tab + 1).replace("\\n", "\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + TABLE + " cannot be read", e);
    }
    return new Descriptions(Collections.unmodifiableMap(texts));
  }

  /** Read when first asked for. */
  private static final class Standard {

    static final Descriptions READ = read();

    private Standard() {}
  }
}
