package org.communique.validation.rules.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.agreement.EventEffect;
import org.communique.model.finding.Pointer;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.AgreementEventKind;
import org.jspecify.annotations.Nullable;

/** The events of an agreement by who did them, with what is asked of their dates. */
final class EventLog {

  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> ofAll = new ArrayList<>();
  private final Map<Ref<Actor>, List<Entry>> byActor = new LinkedHashMap<>();
  private @Nullable FirstActs signatures;

  /**
   * An event and its place in the log.
   *
   * @param at its position
   * @param event the event
   */
  record Entry(int at, AgreementEvent event) {

    Pointer pointer() {
      return Pointer.ROOT.child("events").child(at);
    }

    /** {@return when it was done: its date, else the day on which it took effect} */
    Optional<Edtf> done() {
      return event.getDate().or(event::getEffective);
    }

    /** {@return when it took effect: that date, else its own} */
    Optional<Edtf> inEffect() {
      return event.getEffective().or(event::getDate);
    }

    boolean has(Predicate<EventEffect> property) {
      return EventEffect.of(event.getKind()).filter(property).isPresent();
    }
  }

  EventLog(Agreement agreement) {
    List<AgreementEvent> events = agreement.getEvents();
    for (int at = 0; at < events.size(); at++) {
      Entry entry = new Entry(at, events.get(at));
      entries.add(entry);
      if (entry.event.getBy().isEmpty()) {
        ofAll.add(entry);
      }
      for (Ref<Actor> actor : new LinkedHashSet<>(entry.event.getBy())) {
        byActor.computeIfAbsent(actor, first -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** {@return whether events may be missing, so that nothing follows from absence} */
  static boolean isOpen(Agreement agreement) {
    return agreement.getOpen().contains("events");
  }

  /**
   * {@return whether an event is of a kind} Asked before a log is made, since most agreements have
   * nothing that most rules look for.
   */
  static boolean has(Agreement agreement, AgreementEventKind kind) {
    for (AgreementEvent event : agreement.getEvents()) {
      if (event.getKind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** {@return when each participant first signed} */
  FirstActs signatures() {
    FirstActs known = signatures;
    if (known == null) {
      known = new FirstActs(this, EventEffect::isSignature);
      signatures = known;
    }
    return known;
  }

  List<Entry> entries() {
    return entries;
  }

  Stream<Entry> entries(Predicate<EventEffect> property) {
    return entries.stream().filter(entry -> entry.has(property));
  }

  /** {@return the events that single participants did, each with all of its own} */
  Map<Ref<Actor>, List<Entry>> byActor() {
    return byActor;
  }

  /** {@return what all did together, without names} */
  Stream<Entry> ofAll(Predicate<EventEffect> property) {
    return ofAll.stream().filter(entry -> entry.has(property));
  }

  /** {@return what a participant did by itself} */
  Stream<Entry> own(Ref<Actor> actor, Predicate<EventEffect> property) {
    return byActor.getOrDefault(actor, List.of()).stream().filter(entry -> entry.has(property));
  }

  /**
   * {@return between which days a date lies, anywhere on Earth; one that is not known between any}
   */
  static DayBounds extent(Optional<Edtf> date) {
    return date.map(Edtf::dayBoundsAnywhere).orElse(DayBounds.UNKNOWN);
  }

  /** {@return whether both dates are known, and one must be before the other} */
  static boolean isBefore(Optional<Edtf> one, Optional<Edtf> other) {
    return one.isPresent()
        && other.isPresent()
        && Moments.before(one.get(), other.get()).isNecessary();
  }

  /** {@return a date as it is told in a message} */
  static String told(Optional<Edtf> date) {
    return date.map(Edtf::toString).orElse("an unknown date");
  }
}
