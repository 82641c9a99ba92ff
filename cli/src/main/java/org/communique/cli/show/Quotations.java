package org.communique.cli.show;

import org.communique.model.Content;
import org.communique.model.QuotedRange;

/** Makes visible which words of a text are quoted. */
final class Quotations {

  private Quotations() {}

  /**
   * {@return the text of a content, with quotation marks around what is quoted} Where marks stand
   * in the text already it is left as it is. Ranges that do not lie in the text, in order and
   * apart, are passed over: they are for a rule to report.
   */
  static String visible(Content content, Names names) {
    int[] text = content.getText().codePoints().toArray();
    StringBuilder visible = new StringBuilder();
    int done = 0;
    for (QuotedRange range : content.getQuotedRanges()) {
      if (range.getStart() < done
          || range.getEnd() <= range.getStart()
          || range.getEnd() > text.length) {
        continue;
      }
      boolean marked = isQuotationMark(text, range.getStart() - 1);
      visible.append(new String(text, done, range.getStart() - done));
      visible.append(marked ? "" : "“");
      visible.append(new String(text, range.getStart(), range.getEnd() - range.getStart()));
      visible.append(marked ? "" : "”");
      done = range.getEnd();
      if (range.getBy().isPresent()) {
        String rest = marked && isQuotationMark(text, done) ? new String(text, done++, 1) : "";
        visible
            .append(rest)
            .append(" [words of ")
            .append(names.of(range.getBy().get()))
            .append(']');
      }
    }
    return visible.append(new String(text, done, text.length - done)).toString();
  }

  private static boolean isQuotationMark(int[] text, int at) {
    if (at < 0 || at >= text.length) {
      return false;
    }
    return switch (Character.getType(text[at])) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> "\"'„‚「『《〈".indexOf(text[at]) >= 0;
    };
  }
}
