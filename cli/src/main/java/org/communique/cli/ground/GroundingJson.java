package org.communique.cli.ground;

import java.nio.file.Path;
import java.util.Map;
import org.communique.model.Dossier;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.Folding;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Passage;
import org.communique.model.evidence.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found of quotations, for programs; {@code docs/grounding.md} describes it. */
public final class GroundingJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GroundingJson() {}

  /**
   * {@return a JSON object with a row for each quotation, and totals}
   *
   * @param dossier the dossier
   * @param grounded its quotations, looked for
   * @param unread the files that were set aside, each with the reason
   */
  public static ObjectNode of(
      Dossier dossier, DossierGrounding grounded, Map<Path, String> unread) {
    ObjectNode root = NODES.objectNode();
    root.put("dossier", dossier.getId().toString());
    ArrayNode rows = root.putArray("quotations");
    ObjectNode totals = NODES.objectNode();
    for (Verdict verdict : Verdict.values()) {
      totals.put(verdict.word(), 0);
    }
    totals.put(Row.NO_TEXT, 0);
    for (Row row : Row.of(grounded)) {
      rows.add(node(row));
      totals.put(row.verdict(), totals.path(row.verdict()).intValue() + 1);
    }
    root.set("totals", totals);
    root.put("isWhole", grounded.isWhole());
    ArrayNode files = root.putArray("unread");
    unread.forEach(
        (file, reason) -> files.addObject().put("file", file.toString()).put("reason", reason));
    return root;
  }

  private static ObjectNode node(Row row) {
    ObjectNode node = NODES.objectNode();
    node.put("pointer", row.pointer().toString());
    node.put("kind", row.kind());
    node.put("record", row.record());
    row.source().ifPresent(source -> node.put("source", source));
    row.words().ifPresent(words -> node.put("words", words));
    node.put("verdict", row.verdict());
    if (row.start().isPresent() || row.end().isPresent()) {
      ObjectNode expected = node.putObject("expected");
      row.start().ifPresent(start -> expected.put("start", start));
      row.end().ifPresent(end -> expected.put("end", end));
    }
    row.grounding().ifPresent(found -> put(found, node));
    node.put("inOrder", row.inOrder());
    return node;
  }

  private static void put(Grounding found, ObjectNode node) {
    ArrayNode places = node.putArray("found");
    found.places().forEach(place -> places.add(node(place)));
    node.put("offsetsHold", found.offsetsHold());
    ArrayNode folded = node.putArray("folded");
    found.foldedInOrder().stream().map(Folding::code).forEach(folded::add);
    found
        .nearest()
        .ifPresent(
            near -> node.set("nearest", node(near.passage()).put("distance", near.distance())));
  }

  private static ObjectNode node(Passage place) {
    return NODES
        .objectNode()
        .put("start", place.start())
        .put("end", place.end())
        .put("text", place.text());
  }
}
