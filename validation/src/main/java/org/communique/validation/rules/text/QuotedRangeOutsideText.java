package org.communique.validation.rules.text;

import java.util.Optional;
import org.communique.model.Content;
import org.communique.model.QuotedRange;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A quoted range that is not in the text, is empty, or does not come after the one before.
 *
 * <p>Ranges count Unicode code points. Two may touch: so it is where a speaker's own words run on
 * into those of another, {@code by} whom they are. A negative number is malformed, which another
 * rule says.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "Quoted ranges lie in their text, in order and apart.",
    because =
        "They say which characters are the speaker's own. Most that miss were counted in bytes or"
            + " UTF-16 units, where an emoji is four or two and not one.")
public final class QuotedRangeOutsideText implements PartRule<Content> {

  @Override
  public void check(Content content, Reporter reporter) {
    String text = content.getText();
    int length = text.codePointCount(0, text.length());
    int free = 0;
    for (int item = 0; item < content.getQuotedRanges().size(); item++) {
      QuotedRange range = content.getQuotedRanges().get(item);
      if (range.getStart() < 0 || range.getEnd() < 0) {
        continue;
      }
      Optional<String> problem = problem(range, text, length, free);
      if (problem.isPresent()) {
        reporter
            .at("quotedRanges", item)
            .with("start", range.getStart())
            .with("end", range.getEnd())
            .with("length", length)
            .add("the range from " + range.getStart() + " to " + range.getEnd() + problem.get());
      }
      free = Math.max(free, range.getEnd());
    }
  }

  private static Optional<String> problem(QuotedRange range, String text, int length, int free) {
    if (range.getEnd() <= range.getStart()) {
      return Optional.of(" holds no character; its end is after the last character quoted");
    }
    if (range.getEnd() > length) {
      String ends = " ends after the text, which has " + length + " code points";
      boolean fits = range.getEnd() <= text.length();
      return Optional.of(
          ends + (fits ? "; it was perhaps counted in UTF-16 units" : "; count it again"));
    }
    if (range.getStart() < free) {
      return Optional.of(
          " starts before "
              + free
              + ", where an earlier one ends; put them in order, without overlap");
    }
    return Optional.empty();
  }
}
