package org.communique.registers.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.time.DayBound;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;

/** What values look like in a cell. */
final class Cells {

  private static final List<LanguageTag> ENGLISH = List.of(LanguageTag.of("en"));

  private Cells() {}

  /** {@return a text in English, else in the first language that there is} */
  static String text(Optional<LanguageMap> text) {
    return text.map(Cells::text).orElse("");
  }

  static String text(LanguageMap text) {
    return text.bestOrFirst(ENGLISH).getValue();
  }

  static String name(Dossier dossier, Ref<Actor> actor) {
    return dossier.find(actor).map(found -> text(found.getName())).orElse("");
  }

  static String list(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  static String of(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String earliest(Optional<Edtf> date) {
    return date.map(Edtf::earliest).map(Cells::day).orElse("");
  }

  static String latest(Optional<Edtf> date) {
    return date.map(Edtf::latest).map(Cells::day).orElse("");
  }

  private static String day(DayBound bound) {
    return bound.toLocalDate().map(Object::toString).orElse("");
  }

  /**
   * {@return a text as it stands in a cell: lines end with LF, and what steers a terminal or turns
   * the direction of writing is U+FFFD} Nothing else is changed: a text that a spreadsheet would
   * take for a formula is data, and stays what it is.
   */
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(c -> clean.appendCodePoint(isUnseen(c) ? 0xfffd : c));
    return clean.toString();
  }

  /** Nearly every cell is; a loop, for there are millions of them. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.SURROGATE -> true;
      case Character.FORMAT -> isDirection(c);
      default -> false;
    };
  }

  /** Joiners belong to words; what turns the direction of writing does not. */
  private static boolean isDirection(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x061c;
  }
}
