package org.communique.model.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.AgreementEvent;
import org.communique.model.Classification;
import org.communique.model.Content;
import org.communique.model.Derivation;
import org.communique.model.Extent;
import org.communique.model.Identifier;
import org.communique.model.Location;
import org.communique.model.Membership;
import org.communique.model.Office;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Relation;
import org.communique.model.Source;
import org.communique.model.StatusChange;
import org.communique.model.evidence.CapturedText;
import org.communique.model.index.DossierIndex;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.place.Containment;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfDateTime;
import org.communique.model.time.Moments;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.EventStatus;

/**
 * When two accounts say the same, and when they can both be right.
 *
 * <p>Dates are compared in three values, moments as instants, places by containment, references by
 * what the records that they lead to were judged to be, texts with writing folded. Parts are
 * compared by what they have in common, and lists element by element.
 */
final class Compatibility {

  /** What belongs to an account and not to what it tells. */
  private static final Set<String> OF_THE_ACCOUNT =
      Set.of("id", "note", "open", "evidence", "dateAsWritten", "styledAs");

  private static final Set<String> OF_THE_COPY = Set.of("retrieved", "text", "textDigest");

  /** What an encounter goes through; an earlier report has an earlier one. */
  private static final Set<Code> COURSE =
      Set.of(
          EventStatus.RUMORED,
          EventStatus.PROPOSED,
          EventStatus.ANNOUNCED,
          EventStatus.CONFIRMED,
          EventStatus.IN_PROGRESS,
          EventStatus.HELD);

  /** In degrees: so far apart may two put the middle of one city. */
  private static final double SAME_SPOT = 0.1;

  private final JudgmentGraph graph;
  private final Containment containment;
  private final Effort effort;
  private final Map<Set<Id>, Boolean> onePlace = new HashMap<>();

  /**
   * An element of a list.
   *
   * @param value the element
   * @param key what is equal for elements that say the same
   */
  private record Keyed(Object value, Object key) {}

  /**
   * A list, by what tells which of its elements are to be compared with which of another list.
   *
   * @param list the list
   * @param byElement its elements
   */
  private record Elements(List<?> list, Map<Object, List<Keyed>> byElement) {

    boolean isPartOf(Elements other) {
      Set<Object> own = byElement.keySet();
      Set<Object> others = other.byElement.keySet();
      return own.containsAll(others) || others.containsAll(own);
    }

    boolean areLocations() {
      return list.get(0) instanceof Ref<?> ref && isLocation(ref);
    }
  }

  Compatibility(DossierIndex index, JudgmentGraph graph, Effort effort) {
    this.graph = graph;
    this.containment = Containment.of(index);
    this.effort = effort;
  }

  /** {@return a value made ready for comparing it with several others} */
  Object prepared(Object value) {
    return value instanceof List<?> list ? new Elements(list, byElement(list)) : value;
  }

  /** {@return whether a property is compared at all} */
  static boolean isCompared(PartType type, Property property) {
    return !property.isDiscriminator()
        && !OF_THE_ACCOUNT.contains(property.name())
        && !(type.javaType() == Source.class && OF_THE_COPY.contains(property.name()));
  }

  /** {@return what is equal for two values that say the same} */
  Object key(Object value) {
    if (value instanceof Ref<?> ref) {
      return graph.representative(ref.id());
    }
    if (value instanceof EdtfDateTime time && time.toInstant().isPresent()) {
      return time.toInstant().get();
    }
    if (value instanceof Edtf date) {
      return date.canonical();
    }
    if (value instanceof LanguageTag tag) {
      return tag.canonicalCase();
    }
    if (value instanceof String text) {
      return CapturedText.folded(text);
    }
    if (value instanceof LanguageMap texts) {
      return texts.entries().stream()
          .map(entry -> Map.entry(key(entry.getKey()), key(entry.getValue())))
          .collect(Collectors.toSet());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::key).collect(Collectors.toSet());
    }
    return value instanceof Part part ? partKey(part) : value;
  }

  private Object partKey(Part part) {
    Map<String, Object> keys = new HashMap<>();
    PartType type = PartType.of(part);
    for (Property property : type.properties()) {
      Object value = isCompared(type, property) ? property.get(part) : null;
      if (value != null) {
        keys.put(property.name(), key(value));
      }
    }
    return keys;
  }

  /**
   * {@return what two accounts of a property cannot both be right in: the keys of the values or
   * elements that exclude each other; none if they can both be right}
   *
   * @param property the property
   * @param one what one says, prepared
   * @param other what another says, prepared
   * @param isOpen whether either says that its list is incomplete
   */
  Set<Object> conflict(Property property, Object one, Object other, boolean isOpen) {
    if (!(one instanceof Elements list) || !(other instanceof Elements rest)) {
      boolean agree = !effort.affords(Effort.PARTS) || mayAgree(one, other);
      return agree ? Set.of() : Set.of(key(one), key(other));
    }
    if (!list.areLocations()) {
      return conflictInList(property, list, rest, isOpen);
    }
    Set<Object> keys = new HashSet<>();
    if (!mayAgreeInPlaces(list, rest)) {
      list.list().forEach(place -> keys.add(key(place)));
      rest.list().forEach(place -> keys.add(key(place)));
    }
    return keys;
  }

  private boolean mayAgree(Object one, Object other) {
    if (one instanceof LanguageMap) {
      return true; // Names do not exclude each other.
    }
    if (one instanceof Content content && other instanceof Content rest) {
      return key(one).equals(key(other))
          || !effort.affords((content.getText().length() + rest.getText().length()) / 16 + 1)
          || QuotedWords.mayAgree(content, rest);
    }
    if (key(one).equals(key(other))) {
      return true;
    }
    if (one instanceof Edtf date && other instanceof Edtf rest) {
      return Moments.compatible(date, rest).isPossible();
    }
    if (one instanceof Ref<?> ref && other instanceof Ref<?> rest) {
      return isLocation(ref) && mayBeOnePlace(ref, rest);
    }
    if (one instanceof Double number && other instanceof Double rest) {
      return Math.abs(number - rest) <= SAME_SPOT;
    }
    if (one instanceof Extent extent && other instanceof Extent rest) {
      return least(extent) <= most(rest) && least(rest) <= most(extent);
    }
    if (one instanceof EventStatus) {
      return COURSE.contains(one) && COURSE.contains(other);
    }
    return one instanceof Part part && other instanceof Part rest && mayAgreeInParts(part, rest);
  }

  private static int least(Extent extent) {
    return extent.getMin().orElse(0);
  }

  private static int most(Extent extent) {
    return extent.getMax().orElse(Integer.MAX_VALUE);
  }

  private static boolean isLocation(Ref<?> ref) {
    return Location.class.isAssignableFrom(ref.type());
  }

  /** {@return whether one of two places may lie within the other, as far as effort goes} */
  boolean mayBeOnePlace(Ref<?> one, Ref<?> other) {
    Set<Id> both = new HashSet<>(List.of(one.id(), other.id()));
    Boolean known = onePlace.get(both);
    if (!effort.affords(known == null ? Effort.PLACES : Effort.LOOK_UP)) {
      return true;
    }
    if (known == null) {
      known = isWithin(one, other) || isWithin(other, one);
      onePlace.put(both, known);
    }
    return known;
  }

  private boolean isWithin(Ref<?> inner, Ref<?> outer) {
    return containment.isWithin(location(inner), location(outer)).isPossible();
  }

  private static Ref<Location> location(Ref<?> ref) {
    return Ref.to(Location.class, ref.id());
  }

  private boolean mayAgreeInParts(Part one, Part other) {
    PartType type = PartType.of(one);
    if (type != PartType.of(other)) {
      return false;
    }
    for (Property property : type.properties()) {
      Object value = isCompared(type, property) ? property.get(one) : null;
      Object rest = value == null ? null : property.get(other);
      if (value != null && rest != null && !mayAgreeIn(property, prepared(value), prepared(rest))) {
        return false;
      }
    }
    return true;
  }

  /** No list within a part can be said to be open, so what only one of two has is no conflict. */
  private boolean mayAgreeIn(Property property, Object one, Object other) {
    boolean isPart =
        one instanceof Elements list && other instanceof Elements rest && list.isPartOf(rest);
    return conflict(property, one, other, isPart).isEmpty();
  }

  private boolean mayAgreeInPlaces(Elements one, Elements other) {
    if (!Collections.disjoint(one.byElement().keySet(), other.byElement().keySet())) {
      return true;
    }
    return one.list().stream()
        .anyMatch(
            place ->
                other.list().stream()
                    .anyMatch(rest -> mayBeOnePlace((Ref<?>) place, (Ref<?>) rest)));
  }

  private Set<Object> conflictInList(
      Property property, Elements one, Elements other, boolean isOpen) {
    Set<Object> own = one.byElement().keySet();
    Set<Object> others = other.byElement().keySet();
    if (!effort.affords((long) (own.size() + others.size()) * Effort.LOOK_UP)) {
      return Set.of();
    }
    Set<Object> keys = new HashSet<>();
    for (Map.Entry<Object, List<Keyed>> element : one.byElement().entrySet()) {
      List<Keyed> matches = other.byElement().get(element.getKey());
      if (matches != null && !anyMayAgree(element.getValue(), matches)) {
        element.getValue().forEach(each -> keys.add(each.key()));
        matches.forEach(each -> keys.add(each.key()));
      }
    }
    if (!isOpen && isExhaustive(property)) {
      addLacking(one, others, keys);
      addLacking(other, own, keys);
    }
    return keys;
  }

  private static void addLacking(Elements list, Set<Object> others, Set<Object> keys) {
    list.byElement()
        .forEach(
            (element, all) -> {
              if (!others.contains(element)) {
                all.forEach(each -> keys.add(each.key()));
              }
            });
  }

  private boolean anyMayAgree(List<Keyed> some, List<Keyed> others) {
    Set<Object> keys = new HashSet<>();
    some.forEach(each -> keys.add(each.key()));
    if (others.stream().anyMatch(each -> keys.contains(each.key()))) {
      return true;
    }
    for (Keyed one : some) {
      for (Keyed other : others) {
        if (!effort.affords(Effort.PARTS) || mayAgree(one.value(), other.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a list says who or what all there is, so that what is not in it is denied: lists of
   * those who take part, of references, codes and languages. Of other parts each account tells as
   * many as it cares for: two registers enter one life of a treaty in more or fewer events.
   */
  private static boolean isExhaustive(Property property) {
    Shape item = property.item();
    boolean isOfParticipants =
        item instanceof Shape.Nested nested && nested.type().javaType() == Participation.class;
    return isOfParticipants
        || item instanceof Shape.Atom
        || item instanceof Shape.Coded
        || item instanceof Shape.Reference;
  }

  private Map<Object, List<Keyed>> byElement(List<?> list) {
    Map<Object, List<Keyed>> elements = new LinkedHashMap<>();
    for (Object each : list) {
      Keyed keyed = new Keyed(each, key(each));
      elements.computeIfAbsent(element(each), any -> new ArrayList<>(1)).add(keyed);
    }
    return elements;
  }

  /** {@return what tells which element of another list an element is to be compared with} */
  private Object element(Object value) {
    if (value instanceof Participation participation) {
      return key(participation.getActor());
    }
    if (value instanceof Content content) {
      return content.getLanguage().map(this::key).orElse("");
    }
    if (value instanceof AgreementEvent event) {
      return List.of(event.getKind(), key(event.getBy()));
    }
    if (value instanceof StatusChange change) {
      return change.getStatus();
    }
    if (value instanceof Relation relation) {
      return List.of(relation.getKind(), key(relation.getAgreement()));
    }
    if (value instanceof Derivation derivation) {
      return key(derivation.getSource());
    }
    if (value instanceof Membership membership) {
      return key(membership.getActor());
    }
    if (value instanceof Office office) {
      return List.of(office.getOffice(), keyOf(office.getOf()), keyOf(office.getTo()));
    }
    if (value instanceof Identifier identifier) {
      return identifier.getScheme();
    }
    if (value instanceof Classification classification) {
      return key(classification);
    }
    return key(value);
  }

  private Object keyOf(Optional<? extends Ref<?>> ref) {
    return ref.<Object>map(this::key).orElse("");
  }

  /** {@return a value, for readers} */
  static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Compatibility::text).collect(Collectors.joining(", "));
    }
    if (value instanceof LanguageMap texts) {
      return texts.first().getValue();
    }
    if (value instanceof Part part) {
      return partText(part);
    }
    return value.toString();
  }

  /** What comes first in a part says what it is; the rest is told by name. */
  private static String partText(Part part) {
    PartType type = PartType.of(part);
    List<String> texts = new ArrayList<>();
    for (Property property : type.properties()) {
      Object value = isCompared(type, property) ? property.get(part) : null;
      if (value != null) {
        texts.add(texts.isEmpty() ? text(value) : words(property) + " " + text(value));
      }
    }
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    return texts.get(0) + " (" + String.join(", ", texts.subList(1, texts.size())) + ")";
  }

  private static String words(Property property) {
    StringBuilder words = new StringBuilder();
    for (char c : property.name().toCharArray()) {
      words.append(Character.isUpperCase(c) ? " " : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
