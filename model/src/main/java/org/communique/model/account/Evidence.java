package org.communique.model.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.evidence.Origin;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Stance;
import org.communique.model.evidence.Supports;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * What records cite for what they tell, by the place that it supports, and who stands behind it.
 *
 * <p>What supports the same places is kept together in a bundle, and bundles that were weighed
 * together once are not weighed again: thousands of elements of a list mostly have the same
 * evidence. Of how many citations are weighed there is a limit, after which nobody is told to stand
 * behind a value.
 */
final class Evidence {

  /** How many citations are weighed for all values of a dossier together. */
  static final long MAX_WEIGHED = 2_000_000;

  /** Citations that support the same; told apart by where they come from, not by what they are. */
  static final class Bundle {

    private final List<Citation> citations = new ArrayList<>();
    private boolean isHeld;
    private boolean isDenied;

    private void add(Citation citation, Stance stance) {
      citations.add(citation);
      isHeld |= stance == Stance.FOR;
      isDenied |= stance == Stance.AGAINST;
    }
  }

  /**
   * Who stands behind a value, and who denies it.
   *
   * @param sources the sources in which somebody holds it
   * @param origins the independent origins that hold it
   * @param denyingSources the sources in which somebody denies it and nobody holds it
   * @param denials the independent origins that deny it
   */
  record Weighed(
      List<Id> sources,
      List<List<Origin>> origins,
      List<Id> denyingSources,
      List<List<Origin>> denials) {

    static final Weighed NOTHING = new Weighed(List.of(), List.of(), List.of(), List.of());
  }

  /** What one record cites. */
  private final class OfRecord {

    private final Bundle all = new Bundle();
    private final Map<String, Bundle> byProperty = new HashMap<>();
    private final Map<Pointer, Bundle> byElement = new LinkedHashMap<>();
    private final Map<Pointer, Bundle> own = new HashMap<>();

    OfRecord(DossierRecord record) {
      for (Citation citation : citations(record)) {
        Stance stance = origins.stance(citation);
        for (Pointer place : places(citation, record)) {
          bundle(place).add(citation, stance);
        }
      }
    }

    /** Two pointers into one element are one place. */
    private static Set<Pointer> places(Citation citation, DossierRecord record) {
      Set<Pointer> places = new LinkedHashSet<>();
      for (Pointer place : Supports.places(citation, record)) {
        List<String> steps = place.steps();
        places.add(steps.size() < 2 ? place : Pointer.ROOT.child(steps.get(0)).child(steps.get(1)));
      }
      return places;
    }

    private Bundle bundle(Pointer place) {
      if (place.depth() == 0) {
        return all;
      }
      return place.depth() == 1
          ? byProperty.computeIfAbsent(place.steps().get(0), any -> new Bundle())
          : byElement.computeIfAbsent(place, any -> new Bundle());
    }

    Set<Bundle> forClaim(Pointer place, Object value) {
      Set<Bundle> found = new LinkedHashSet<>();
      add(byElement.get(place), found);
      List<Citation> ofPart = value instanceof Part part ? citations(part) : List.of();
      if (!ofPart.isEmpty()) {
        found.add(own.computeIfAbsent(place, any -> bundle(ofPart)));
        return found;
      }
      add(all, found);
      add(byProperty.get(place.steps().get(0)), found);
      if (place.depth() == 1) {
        byElement.forEach(
            (element, bundle) -> {
              if (element.startsWith(place)) {
                found.add(bundle);
              }
            });
      }
      return found;
    }

    private Bundle bundle(List<Citation> citations) {
      Bundle bundle = new Bundle();
      citations.forEach(citation -> bundle.add(citation, origins.stance(citation)));
      return bundle;
    }

    private static void add(@Nullable Bundle bundle, Set<Bundle> to) {
      if (bundle != null && !bundle.citations.isEmpty()) {
        to.add(bundle);
      }
    }
  }

  private final Origins origins;
  private final Map<Id, OfRecord> byRecord = new HashMap<>();
  private final Map<Set<Bundle>, Weighed> weighed = new HashMap<>();
  private long left = MAX_WEIGHED;
  private boolean isWhole = true;

  Evidence(Origins origins) {
    this.origins = origins;
  }

  /** {@return whether everything that was asked for was weighed} */
  boolean isWhole() {
    return isWhole;
  }

  /**
   * {@return what a record cites for a property of it, or for an element of one}
   *
   * @param record the record
   * @param place the place of the property or element in the record
   * @param value what stands there
   */
  Set<Bundle> of(DossierRecord record, Pointer place, Object value) {
    return byRecord
        .computeIfAbsent(record.getId(), any -> new OfRecord(record))
        .forClaim(place, value);
  }

  /** {@return whether all that is cited denies it, or does not commit itself while some denies} */
  static boolean isDenied(Set<Bundle> cited) {
    return cited.stream().noneMatch(each -> each.isHeld)
        && cited.stream().anyMatch(each -> each.isDenied);
  }

  /** {@return whether anybody is cited who denies it} */
  static boolean hasDenial(Set<Bundle> cited) {
    return cited.stream().anyMatch(each -> each.isDenied);
  }

  /** {@return who stands behind what all these are cited for} */
  Weighed weigh(Set<Bundle> cited) {
    Weighed known = weighed.get(cited);
    if (known != null) {
      return known;
    }
    long cost = cited.stream().mapToLong(each -> each.citations.size()).sum();
    if (cost > left) {
      isWhole = false;
      return Weighed.NOTHING;
    }
    left -= cost;
    Weighed made = weighedAnew(cited);
    weighed.put(Set.copyOf(cited), made);
    return made;
  }

  private Weighed weighedAnew(Set<Bundle> cited) {
    List<Citation> all = new ArrayList<>();
    Set<Id> holding = new TreeSet<>(JudgmentGraph.BY_ID);
    Set<Id> denying = new TreeSet<>(JudgmentGraph.BY_ID);
    for (Bundle bundle : cited) {
      for (Citation citation : bundle.citations) {
        all.add(citation);
        switch (origins.stance(citation)) {
          case FOR -> holding.add(citation.getSource().id());
          case AGAINST -> denying.add(citation.getSource().id());
          case OPEN -> {}
        }
      }
    }
    return new Weighed(
        List.copyOf(holding), origins.independent(all), List.copyOf(denying), origins.denying(all));
  }

  private static List<Citation> citations(Part part) {
    Property property = PartType.of(part).property("evidence");
    Object value = property == null ? null : property.get(part);
    return value instanceof List<?> list
        ? list.stream().map(Citation.class::cast).toList()
        : List.of();
  }
}
