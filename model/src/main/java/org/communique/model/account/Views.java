package org.communique.model.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.account.DerivedView.Pick;
import org.communique.model.index.DossierIndex;
import org.communique.model.place.Containment;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;

/** Derives views from comparisons. Immutable and safe to share between threads. */
public final class Views {

  /** Of more values than this none is sought that says more than all others. */
  private static final int MAX_COMPARED = 100;

  private final Containment containment;

  private Views(DossierIndex index) {
    this.containment = Containment.of(index);
  }

  /**
   * {@return views on the accounts of a dossier}
   *
   * @param index the index of the dossier that the comparisons are of
   */
  public static Views of(DossierIndex index) {
    return index.get(Views.class, Views::new);
  }

  /**
   * {@return one reading of several accounts}
   *
   * @param comparison the accounts, compared
   * @param policy how to pick where they differ
   */
  public DerivedView derive(Comparison comparison, ViewPolicy policy) {
    List<Pick> picks = new ArrayList<>();
    for (PropertyComparison property : comparison.properties()) {
      picks.add(pick(property, policy));
    }
    return ImmutableDerivedView.of(comparison.cluster(), policy.name(), picks);
  }

  private Pick pick(PropertyComparison property, ViewPolicy policy) {
    List<AccountValue> held = property.values().stream().filter(AccountValue::isHeld).toList();
    boolean differ = property.concord().compareTo(Concord.COMPATIBLE) >= 0;
    boolean arePlaces = property.values().stream().allMatch(Views::isPlace);
    if (!differ) {
      String reason = property.concord() == Concord.SINGLE ? "told by one account" : "undisputed";
      return split(property, held, held.isEmpty() ? "denied by all that tell of it" : reason);
    }
    if (property.isList() && property.concord() == Concord.COMPATIBLE && !arePlaces) {
      return split(property, held, "what all accounts tell together");
    }
    if (policy instanceof ViewPolicy.PreferredSource preferred) {
      return preferred(property, preferred);
    }
    return policy instanceof ViewPolicy.MostPreciseCompatible
        ? mostPrecise(property)
        : mostOrigins(property);
  }

  private static Pick split(PropertyComparison property, List<AccountValue> chosen, String reason) {
    Set<AccountValue> picked = Collections.newSetFromMap(new IdentityHashMap<>());
    picked.addAll(chosen);
    List<AccountValue> setAside =
        property.values().stream().filter(value -> !picked.contains(value)).toList();
    return ImmutablePick.of(property.property(), chosen, setAside, reason);
  }

  private static Pick mostOrigins(PropertyComparison property) {
    OptionalInt most = property.values().stream().mapToInt(AccountValue::independentOrigins).max();
    List<AccountValue> best =
        property.values().stream()
            .filter(AccountValue::isHeld)
            .filter(value -> value.independentOrigins() == most.orElse(0))
            .toList();
    boolean decides = property.isList() ? best.size() < property.values().size() : best.size() == 1;
    return decides
        ? split(property, best, "independent origins: " + most.orElse(0))
        : split(property, List.of(), "as many independent origins behind each");
  }

  private static Pick preferred(PropertyComparison property, ViewPolicy.PreferredSource policy) {
    for (Ref<Source> source : policy.sources()) {
      Id id = source.id();
      List<AccountValue> told =
          property.values().stream()
              .filter(AccountValue::isHeld)
              .filter(value -> value.sources().contains(id))
              .toList();
      if (!told.isEmpty() && (property.isList() || told.size() == 1)) {
        return split(property, told, "told by " + id);
      }
    }
    return split(property, List.of(), "no preferred source decides");
  }

  private Pick mostPrecise(PropertyComparison property) {
    if (property.concord() == Concord.CONFLICTING) {
      return split(property, List.of(), "they cannot all be right");
    }
    if (property.values().size() > MAX_COMPARED) {
      return split(property, List.of(), "they are too many to compare each with each");
    }
    List<AccountValue> best = new ArrayList<>();
    List<AccountValue> held = property.values().stream().filter(AccountValue::isHeld).toList();
    for (AccountValue value : held) {
      if (held.stream()
          .allMatch(other -> other == value || saysMore(value.value(), other.value()))) {
        best.add(value);
      }
    }
    return best.size() == 1
        ? split(property, best, "says most and fits the others")
        : split(property, List.of(), "none says more than all others");
  }

  private boolean saysMore(Object value, Object other) {
    if (value instanceof Edtf date && other instanceof Edtf rest) {
      OptionalLong days = days(date);
      OptionalLong restDays = days(rest);
      return days.isPresent()
          && (restDays.isEmpty() || days.getAsLong() < restDays.getAsLong())
          && date.during(rest).isPossible();
    }
    if (value instanceof Ref<?> place && other instanceof Ref<?> rest && isPlace(place)) {
      return containment.isWithin(location(place), location(rest)).isPossible()
          && !containment.isWithin(location(rest), location(place)).isPossible();
    }
    return false;
  }

  /** {@return how many days a date spans; empty if it has no bounds} */
  private static OptionalLong days(Edtf date) {
    OptionalLong first = date.earliest().epochDay();
    OptionalLong last = date.latest().epochDay();
    return first.isPresent() && last.isPresent()
        ? OptionalLong.of(last.getAsLong() - first.getAsLong())
        : OptionalLong.empty();
  }

  private static boolean isPlace(AccountValue value) {
    return value.value() instanceof Ref<?> ref && isPlace(ref);
  }

  private static boolean isPlace(Ref<?> ref) {
    return Location.class.isAssignableFrom(ref.type());
  }

  private static Ref<Location> location(Ref<?> ref) {
    return Ref.to(Location.class, ref.id());
  }
}
