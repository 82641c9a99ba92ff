package org.communique.model.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.model.value.LanguageTag;

/**
 * Whether a text in one language may have words that are said to be in another: where both tags
 * stand for one language, or one for a language that the other includes.
 *
 * <p>What includes what the language subtag registry says ({@code Macrolanguage}): {@code zh}
 * includes {@code cmn}, {@code no} includes {@code nb}. Two languages within one, such as Mandarin
 * and Cantonese, are two; but Serbian, Croatian, Bosnian and Montenegrin, which {@code sh}
 * includes, are written so much alike that one may quote the other.
 */
final class LanguageKin {

  /** Of what these include each is kin to each. */
  private static final Set<String> ALIKE = Set.of("sh");

  private static final Map<String, String> MACROLANGUAGES = read();

  private LanguageKin() {}

  /** {@return whether both may be tags of one text: kin in language, and of the same script} */
  static boolean mayBeOne(LanguageTag one, LanguageTag other) {
    boolean sameScript =
        one.script().isEmpty() || other.script().isEmpty() || one.script().equals(other.script());
    return sameScript && areKin(primary(one), primary(other));
  }

  private static boolean areKin(String one, String other) {
    String around = MACROLANGUAGES.getOrDefault(one, "");
    String aroundOther = MACROLANGUAGES.getOrDefault(other, "");
    return one.equals(other)
        || around.equals(other)
        || aroundOther.equals(one)
        || around.equals(aroundOther) && ALIKE.contains(around);
  }

  private static String primary(LanguageTag tag) {
    return tag.primaryLanguage().map(each -> each.toLowerCase(Locale.ROOT)).orElse("");
  }

  private static Map<String, String> read() {
    Map<String, String> read = new HashMap<>();
    try (InputStream in = LanguageKin.class.getResourceAsStream("macrolanguages.tsv")) {
      if (in == null) {
        throw new IllegalStateException("macrolanguages.tsv is missing beside LanguageKin");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(2).toList()) {
        String[] cells = line.split("\t", -1);
        read.put(cells[0], cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("macrolanguages.tsv cannot be read", e);
    }
    return Map.copyOf(read);
  }
}
