package org.communique.model.agreement;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Possibility;

/**
 * That an agreement extends to a territory on the day asked for, or may, by way of a participant.
 *
 * <p>A treaty binds each party for its entire territory unless it says otherwise (VCLT article 29),
 * so that is no extension. Extensions are to the colonies, dependencies and regions that a
 * participant named: by an event of that kind, or in its signature or consent. They hold while the
 * participant is bound, as a contracting state or a party. When it leaves, or takes back its
 * consent, they end: those to the territories that it names then, or all if it names none; a new
 * consent does not bring them back.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param participant who extended it
 * @param territory what it was extended to
 * @param certainty how surely: necessary or possible
 * @param because the events that extended it, and those that may have ended that; in order
 */
public record Extension(
    Ref<Actor> participant, Ref<Location> territory, Possibility certainty, List<Pointer> because) {

  /**
   * Makes an extension.
   *
   * @param participant who extended it
   * @param territory what it was extended to
   * @param certainty how surely
   * @param because the events that tell of it; copied
   */
  public Extension {
    because = List.copyOf(because);
  }
}
