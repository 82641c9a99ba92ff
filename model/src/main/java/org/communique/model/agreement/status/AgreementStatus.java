package org.communique.model.agreement.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Ref;

/**
 * Where an agreement and all its participants stand at a time.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param instrument where the instrument stands
 * @param participants where each participant stands, in the order of {@link
 *     org.communique.model.agreement.AgreementLife#participants}
 */
public record AgreementStatus(
    Assessment<InstrumentStatus> instrument,
    Map<Ref<Actor>, Assessment<ParticipantStatus>> participants) {

  /**
   * Makes an answer.
   *
   * @param instrument where the instrument stands
   * @param participants where each participant stands; copied
   */
  public AgreementStatus {
    participants = Collections.unmodifiableMap(new LinkedHashMap<>(participants));
  }

  /**
   * {@return where a participant stands} An actor that the agreement does not know is none.
   *
   * @param actor the participant
   */
  public Assessment<ParticipantStatus> participant(Ref<? extends Actor> actor) {
    return Optional.ofNullable(participants.get(actor))
        .orElseGet(() -> Assessment.of(Set.of(ParticipantStatus.NONE), Set.of(), Set.of()));
  }
}
