package org.communique.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The wording of the page, from one resource, {@code wording.properties}, so that it can be
 * translated. In a text {@code {0}} is the first argument. Immutable.
 */
public final class Wording {

  private static final Wording ENGLISH = read("wording.properties");

  private final Properties texts;

  private Wording(Properties texts) {
    this.texts = texts;
  }

  /** {@return the wording in English} */
  public static Wording english() {
    return ENGLISH;
  }

  private static Wording read(String name) {
    Properties texts = new Properties();
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(texts);
  }

  /**
   * {@return a text}
   *
   * @param key its key
   * @param arguments what stands in it for {@code {0}}, {@code {1}} and so on
   * @throws IllegalArgumentException if there is no such text
   */
  public String of(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no wording has the key " + key);
    }
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', done)) {
      filled.append(text, done, at).append(arguments[text.charAt(at + 1) - '0']);
      done = at + 3;
    }
    return filled.append(text, done, text.length()).toString();
  }

  /**
   * {@return a text for a number of things, from the key with {@code .one} or {@code .many}}
   *
   * @param key the beginning of the key
   * @param count how many
   */
  public String count(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many"), count);
  }

  /**
   * {@return a text if there is one}
   *
   * @param key its key
   */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** {@return all keys} */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
