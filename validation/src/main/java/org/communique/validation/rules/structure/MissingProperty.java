package org.communique.validation.rules.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.Part;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A part with none of several alternative properties. Properties that are always required are
 * checked when a part is built.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "Of several alternative properties at least one is given.",
    because = "A text anchor without words and without offsets points to nothing.")
public final class MissingProperty implements PartRule<Part> {

  @Override
  public boolean concerns(PartType type) {
    return !type.alternatives().isEmpty();
  }

  @Override
  public void check(Part part, Reporter reporter) {
    List<List<Property>> alternatives = PartType.of(part).alternatives();
    for (List<Property> group : alternatives) {
      if (has(part, group)) {
        return;
      }
    }
    String expected =
        alternatives.stream()
            .map(group -> group.stream().map(Property::name).collect(Collectors.joining(" and ")))
            .collect(Collectors.joining(", or "));
    reporter
        .with("expected", expected)
        .add("found none of the alternative properties; expected " + expected);
  }

  private static boolean has(Part part, List<Property> group) {
    for (Property property : group) {
      if (property.get(part) == null) {
        return false;
      }
    }
    return true;
  }
}
