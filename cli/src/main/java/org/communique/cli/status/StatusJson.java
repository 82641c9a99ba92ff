package org.communique.cli.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.time.Edtf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an agreement and its participants stand, for programs; {@code docs/agreements.md}.
 *
 * <p>Each key is always there, so that readers need not test for it: what is not known is null.
 */
public final class StatusJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StatusJson() {}

  /**
   * {@return a JSON object with the status at a time}
   *
   * @param life the life of the agreement
   * @param on when
   * @param wanted of which participants to tell
   */
  public static ObjectNode of(AgreementLife life, Edtf on, Predicate<Ref<Actor>> wanted) {
    AgreementStatus status = life.on(on);
    ObjectNode root = root(life);
    root.put("on", on.toString());
    root.set("instrument", put(NODES.objectNode(), status.instrument()));
    ArrayNode participants = root.putArray("participants");
    status
        .participants()
        .forEach(
            (actor, standing) -> {
              if (wanted.test(actor)) {
                put(participant(participants, actor), standing);
              }
            });
    return root;
  }

  /**
   * {@return a JSON object with the whole history, as periods}
   *
   * @param life the life of the agreement
   * @param wanted of which participants to tell
   */
  public static ObjectNode of(AgreementLife life, Predicate<Ref<Actor>> wanted) {
    AgreementHistory history = life.history();
    ObjectNode root = root(life);
    root.putNull("on");
    root.putObject("instrument").set("periods", periods(history.instrument()));
    ArrayNode participants = root.putArray("participants");
    for (Map.Entry<Ref<Actor>, List<Period<ParticipantStatus>>> entry :
        history.participants().entrySet()) {
      if (wanted.test(entry.getKey())) {
        participant(participants, entry.getKey()).set("periods", periods(entry.getValue()));
      }
    }
    return root;
  }

  /**
   * {@return a JSON object with the ids and titles of the agreements}
   *
   * @param dossier the dossier
   */
  public static ObjectNode list(Dossier dossier) {
    ObjectNode root = NODES.objectNode();
    ArrayNode agreements = root.putArray("agreements");
    for (Agreement agreement : dossier.getAgreements()) {
      ObjectNode node = agreements.addObject().put("agreement", agreement.getId().toString());
      put(node, "title", agreement.getTitle().map(StatusPage::text));
    }
    return root;
  }

  private static ObjectNode root(AgreementLife life) {
    return NODES.objectNode().put("agreement", life.agreement().getId().toString());
  }

  private static ObjectNode participant(ArrayNode participants, Ref<Actor> actor) {
    return participants.addObject().put("actor", actor.toString());
  }

  private static <S extends Enum<S>> ArrayNode periods(List<Period<S>> periods) {
    ArrayNode nodes = NODES.arrayNode();
    for (Period<S> period : periods) {
      ObjectNode node = nodes.addObject();
      put(node, "from", period.from());
      put(node, "until", period.until());
      put(node, period.standing());
    }
    return nodes;
  }

  /** A status that is certain stands in {@code status}; else those that are possible are listed. */
  private static <S extends Enum<S>> ObjectNode put(ObjectNode node, Assessment<S> standing) {
    put(node, "status", standing.status());
    ArrayNode possible = node.putArray("possible");
    if (!standing.isCertain()) {
      standing.possible().forEach(status -> possible.add(status.toString()));
    }
    ArrayNode because = node.putArray("because");
    standing.because().forEach(pointer -> because.add(pointer.toString()));
    ArrayNode missing = node.putArray("missing");
    for (Missing gap : standing.missing()) {
      missing.addObject().put("at", gap.at().toString()).put("kind", gap.kind().code());
    }
    return node;
  }

  private static void put(ObjectNode node, String key, Optional<?> value) {
    value.ifPresentOrElse(known -> node.put(key, known.toString()), () -> node.putNull(key));
  }
}
