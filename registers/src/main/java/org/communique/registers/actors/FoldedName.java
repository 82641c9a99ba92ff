package org.communique.registers.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without marks, case, punctuation, articles and footnote numbers. */
final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOOTNOTES =
      Pattern.compile("(?:\\s+\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)$");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|la|le|les|el|los|las) |(?: the| of)$");

  private FoldedName() {}

  static String of(String name) {
    String plain = FOOTNOTES.matcher(name.strip()).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = plain.replace("&", " and ").replace("'", "").replace("’", "");
    plain = OTHERS.matcher(plain).replaceAll(" ").strip();
    plain = (" " + plain + " ").replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
    return ARTICLE.matcher(plain).replaceAll("").strip();
  }
}
