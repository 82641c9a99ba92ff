package org.communique.model.account;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Content;
import org.communique.model.QuotedRange;
import org.communique.model.evidence.CapturedText;
import org.communique.model.text.CodePointOffsets;

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
    CodePointOffsets text = new CodePointOffsets(content.getText());
    List<String> words = new ArrayList<>();
    for (QuotedRange range : content.getQuotedRanges()) {
      text.between(range.getStart(), range.getEnd()).ifPresent(words::add);
    }
    words.removeIf(String::isBlank);
    return words;
  }
}
