package org.communique.model.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.model.Actor;
import org.communique.model.Body;
import org.communique.model.Membership;
import org.communique.model.Ref;
import org.communique.model.Territory;
import org.communique.model.index.BoundedClosure;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.jspecify.annotations.Nullable;

/**
 * Membership through time: who belonged to an organization or group on a date, what bodies an actor
 * belonged to, and whose a body was.
 *
 * <p>Answers are three-valued, and who cannot have been a member is left out. Someone is a member
 * from the first day of a membership to its last; an end that is not recorded may lie anywhere, and
 * of several memberships any will do. A body that did not exist on the date had no members, and
 * what did not exist was none; but who succeeded a member, or was succeeded by one, may be called
 * by its other name, see {@link Existence#isCovered}.
 *
 * <p>What the answers list is what is recorded. Where the list of members of a body is open, or
 * none is recorded, {@link #isMember} says of everybody else that it is possible.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Memberships {

  private record Link(Ref<Actor> body, Ref<Actor> member, Span term) {}

  private final DossierIndex index;
  private final Existence existence;
  private final Map<Ref<Actor>, List<Link>> byBody = new HashMap<>();
  private final Map<Ref<Actor>, List<Link>> byMember = new HashMap<>();

  private Memberships(DossierIndex index) {
    this.index = index;
    this.existence = Existence.of(index);
    for (Actor actor : index.dossier().getActors()) {
      Ref<Actor> body = Ref.to(Actor.class, actor.getId());
      for (Membership each : members(actor)) {
        Span term = new Span(each.getFrom(), each.getUntil());
        Link link = new Link(body, each.getActor(), term);
        byBody.computeIfAbsent(body, first -> new ArrayList<>(1)).add(link);
        byMember.computeIfAbsent(each.getActor(), first -> new ArrayList<>(1)).add(link);
      }
    }
  }

  private static List<Membership> members(Actor actor) {
    return actor instanceof Body body ? body.getMembers() : List.of();
  }

  /**
   * {@return the memberships recorded in a dossier}
   *
   * @param index the index of the dossier
   */
  public static Memberships of(DossierIndex index) {
    return index.get(Memberships.class, Memberships::new);
  }

  /**
   * Tells who belonged to a body on a date, without the members of its members.
   *
   * @param body an organization or group
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return the members, each with how surely it was one, necessary or possible; in the order
   *     recorded
   */
  public Map<Ref<Actor>, Possibility> membersOn(Ref<? extends Actor> body, Edtf date) {
    return Collections.unmodifiableMap(members(actor(body), date));
  }

  /**
   * Tells what an actor belonged to on a date, without what those belonged to in turn.
   *
   * @param actor the actor
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return the organizations and groups, each with how surely the actor was a member, necessary or
   *     possible; in the order recorded
   */
  public Map<Ref<Actor>, Possibility> bodiesOn(Ref<? extends Actor> actor, Edtf date) {
    return Collections.unmodifiableMap(bodies(actor(actor), date));
  }

  /**
   * Tells who belonged to a body on a date, by way of other members or not: the members, their
   * members, and so on.
   *
   * <p>To belong to a member is not to be a member: the states of a union that joined a trade
   * organization are bound by what the union does there, and may or may not have joined themselves.
   *
   * @param body an organization or group
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return all these, each with how surely, by the surest way; nearest first
   */
  public Map<Ref<Actor>, Possibility> allMembersOn(Ref<? extends Actor> body, Edtf date) {
    return reach(body, each -> members(each, date));
  }

  /**
   * Tells what an actor belonged to on a date, by way of other bodies or not: its bodies, the
   * bodies that those are members of, and so on.
   *
   * @param actor the actor
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return all these, each with how surely, by the surest way; nearest first
   */
  public Map<Ref<Actor>, Possibility> allBodiesOn(Ref<? extends Actor> actor, Edtf date) {
    return reach(actor, each -> bodies(each, date));
  }

  /**
   * Tells whose a body was on a date: a department's ministry, the state of that, and so on. The
   * record of a body says that it is of another without a date, so it is taken to be so as long as
   * both exist.
   *
   * @param body an organization, group or territory
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return its parents, each with how surely, necessary only if it is known that all up to it
   *     existed; nearest first
   */
  public Map<Ref<Actor>, Possibility> parentsOn(Ref<? extends Actor> body, Edtf date) {
    return reach(
        body,
        each ->
            parent(each)
                .map(
                    of ->
                        Map.of(
                            of, existence.existsOn(each, date).and(existence.existsOn(of, date))))
                .orElse(Map.of()));
  }

  /**
   * Tells whether an actor was a member of a body on a date, not by way of others.
   *
   * @param actor the actor
   * @param body an organization or group
   * @param date the date; if it is not known to the day, any day of it may be meant
   * @return necessary if a membership must cover the date; impossible if none can; possible also
   *     where the list of members is open or empty, and both may have existed; impossible of what
   *     is no organization or group
   */
  public Possibility isMember(Ref<? extends Actor> actor, Ref<? extends Actor> body, Edtf date) {
    Possibility recorded = membersOn(body, date).getOrDefault(actor(actor), Possibility.IMPOSSIBLE);
    boolean mayBeAnother =
        isOpen(actor(body)) && isThere(actor(actor), date) && isThere(actor(body), date);
    return recorded.or(mayBeAnother ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE);
  }

  private boolean isOpen(Ref<Actor> body) {
    return index.record(body).map(this::isOpen).orElse(true);
  }

  private boolean isOpen(Actor body) {
    return body instanceof Body
        && (!byBody.containsKey(Ref.to(Actor.class, body.getId()))
            || body.getOpen().contains("members"));
  }

  /**
   * {@return who may be a member on a date, with how surely; on an unknown date anyone recorded
   * may}
   *
   * @param body the body
   * @param date a date; null if unknown
   */
  public Map<Ref<Actor>, Possibility> members(Ref<? extends Actor> body, @Nullable Edtf date) {
    return ends(byBody.getOrDefault(actor(body), List.of()), Link::member, date);
  }

  private Map<Ref<Actor>, Possibility> bodies(Ref<Actor> actor, @Nullable Edtf date) {
    return ends(byMember.getOrDefault(actor, List.of()), Link::body, date);
  }

  /**
   * {@return who may be a member by the dates of the membership alone; of a body with more members
   * than are followed anyone who ever was}
   *
   * @param body the body
   * @param date a date; null if unknown
   */
  public List<Ref<Actor>> mayBeMembers(Ref<? extends Actor> body, @Nullable Edtf date) {
    return mayBe(byBody.getOrDefault(actor(body), List.of()), Link::member, date);
  }

  /**
   * {@return what an actor may be a member of, likewise}
   *
   * @param actor the actor
   * @param date a date; null if unknown
   */
  public List<Ref<Actor>> mayBeBodies(Ref<? extends Actor> actor, @Nullable Edtf date) {
    return mayBe(byMember.getOrDefault(actor(actor), List.of()), Link::body, date);
  }

  private static List<Ref<Actor>> mayBe(
      List<Link> links, Function<Link, Ref<Actor>> end, @Nullable Edtf date) {
    if (links.isEmpty()) {
      return List.of(); // As of most actors.
    }
    boolean areFew = links.size() <= BoundedClosure.LIMIT;
    return links.stream()
        .limit(BoundedClosure.LIMIT + 1L)
        .filter(link -> !areFew || link.term.on(date).isPossible())
        .map(end)
        .toList();
  }

  /**
   * {@return whether an actor has, or had, members that are recorded}
   *
   * @param body the body
   */
  public boolean hasMembers(Ref<? extends Actor> body) {
    return byBody.containsKey(body);
  }

  private Map<Ref<Actor>, Possibility> ends(
      List<Link> links, Function<Link, Ref<Actor>> end, @Nullable Edtf date) {
    Map<Ref<Actor>, Possibility> ends = new LinkedHashMap<>();
    for (Link link : links) {
      Possibility lasts = certainty(link, date);
      if (lasts.isPossible()) {
        ends.merge(end.apply(link), lasts, Possibility::or);
      }
    }
    return ends;
  }

  private Possibility certainty(Link link, @Nullable Edtf date) {
    Possibility lasts = link.term.on(date);
    boolean areThere = date == null || isThere(link.body, date) && isThere(link.member, date);
    return areThere ? lasts : Possibility.IMPOSSIBLE;
  }

  private boolean isThere(Ref<Actor> actor, Edtf date) {
    return existence.isCovered(actor, date).isPossible();
  }

  private Optional<Ref<Actor>> parent(Ref<Actor> actor) {
    return index.record(actor).flatMap(Memberships::parent);
  }

  /**
   * {@return whose an actor is, if it is an organization, group or territory}
   *
   * @param actor the actor
   */
  public static Optional<Ref<Actor>> parent(Actor actor) {
    if (actor instanceof Body body) {
      return body.getOf();
    }
    return actor instanceof Territory territory ? territory.getOf() : Optional.empty();
  }

  /** What is reached by steps that are all necessary is, what is reached otherwise may be. */
  private static Map<Ref<Actor>, Possibility> reach(
      Ref<? extends Actor> start, Function<Ref<Actor>, Map<Ref<Actor>, Possibility>> next) {
    Set<Ref<Actor>> surely = steps(start, next, Possibility::isNecessary);
    Map<Ref<Actor>, Possibility> reached = new LinkedHashMap<>();
    for (Ref<Actor> each : steps(start, next, Possibility::isPossible)) {
      reached.put(each, surely.contains(each) ? Possibility.NECESSARY : Possibility.POSSIBLE);
    }
    reached.remove(actor(start));
    return Collections.unmodifiableMap(reached);
  }

  private static Set<Ref<Actor>> steps(
      Ref<? extends Actor> start,
      Function<Ref<Actor>, Map<Ref<Actor>, Possibility>> next,
      Predicate<Possibility> isStep) {
    return BoundedClosure.allFrom(
        List.of(actor(start)),
        each ->
            next.apply(each).entrySet().stream()
                .filter(step -> isStep.test(step.getValue()))
                .map(Map.Entry::getKey)
                .toList());
  }

  private static Ref<Actor> actor(Ref<? extends Actor> ref) {
    return Ref.to(Actor.class, ref.id());
  }
}
