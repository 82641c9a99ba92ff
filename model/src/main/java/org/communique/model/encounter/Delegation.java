package org.communique.model.encounter;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.time.Possibility;

/**
 * One side at an encounter, and whom it sent.
 *
 * <p>Its head is who takes part as head of delegation; else its head of state, else its head of
 * government or organization; else its only member, where all are recorded.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param side the side: usually a state
 * @param isHost whether it receives the others, by itself or as a ministry or agency of a state
 *     that does
 * @param isSeveral whether it is a group or a bloc, so that several sides stand behind it
 * @param members who took part for it, in the order recorded; empty for a host of whom no one is
 *     named
 * @param head who leads them; empty if that is not known
 * @param sendsHead whether its head of state or government, or the head of an organization, is
 *     among them
 * @param sendsHeadOfState whether its head of state is among them
 */
public record Delegation(
    Ref<Actor> side,
    boolean isHost,
    boolean isSeveral,
    List<Participation> members,
    Optional<Participation> head,
    Possibility sendsHead,
    Possibility sendsHeadOfState) {

  /**
   * Makes a delegation.
   *
   * @param side the side
   * @param isHost whether it receives the others
   * @param isSeveral whether several sides stand behind it
   * @param members who took part for it; copied
   * @param head who leads them
   * @param sendsHead whether a head is among them
   * @param sendsHeadOfState whether its head of state is among them
   */
  public Delegation {
    members = List.copyOf(members);
  }
}
