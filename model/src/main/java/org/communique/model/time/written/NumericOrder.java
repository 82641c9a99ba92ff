package org.communique.model.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.model.time.written.DateToken.Kind;

/** Dates in numbers alone: 16.05.2024, 05/16/2024, 2024-05-16. */
enum NumericOrder {
  /** Of two small numbers the first is the day. */
  DAY_FIRST,
  /** Either may be the day. */
  EITHER;

  private static final Set<String> DAY_FIRST_LANGUAGES = Set.of("ar", "de", "es", "fr", "ru", "uk");

  static NumericOrder of(Locale locale) {
    return DAY_FIRST_LANGUAGES.contains(locale.getLanguage()) ? DAY_FIRST : EITHER;
  }

  /** {@return whether these are numbers with one sort of sign between them} */
  static boolean isNumeric(List<DateToken> tokens) {
    int size = tokens.size();
    if (size != 3 && size != 5) {
      return false;
    }
    DateToken sign = tokens.get(1);
    boolean isSign = sign.is(Kind.DOT) || sign.is(Kind.SLASH) || sign.text().equals("-");
    for (int i = 0; i < size; i++) {
      if (i % 2 == 0 ? !tokens.get(i).is(Kind.NUMBER) : !tokens.get(i).equals(sign)) {
        return false;
      }
    }
    return isSign && (size == 5 || !areYears(tokens.get(0), tokens.get(2)));
  }

  /** "2023-2024" is a period. */
  private static boolean areYears(DateToken first, DateToken second) {
    return first.text().length() == 4 && second.text().length() == 4;
  }

  /** {@return the masks that such numbers may mean} */
  List<String> masks(List<DateToken> tokens) {
    DateToken sign = tokens.get(1);
    DateToken first = tokens.get(0);
    DateToken second = tokens.get(2);
    if (first.text().length() == 4) {
      return List.of(
          tokens.size() == 5
              ? mask(first.text(), second, tokens.get(4))
              : first.text() + "-" + padded(second));
    }
    if (tokens.size() == 3 && second.text().length() == 4) {
      return List.of(second.text() + "-" + padded(first));
    }
    if (tokens.size() == 3 && sign.text().equals("-")) {
      return List.of(); // A range of what?
    }
    String year = tokens.size() == 3 ? "XXXX" : year(tokens.get(4));
    List<String> masks = new ArrayList<>();
    masks.add(mask(year, second, first));
    if (this == EITHER && !sign.is(Kind.DOT) && first.value() != second.value()) {
      masks.add(mask(year, first, second));
    }
    return masks;
  }

  /** The century is not written, and not made up. */
  private static String year(DateToken token) {
    return token.text().length() == 2 ? "XX" + padded(token) : token.text();
  }

  private static String mask(String year, DateToken month, DateToken day) {
    return year + "-" + padded(month) + "-" + padded(day);
  }

  private static String padded(DateToken token) {
    return String.format(Locale.ROOT, "%02d", token.value());
  }
}
