package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Ref;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Possibility;
import org.communique.model.value.Id;

/**
 * The agreements of a dossier by who takes part and by where they stand on a day.
 *
 * <p>Who takes part is what {@link AgreementLife#participants} says: the participants in their own
 * right, and those of whom an event says that they did what only a participant does. Lists are
 * unmodifiable and in the order of the JSON. Immutable and safe to share between threads.
 */
public final class Agreements {

  private final DossierIndex index;
  private final Map<Id, List<Located<Agreement>>> byParticipant = new HashMap<>();

  private Agreements(DossierIndex index) {
    this.index = index;
    for (Located<Agreement> agreement : index.all(Agreement.class)) {
      for (Ref<Actor> each : new LinkedHashSet<>(life(agreement).participants())) {
        byParticipant.computeIfAbsent(each.id(), first -> new ArrayList<>(2)).add(agreement);
      }
    }
  }

  /**
   * {@return the agreements of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Agreements of(DossierIndex index) {
    return index.get(Agreements.class, Agreements::new);
  }

  /**
   * {@return the agreements in which an actor takes part}
   *
   * @param actor the actor
   */
  public List<Located<Agreement>> of(Ref<? extends Actor> actor) {
    return Collections.unmodifiableList(byParticipant.getOrDefault(actor.id(), List.of()));
  }

  /**
   * {@return the agreements in which two actors take part, with others or without}
   *
   * @param one an actor
   * @param other another
   */
  public List<Located<Agreement>> between(Ref<? extends Actor> one, Ref<? extends Actor> other) {
    Set<Located<Agreement>> both = new LinkedHashSet<>(of(one));
    both.retainAll(new LinkedHashSet<>(of(other)));
    return List.copyOf(both);
  }

  /**
   * Tells which agreements are in force on a day.
   *
   * <p>One whose operation is suspended has a status of its own and is not among them; so has one
   * that is applied provisionally.
   *
   * @param day the day
   * @return the agreements that are necessarily or possibly in force, unmodifiable
   */
  public Map<Located<Agreement>, Possibility> inForceOn(LocalDate day) {
    return possible(
        index.all(Agreement.class),
        agreement -> life(agreement).statusOn(day).is(InstrumentStatus.IN_FORCE));
  }

  /**
   * Tells which agreements are in force on a day and bind two actors, each as a party.
   *
   * @param one an actor
   * @param other another
   * @param day the day
   * @return the agreements of which that is necessarily or possibly so, unmodifiable
   */
  public Map<Located<Agreement>, Possibility> inForceBetween(
      Ref<? extends Actor> one, Ref<? extends Actor> other, LocalDate day) {
    return possible(
        between(one, other),
        agreement ->
            life(agreement)
                .statusOn(day)
                .is(InstrumentStatus.IN_FORCE)
                .and(isParty(agreement, one, day))
                .and(isParty(agreement, other, day)));
  }

  private Possibility isParty(
      Located<Agreement> agreement, Ref<? extends Actor> actor, LocalDate day) {
    return life(agreement)
        .statusOn(Ref.to(Actor.class, actor.id()), day)
        .is(ParticipantStatus.PARTY);
  }

  private AgreementLife life(Located<Agreement> agreement) {
    return AgreementLife.of(agreement.part(), index);
  }

  private static Map<Located<Agreement>, Possibility> possible(
      List<Located<Agreement>> agreements, Function<Located<Agreement>, Possibility> question) {
    Map<Located<Agreement>, Possibility> found = new LinkedHashMap<>();
    for (Located<Agreement> agreement : agreements) {
      Possibility answer = question.apply(agreement);
      if (answer.isPossible()) {
        found.put(agreement, answer);
      }
    }
    return Collections.unmodifiableMap(found);
  }
}
