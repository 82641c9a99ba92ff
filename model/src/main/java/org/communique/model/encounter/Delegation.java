package org.communique.model.encounter;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.style.Answer;
import org.communique.model.time.Possibility;
import org.immutables.value.Value;

/**
 * One side at an encounter, and whom it sent.
 *
 * <p>Its head is who takes part as head of delegation; else its head of state, else its head of
 * government or organization; else its only member, where all are recorded.
 *
 * <p>Immutable and safe to share between threads.
 */
@Answer
@Value.Immutable
public abstract class Delegation {

  /** {@return the side: usually a state} */
  public abstract Ref<Actor> side();

  /**
   * {@return whether it receives the others, by itself or as a ministry or agency of a state that
   * does}
   */
  public abstract boolean isHost();

  /** {@return whether it is a group or a bloc, so that several sides stand behind it} */
  public abstract boolean isSeveral();

  /**
   * {@return who took part for it, in the order recorded; empty for a host of whom no one is named}
   */
  public abstract List<Participation> members();

  /** {@return who leads them; empty if that is not known} */
  public abstract Optional<Participation> head();

  /**
   * {@return whether its head of state or government, or the head of an organization, is among
   * them}
   */
  public abstract Possibility sendsHead();

  /** {@return whether its head of state is among them} */
  public abstract Possibility sendsHeadOfState();

  Delegation() {}
}
