package org.communique.cli.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.communique.model.Content;
import org.communique.model.QuotedRange;
import org.communique.page.words.Words;

/**
 * Makes visible which words of a text are quoted.
 *
 * <p>Words that are quoted within quoted words get the other style of marks, as printers do: “he
 * called it ‘a new era’”. So do quoted words that have marks of their own in the text.
 */
final class Quotations {

  /** No speaker quotes so many who quote others; a hostile text may have thousands. */
  private static final int MAX_NESTED = 16;

  private static final String SINGLE_MARKS = "'‘’‚‹›『』〈〉";

  /** Quoted words, and those that are quoted within them. */
  private record Quote(QuotedRange range, List<Quote> within) {}

  private final int[] text;
  private final Names names;
  private final StringBuilder visible = new StringBuilder();
  private int done;

  private Quotations(int[] text, Names names) {
    this.text = text;
    this.names = names;
  }

  /**
   * {@return the text of a content, with quotation marks around what is quoted} Where marks stand
   * in the text already it is left as it is. Ranges that do not lie in the text, in order, and
   * apart or one within the other, are passed over: they are for a rule to report. So are those
   * that are nested too deep.
   */
  static String visible(Content content, Names names) {
    int[] text = content.getText().codePoints().toArray();
    Quotations quotations = new Quotations(text, names);
    quotations.append(tree(content.getQuotedRanges(), text.length), text.length, false);
    return quotations.visible.toString();
  }

  private static List<Quote> tree(List<QuotedRange> ranges, int length) {
    List<Quote> roots = new ArrayList<>();
    Deque<Quote> open = new ArrayDeque<>();
    int last = 0;
    for (QuotedRange range : ranges) {
      while (!open.isEmpty() && open.element().range().getEnd() <= range.getStart()) {
        open.remove();
      }
      int end = open.isEmpty() ? length : open.element().range().getEnd();
      boolean isMisplaced =
          range.getStart() < last || range.getEnd() <= range.getStart() || range.getEnd() > end;
      if (isMisplaced || open.size() == MAX_NESTED) {
        continue;
      }
      Quote quote = new Quote(range, new ArrayList<>());
      (open.isEmpty() ? roots : open.element().within()).add(quote);
      open.push(quote);
      last = range.getStart();
    }
    return roots;
  }

  /** Appends the text up to an end, with the quotes in it. */
  private void append(List<Quote> quotes, int end, boolean withinDouble) {
    for (Quote quote : quotes) {
      appendText(quote.range().getStart());
      append(quote, end, withinDouble);
    }
    appendText(end);
  }

  private void append(Quote quote, int endOfWhole, boolean withinDouble) {
    QuotedRange range = quote.range();
    boolean isMarked = isQuotationMark(range.getStart() - 1);
    boolean isDouble =
        isMarked
            ? SINGLE_MARKS.indexOf(text[range.getStart() - 1]) < 0
            : !withinDouble && !hasDoubleMarks(range);
    visible.append(isMarked ? "" : isDouble ? "“" : "‘");
    append(quote.within(), range.getEnd(), isDouble);
    visible.append(isMarked ? "" : isDouble ? "”" : "’");
    if (range.getBy().isPresent()) {
      if (isMarked && done < endOfWhole && isQuotationMark(done)) {
        appendText(done + 1);
      }
      visible.append(" [words of ").append(names.of(range.getBy().get())).append(']');
    }
  }

  private boolean hasDoubleMarks(QuotedRange range) {
    int start = range.getStart();
    return Words.hasDoubleMarks(new String(text, start, range.getEnd() - start));
  }

  private void appendText(int end) {
    if (end > done) {
      visible.append(new String(text, done, end - done));
      done = end;
    }
  }

  private boolean isQuotationMark(int at) {
    if (at < 0 || at >= text.length) {
      return false;
    }
    return switch (Character.getType(text[at])) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> "\"'„‚「『《〈".indexOf(text[at]) >= 0;
    };
  }
}
