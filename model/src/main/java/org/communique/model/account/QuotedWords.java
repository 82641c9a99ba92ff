package org.communique.model.account;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Content;
import org.communique.model.QuotedRange;
import org.communique.model.evidence.CapturedText;

/**
 * The words that an account vouches for: those it quotes.
 *
 * <p>Two writers who tell in their own words what was said use different words, and both are right.
 * So do two translators. Only quoted words can exclude others, in one language and untranslated:
 * those of one account are to be in what the other tells, or the other way round, for one may quote
 * more than the other.
 */
final class QuotedWords {

  private QuotedWords() {}

  static boolean mayAgree(Content one, Content other) {
    if (one.getTranslatedFrom().isPresent() || other.getTranslatedFrom().isPresent()) {
      return true;
    }
    List<String> words = of(one);
    List<String> others = of(other);
    return words.isEmpty()
        || others.isEmpty()
        || areIn(words, other.getText())
        || areIn(others, one.getText());
  }

  private static boolean areIn(List<String> words, String text) {
    CapturedText told = CapturedText.of(text);
    return words.stream().allMatch(told::has);
  }

  /** {@return the quoted words, range by range} */
  private static List<String> of(Content content) {
    String text = content.getText();
    int length = text.codePointCount(0, text.length());
    List<String> words = new ArrayList<>();
    for (QuotedRange range : content.getQuotedRanges()) {
      boolean isInside = range.getStart() >= 0 && range.getEnd() <= length;
      if (isInside && range.getStart() < range.getEnd()) {
        int start = text.offsetByCodePoints(0, range.getStart());
        int end = text.offsetByCodePoints(start, range.getEnd() - range.getStart());
        words.add(text.substring(start, end));
      }
    }
    words.removeIf(String::isBlank);
    return words;
  }
}
