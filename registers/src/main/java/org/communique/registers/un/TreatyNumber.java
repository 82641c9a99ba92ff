package org.communique.registers.un;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which the collection calls a treaty: the chapter and the number in it, such as
 * {@code 4-11-b}.
 *
 * @param parts the parts, lower case, joined by hyphens
 */
record TreatyNumber(String parts) {

  private static final Pattern FORM = Pattern.compile("\\d{1,2}(?:-[0-9a-z]{1,3}){1,4}");
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  /** {@return the number that a text writes, with dots or hyphens; empty if it writes none} */
  static Optional<TreatyNumber> of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s_-]+", "-");
    return FORM.matcher(plain).matches() ? Optional.of(new TreatyNumber(plain)) : Optional.empty();
  }

  /** {@return the number as the collection writes it, such as {@code IV-11-b}} */
  String asPublished() {
    String[] all = parts.split("-");
    int chapter = Integer.parseInt(all[0]);
    StringBuilder text = new StringBuilder(TENS[chapter / 10]).append(ONES[chapter % 10]);
    for (int at = 1; at < all.length; at++) {
      boolean isPartOfChapter = at == 1 && Character.isLetter(all[at].charAt(0));
      text.append('-').append(isPartOfChapter ? all[at].toUpperCase(Locale.ROOT) : all[at]);
    }
    return text.toString();
  }
}
