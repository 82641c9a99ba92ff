package org.communique.model.life;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.time.Possibility;

/**
 * One side at an encounter, and whom it sent.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param side the side: usually a state
 * @param isHost whether it receives the others
 * @param isSeveral whether it is a group or a bloc, so that several sides stand behind it
 * @param members who took part for it, in the order recorded; empty for a host of whom nobody is
 *     named
 * @param sendsHead whether its head of state or government, or the head of an organization, is
 *     among them
 * @param sendsHeadOfState whether its head of state is among them
 */
public record Delegation(
    Ref<Actor> side,
    boolean isHost,
    boolean isSeveral,
    List<Participation> members,
    Possibility sendsHead,
    Possibility sendsHeadOfState) {

  /**
   * Makes a delegation.
   *
   * @param side the side
   * @param isHost whether it receives the others
   * @param isSeveral whether several sides stand behind it
   * @param members who took part for it; copied
   * @param sendsHead whether a head is among them
   * @param sendsHeadOfState whether its head of state is among them
   */
  public Delegation {
    members = List.copyOf(members);
  }
}
