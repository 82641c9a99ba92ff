package org.communique.cli.dates;

import org.communique.model.time.written.DateResolution;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What words on a date come to, for programs; {@code docs/dates-as-written.md}. */
public final class ResolutionJson {

  private ResolutionJson() {}

  /**
   * {@return a JSON object with the candidates, the one chosen or null, the rule, what was excluded
   * with the reason, and what stops the reading, if anything does}
   *
   * @param resolution what the words come to
   */
  public static ObjectNode of(DateResolution resolution) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode candidates = root.putArray("candidates");
    resolution.candidates().forEach(date -> candidates.add(date.toString()));
    resolution
        .chosen()
        .ifPresentOrElse(date -> root.put("chosen", date.toString()), () -> root.putNull("chosen"));
    root.put("rule", resolution.rule());
    resolution.obstacle().ifPresent(obstacle -> root.put("obstacle", obstacle));
    ArrayNode excluded = root.putArray("excluded");
    for (DateResolution.Excluded each : resolution.excluded()) {
      excluded.addObject().put("date", each.date().toString()).put("reason", each.reason());
    }
    return root;
  }
}
