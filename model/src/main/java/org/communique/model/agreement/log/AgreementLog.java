package org.communique.model.agreement.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.EntryIntoForce;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.jspecify.annotations.Nullable;

/**
 * The log of an agreement: its events with their places, by who did them, and what the agreement
 * says of the log as a whole. Whatever computes a status, and every rule on agreements, reads this.
 *
 * <p>The order of the entries is that of the record, which says nothing of when they were.
 *
 * <p>Made in one pass over the events. Immutable and safe to share between threads.
 */
public final class AgreementLog {

  private final Agreement agreement;
  private final Pointer base;
  private final List<LogEntry> entries;
  private final List<LogEntry> ofAll = new ArrayList<>();
  private final Map<Ref<Actor>, List<LogEntry>> byActor = new LinkedHashMap<>();
  private final Set<Ref<Actor>> negotiators = new LinkedHashSet<>();

  /** Found when first asked for; who asks at the same time finds the same. */
  private volatile @Nullable FirstActs signatures;

  private AgreementLog(Agreement agreement, Pointer base) {
    this.agreement = agreement;
    this.base = base;
    List<AgreementEvent> events = agreement.getEvents();
    List<LogEntry> all = new ArrayList<>(events.size());
    Pointer place = base.child("events");
    for (int at = 0; at < events.size(); at++) {
      LogEntry entry = new LogEntry(place.child(at), events.get(at));
      all.add(entry);
      if (entry.event().getBy().isEmpty()) {
        ofAll.add(entry);
      }
      for (Ref<Actor> actor : new LinkedHashSet<>(entry.event().getBy())) {
        byActor.computeIfAbsent(actor, first -> new ArrayList<>(2)).add(entry);
      }
    }
    this.entries = Collections.unmodifiableList(all);
    for (Participation each : agreement.getParticipants()) {
      if (each.getRole().isEmpty()) {
        negotiators.add(each.getOnBehalfOf().orElse(each.getActor()));
      }
    }
  }

  /**
   * {@return the log of an agreement, with pointers that lead on from the agreement}
   *
   * @param agreement the agreement
   */
  public static AgreementLog of(Agreement agreement) {
    return of(agreement, Pointer.ROOT);
  }

  /**
   * {@return the log of an agreement}
   *
   * @param agreement the agreement
   * @param base where the agreement stands; pointers to entries lead on from there
   */
  public static AgreementLog of(Agreement agreement, Pointer base) {
    return new AgreementLog(agreement, base);
  }

  /**
   * {@return whether events may be missing, so that nothing follows from absence} Asked of an
   * agreement, since there is no need to make a log then.
   *
   * @param agreement the agreement
   */
  public static boolean isOpen(Agreement agreement) {
    return agreement.getOpen().contains("events");
  }

  /**
   * {@return whether an event is of a kind} Asked of an agreement, since most have nothing that
   * most rules look for, and need no log then.
   *
   * @param agreement the agreement
   * @param kind the kind
   */
  public static boolean has(Agreement agreement, AgreementEventKind kind) {
    for (AgreementEvent event : agreement.getEvents()) {
      if (event.getKind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the agreement} */
  public Agreement agreement() {
    return agreement;
  }

  /** {@return where the agreement stands; pointers lead on from there} */
  public Pointer base() {
    return base;
  }

  /** {@return whether events may be missing, so that nothing follows from absence} */
  public boolean isOpen() {
    return isOpen(agreement);
  }

  /** {@return all entries, unmodifiable, in the order of the record} */
  public List<LogEntry> entries() {
    return entries;
  }

  /**
   * {@return the entries of a kind with a property}
   *
   * @param property the property
   */
  public Stream<LogEntry> entries(Predicate<EventEffect> property) {
    return entries.stream().filter(entry -> entry.has(property));
  }

  /** {@return those who did something by themselves, in the order of the log, unmodifiable} */
  public Set<Ref<Actor>> actors() {
    return Collections.unmodifiableSet(byActor.keySet());
  }

  /**
   * {@return what an actor did by itself; unmodifiable, empty if nothing}
   *
   * @param actor the actor
   */
  public List<LogEntry> own(Ref<Actor> actor) {
    return Collections.unmodifiableList(byActor.getOrDefault(actor, List.of()));
  }

  /**
   * {@return what an actor did by itself, of a kind with a property}
   *
   * @param actor the actor
   * @param property the property
   */
  public Stream<LogEntry> own(Ref<Actor> actor, Predicate<EventEffect> property) {
    return own(actor).stream().filter(entry -> entry.has(property));
  }

  /**
   * {@return what was done without names, by all together or to the instrument, of a kind with a
   * property}
   *
   * @param property the property
   */
  public Stream<LogEntry> ofAll(Predicate<EventEffect> property) {
    return ofAll.stream().filter(entry -> entry.has(property));
  }

  /** {@return when each participant first signed} */
  public FirstActs signatures() {
    FirstActs known = signatures;
    if (known == null) {
      known = first(EventEffect::isSignature);
      signatures = known;
    }
    return known;
  }

  /**
   * {@return when each participant first did something of a kind with a property}
   *
   * @param property the property
   */
  public FirstActs first(Predicate<EventEffect> property) {
    return new FirstActs(entries(property));
  }

  /**
   * {@return those who take part without a role, each as the one on whose behalf it does; in order,
   * unmodifiable}
   */
  public Set<Ref<Actor>> negotiators() {
    return Collections.unmodifiableSet(negotiators);
  }

  /** {@return whether all who take part are known} */
  public boolean isClosed() {
    return !negotiators.isEmpty() && !agreement.getOpen().contains("participants");
  }

  /** {@return whether a signature by itself binds (VCLT 12(1)(a), 13(a))} */
  public boolean signatureBinds() {
    Optional<EntryIntoForceCondition> on = agreement.getEntryIntoForce().map(EntryIntoForce::getOn);
    boolean byExchange =
        agreement.getKind().equals(AgreementKind.EXCHANGE_OF_NOTES)
            || agreement.getKind().equals(AgreementKind.EXCHANGE_OF_LETTERS);
    return on.filter(EntryIntoForceCondition.SIGNATURE::equals).isPresent()
        || byExchange && on.filter(EntryIntoForceCondition.EXCHANGE::equals).isPresent();
  }
}
