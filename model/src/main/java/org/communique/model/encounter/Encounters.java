package org.communique.model.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.ParticipationRole;

/**
 * The encounters of a dossier by who is recorded at them.
 *
 * <p>An actor is at an encounter if it is named there as host or as participant, save as absent; if
 * someone takes part on its behalf; or if it is the side of someone who takes part, see {@link
 * Sides}. So the talks of two presidents are encounters of their states as well. Who may have been
 * there beside those is for {@link Attendance} to say. Whether an encounter was held, or only
 * announced or cancelled, makes no difference here.
 *
 * <p>Lists are unmodifiable and in the order of the JSON. Immutable and safe to share between
 * threads.
 */
public final class Encounters {

  private final Map<Id, List<Located<Summit>>> byActor = new HashMap<>();
  private final Map<Id, List<Located<Summit>>> parts = new HashMap<>();

  private Encounters(DossierIndex index) {
    Sides sides = Sides.of(index);
    for (Located<Summit> summit : index.all(Summit.class)) {
      for (Ref<Actor> actor : at(summit.part(), sides)) {
        byActor.computeIfAbsent(actor.id(), first -> new ArrayList<>(2)).add(summit);
      }
      for (Ref<Summit> whole : new LinkedHashSet<>(summit.part().getPartOf())) {
        parts.computeIfAbsent(whole.id(), first -> new ArrayList<>(2)).add(summit);
      }
    }
  }

  /**
   * {@return the encounters of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Encounters of(DossierIndex index) {
    return index.get(Encounters.class, Encounters::new);
  }

  private static Set<Ref<Actor>> at(Summit summit, Sides sides) {
    Set<Ref<Actor>> there = new LinkedHashSet<>(summit.getHosts());
    for (Participation participation : summit.getParticipants()) {
      if (participation.getRole().filter(ParticipationRole.ABSENT::equals).isEmpty()) {
        there.add(participation.getActor());
        participation.getOnBehalfOf().ifPresent(there::add);
      }
    }
    there.addAll(sides.of(summit));
    return there;
  }

  /**
   * {@return the encounters at which an actor is}
   *
   * @param actor the actor
   */
  public List<Located<Summit>> with(Ref<? extends Actor> actor) {
    return Collections.unmodifiableList(byActor.getOrDefault(actor.id(), List.of()));
  }

  /**
   * {@return the encounters at which two actors both are}
   *
   * @param one an actor
   * @param other another
   */
  public List<Located<Summit>> with(Ref<? extends Actor> one, Ref<? extends Actor> other) {
    Set<Located<Summit>> both = new LinkedHashSet<>(with(one));
    both.retainAll(new LinkedHashSet<>(with(other)));
    return List.copyOf(both);
  }

  /**
   * {@return an encounter's parts, their parts, and so on, without the encounter itself}
   *
   * <p>Of a programme of very many parts the nearest {@value BoundedClosure#LIMIT} are followed.
   *
   * @param whole the encounter
   */
  public List<Located<Summit>> partsOf(Ref<Summit> whole) {
    Set<Located<Summit>> all =
        BoundedClosure.from(
            parts.getOrDefault(whole.id(), List.of()),
            part -> parts.getOrDefault(part.part().getId(), List.of()));
    all.removeIf(part -> part.part().getId().equals(whole.id()));
    return List.copyOf(all);
  }
}
