package org.communique.conformance.shapes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes for which work grows faster than the document until a budget is spent, and which. */
final class Budgets {

  private static final String NEAREST = "nearest passages: 500,000,000 comparisons of letters";
  private static final String AROUND = "what stands around ambiguous words: 100,000,000 letters";
  private static final String SEARCHES = "searches: 1,000,000,000 letters";
  private static final String LIVES = "a life: 120,000 steps for a day, 2,500,000 for all";
  private static final String CLOSURE = "what follows from a record: 250 records";
  private static final String EFFORT = "comparison: 500 values, 2,000,000 steps a property";

  private static final String CONTRADICTIONS = "chains of judgments: 5,000,000 steps";

  private static final Map<String, List<String>> SHAPES =
      Map.of(
          NEAREST,
          List.of(
              "words: none of them in one long text",
              "words: many of a...b in aaa...",
              "words: aaa...b in aaa...",
              "words: ab ab ab in ab ab"),
          AROUND,
          List.of("words: everywhere in one long text", "anchors with wrong offsets"),
          SEARCHES,
          List.of(
              "a statement that quotes much, and cites many texts",
              "encounters: many styles of one participant"),
          CLOSURE,
          List.of(
              "states: a chain of predecessors",
              "states: a grid of predecessors and successors",
              "states: a circle of successors",
              "organizations: a chain of whose they are",
              "organizations: a circle of whose they are",
              "groups: a chain of members",
              "groups: a grid of members, two each",
              "places: a grid, each within two"),
          EFFORT,
          List.of(
              "a cluster of statements with words of their own",
              "a cluster with participants of their own"),
          CONTRADICTIONS,
          List.of("judgments: a chain of same, and distinct all along"));

  private Budgets() {}

  /** {@return the budget by the name of the shape} */
  static Map<String, String> byShape() {
    Map<String, String> budgets = new LinkedHashMap<>();
    SHAPES.forEach((budget, names) -> names.forEach(name -> budgets.put(name, budget)));
    Shapes.all().stream()
        .map(Shape::name)
        .filter(name -> name.startsWith("agreement: "))
        .forEach(name -> budgets.put(name, LIVES));
    return budgets;
  }
}
