package org.communique.model.agreement.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Actor;
import org.communique.model.Ref;

/**
 * Where an agreement and its participants stood at all times, as periods that follow each other
 * without a gap.
 *
 * <p>Immutable, thread-safe, a value type.
 *
 * @param instrument the periods of the instrument; at least one
 * @param participants the periods of each participant, in the order of {@link
 *     org.communique.model.agreement.AgreementLife#participants}
 */
public record AgreementHistory(
    List<Period<InstrumentStatus>> instrument,
    Map<Ref<Actor>, List<Period<ParticipantStatus>>> participants) {

  /**
   * Makes a history.
   *
   * @param instrument the periods of the instrument; copied
   * @param participants the periods of each participant; copied
   */
  public AgreementHistory {
    instrument = List.copyOf(instrument);
    Map<Ref<Actor>, List<Period<ParticipantStatus>>> copy = new LinkedHashMap<>();
    participants.forEach((actor, periods) -> copy.put(actor, List.copyOf(periods)));
    participants = Collections.unmodifiableMap(copy);
  }
}
