package org.communique.registers.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made of names: the same name has the same id in every run. */
public final class Slugs {

  private static final int LONGEST = 80;

  private Slugs() {}

  /**
   * {@return a name as an id: lower case, words joined by hyphens, letters without marks} A name
   * without any letter or digit becomes {@code unnamed}.
   *
   * @param name the name
   */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    if (plain.isEmpty()) {
      return "unnamed";
    }
    int end = Math.min(plain.length(), LONGEST);
    if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end).replaceAll("-+$", "");
  }
}
