package org.communique.cli.compare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.model.Dossier;
import org.communique.model.account.AccountValue;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.DerivedView;
import org.communique.model.account.DerivedView.Pick;
import org.communique.model.account.PropertyComparison;
import org.communique.model.evidence.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What accounts agree and disagree in, for programs; {@code docs/accounts.md} describes it. */
public final class ComparisonJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ComparisonJson() {}

  /**
   * {@return a JSON object with the clusters, property by property}
   *
   * @param dossier the dossier
   * @param accounts its accounts
   * @param views gives the view to be shown of a cluster, if any
   */
  public static ObjectNode of(
      Dossier dossier, Accounts accounts, Function<Comparison, Optional<DerivedView>> views) {
    ObjectNode root = NODES.objectNode();
    root.put("dossier", dossier.getId().toString());
    root.put("isWhole", accounts.isWhole());
    ArrayNode clusters = root.putArray("clusters");
    for (Comparison comparison : accounts.comparisons()) {
      ObjectNode node = node(comparison);
      views.apply(comparison).ifPresent(view -> node.set("view", node(view)));
      clusters.add(node);
    }
    return root;
  }

  private static ObjectNode node(Comparison comparison) {
    ObjectNode node = NODES.objectNode();
    node.put("type", comparison.type());
    node.set("records", strings(comparison.cluster().records()));
    ArrayNode withdrawn = node.putArray("withdrawn");
    comparison
        .cluster()
        .withdrawn()
        .forEach(
            gone ->
                withdrawn
                    .addObject()
                    .put("record", gone.record().toString())
                    .put("by", gone.by().toString())
                    .put("relation", gone.relation().code()));
    ArrayNode properties = node.putArray("properties");
    comparison.properties().forEach(property -> properties.add(node(property)));
    return node;
  }

  private static ObjectNode node(DerivedView view) {
    ObjectNode node = NODES.objectNode();
    node.put("policy", view.policy());
    ArrayNode picks = node.putArray("picks");
    for (Pick each : view.picks()) {
      ObjectNode pick = picks.addObject();
      pick.put("property", each.property());
      pick.put("reason", each.reason());
      ArrayNode chosen = pick.putArray("chosen");
      each.chosen().forEach(value -> chosen.add(value.text()));
      ArrayNode setAside = pick.putArray("setAside");
      each.setAside().forEach(value -> setAside.add(value.text()));
    }
    return node;
  }

  private static ObjectNode node(PropertyComparison property) {
    ObjectNode node = NODES.objectNode();
    node.put("property", property.property());
    node.put("isList", property.isList());
    node.put("concord", property.concord().word());
    ArrayNode values = node.putArray("values");
    Set<AccountValue> disputed = Collections.newSetFromMap(new IdentityHashMap<>());
    disputed.addAll(property.disputed());
    property.values().forEach(value -> values.add(node(value, disputed.contains(value))));
    return node;
  }

  private static ObjectNode node(AccountValue value, boolean isDisputed) {
    ObjectNode node = NODES.objectNode();
    node.put("value", value.text());
    node.put("isDisputed", isDisputed);
    node.set("holders", strings(value.holders()));
    node.set("sources", strings(value.sources()));
    node.put("independentOrigins", value.independentOrigins());
    node.set("origins", groups(value.origins()));
    if (!value.deniers().isEmpty() || !value.denyingSources().isEmpty()) {
      node.set("deniers", strings(value.deniers()));
      node.set("denyingSources", strings(value.denyingSources()));
      node.set("denials", groups(value.denials()));
    }
    return node;
  }

  private static ArrayNode groups(List<List<Origin>> origins) {
    ArrayNode groups = NODES.arrayNode();
    for (List<Origin> together : origins) {
      ArrayNode group = groups.addArray();
      together.forEach(origin -> group.add(node(origin)));
    }
    return groups;
  }

  private static ObjectNode node(Origin origin) {
    ObjectNode node = NODES.objectNode();
    origin
        .source()
        .ifPresentOrElse(
            source -> node.put("source", source.toString()),
            () -> node.set("actors", strings(origin.actors())));
    return node;
  }

  private static ArrayNode strings(Iterable<?> items) {
    ArrayNode node = NODES.arrayNode();
    items.forEach(item -> node.add(item.toString()));
    return node;
  }
}
