package org.communique.conformance.shapes;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes for which work grows faster than the document until a budget is spent, and which. */
final class Budgets {

  private static final String NEAREST = "nearest passages: 500,000,000 comparisons of letters";
  private static final String AROUND = "what stands around ambiguous words: 100,000,000 letters";
  private static final String SEARCHES = "searches: 1,000,000,000 letters";

  private Budgets() {}

  /** {@return the budget by the name of the shape} */
  static Map<String, String> byShape() {
    Map<String, String> budgets = new LinkedHashMap<>();
    budgets.put("words: none of them in one long text", NEAREST);
    budgets.put("words: everywhere in one long text", AROUND);
    budgets.put("words: many of a...b in aaa...", NEAREST);
    budgets.put("anchors with wrong offsets", AROUND);
    budgets.put("a statement that quotes much, and cites many texts", SEARCHES);
    budgets.put("encounters: many styles of one participant", SEARCHES);
    budgets.put("anchors of one quotation in many pieces", SEARCHES);
    return budgets;
  }
}
