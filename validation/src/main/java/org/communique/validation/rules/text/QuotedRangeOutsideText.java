package org.communique.validation.rules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.communique.model.Content;
import org.communique.model.QuotedRange;
import org.communique.model.finding.Severity;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A quoted range that is not in the text, is empty, comes before the one before it, or lies across
 * another.
 *
 * <p>Ranges count Unicode code points. Two may touch: so it is where a speaker's own words run on
 * into those of another, {@code by} whom they are. One may lie within another: so it is where the
 * speaker quotes. The outer one comes first. A negative number is malformed, which another rule
 * says.
 */
@Rule(
    severity = Severity.ERROR,
    summary =
        "Quoted ranges lie in their text, in order, each apart from the others or within one.",
    because =
        "They say which characters are the speaker's own. Most that miss were counted in bytes or"
            + " UTF-16 units, where an emoji is four or two and not one.")
public final class QuotedRangeOutsideText implements PartRule<Content> {

  @Override
  public void check(Content content, Reporter reporter) {
    String text = content.getText();
    int length = text.codePointCount(0, text.length());
    Deque<QuotedRange> open = new ArrayDeque<>();
    int latest = 0;
    for (int item = 0; item < content.getQuotedRanges().size(); item++) {
      QuotedRange range = content.getQuotedRanges().get(item);
      if (range.getStart() < 0 || range.getEnd() < 0) {
        continue;
      }
      while (!open.isEmpty() && open.peek().getEnd() <= range.getStart()) {
        open.pop();
      }
      Optional<String> problem = outside(range, text, length);
      if (problem.isEmpty()) {
        problem = misplaced(range, latest, open.peek());
      }
      if (problem.isPresent()) {
        reporter
            .at("quotedRanges", item)
            .with("start", range.getStart())
            .with("end", range.getEnd())
            .with("length", length)
            .add("the range from " + range.getStart() + " to " + range.getEnd() + problem.get());
      }
      latest = Math.max(latest, range.getStart());
      open.push(range);
    }
  }

  private static Optional<String> outside(QuotedRange range, String text, int length) {
    if (range.getEnd() <= range.getStart()) {
      return Optional.of(" holds no character; its end is after the last character quoted");
    }
    if (range.getEnd() > length) {
      String ends = " ends after the text, which has " + length + " code points";
      boolean fits = range.getEnd() <= text.length();
      return Optional.of(
          ends + (fits ? "; it was perhaps counted in UTF-16 units" : "; count it again"));
    }
    return Optional.empty();
  }

  /** {@return what is wrong with a range after one that begins there, inside one that is open} */
  private static Optional<String> misplaced(
      QuotedRange range, int latest, @Nullable QuotedRange around) {
    if (range.getStart() < latest) {
      return Optional.of(
          " starts before " + latest + ", where an earlier one starts; put them in order");
    }
    if (around == null || range.getEnd() < around.getEnd()) {
      return Optional.empty();
    }
    String earlier = "one from " + around.getStart() + " to " + around.getEnd();
    if (range.getEnd() == around.getEnd()) {
      boolean twice = range.getStart() == around.getStart() && range.getBy().equals(around.getBy());
      return twice ? Optional.of(" is listed twice; remove one") : Optional.empty();
    }
    return Optional.of(
        range.getStart() == around.getStart()
            ? " holds the earlier " + earlier + "; put the outer one first"
            : " lies across the earlier "
                + earlier
                + "; a range is apart from others or within one");
  }
}
