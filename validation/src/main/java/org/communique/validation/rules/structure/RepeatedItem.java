package org.communique.validation.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.Derivation;
import org.communique.model.DossierRecord;
import org.communique.model.Identifier;
import org.communique.model.Judgment;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Relation;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The same reference, code, language, identifier or participant in the same role twice in one list.
 *
 * <p>Two who hold the same office and are not named, such as two ministers of one state, are told
 * apart by how they are styled. The two records of a judgment are looked at by {@code
 * self-reference}.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A list names everything once.",
    because = "A count of the items is one too high, and perhaps another item was meant.")
public final class RepeatedItem implements PartRule<Part> {

  /** The lists of each type of part that are compared, in the order of the types. */
  private static final List<List<Property>> LISTS =
      PartType.all().stream().map(RepeatedItem::listsOf).toList();

  @Override
  public boolean concerns(PartType type) {
    return type.javaType() != Judgment.class && !LISTS.get(type.index()).isEmpty();
  }

  private static List<Property> listsOf(PartType type) {
    return type.properties().stream()
        .filter(property -> property.shape() instanceof Shape.Many)
        .filter(property -> isCompared(property.item()))
        .toList();
  }

  private static boolean isCompared(Shape item) {
    if (item instanceof Shape.Nested nested) {
      Class<?> type = nested.type().javaType();
      return type == Participation.class
          || type == Derivation.class
          || type == Identifier.class
          || type == Relation.class;
    }
    return item instanceof Shape.Reference
        || item instanceof Shape.Coded
        || item instanceof Shape.Atom atom && atom.type() == LanguageTag.class;
  }

  @Override
  public void check(Part part, Reporter reporter) {
    for (Property property : LISTS.get(PartType.of(part).index())) {
      if (property.get(part) instanceof List<?> items && items.size() > 1) {
        check(property.name(), items, part, reporter);
      }
    }
  }

  private static void check(String list, List<?> items, Part part, Reporter reporter) {
    if (items.size() == 2 && !key(items.get(0)).equals(key(items.get(1)))) {
      return; // As most lists are that are looked at; two are soon compared.
    }
    Map<Object, Integer> first = new HashMap<>();
    for (int at = 0; at < items.size(); at++) {
      Integer earlier = first.putIfAbsent(key(items.get(at)), at);
      if (earlier != null) {
        reporter
            .at(list, at)
            .with("first", earlier)
            .with("position", earlier + 1)
            .with("list", list)
            .with("item", told(items.get(at)))
            .related(Pointer.ROOT.child(list).child(earlier))
            .fix(fix(list, items, at, earlier, part))
            .add(
                told(items.get(at))
                    + " is in \""
                    + list
                    + "\" already, as item "
                    + (earlier + 1)
                    + "; remove one, or correct it");
      }
    }
  }

  /**
   * Sure where the item is the same in all, and no citation can lead to another item afterwards:
   * the items behind it move up.
   */
  private static Fix fix(String list, List<?> items, int at, int earlier, Part part) {
    Fix fix =
        Fix.sure(
            "remove item " + (at + 1) + " of \"" + list + "\"",
            PatchOperation.remove(Pointer.ROOT.child(list).child(at)));
    boolean isEqual = items.get(at).equals(items.get(earlier));
    boolean mayMove = !(part instanceof DossierRecord) && at + 1 < items.size();
    return isEqual && !mayMove && !isSupported(list, part) ? fix : fix.asSuggestion();
  }

  private static boolean isSupported(String list, Part part) {
    Property evidence = PartType.of(part).property("evidence");
    Pointer place = Pointer.ROOT.child(list);
    return evidence != null
        && evidence.get(part) instanceof List<?> citations
        && citations.stream()
            .filter(Citation.class::isInstance)
            .map(Citation.class::cast)
            .flatMap(citation -> citation.getSupports().stream())
            .anyMatch(pointer -> pointer.startsWith(place));
  }

  private static Object key(Object item) {
    return item instanceof Participation participation ? key(participation) : item;
  }

  /** {@return what makes a participant another: not the medium, nor, of one person, the style} */
  private static Object key(Participation it) {
    List<@Nullable Object> key = new ArrayList<>();
    key.add(it.getActor());
    key.add(it.getRole());
    key.add(it.getOffice());
    key.add(it.getOnBehalfOf());
    key.add(it.getOffice().isPresent() ? it.getStyledAs() : Optional.empty());
    return key;
  }

  private static String told(Object item) {
    if (item instanceof Participation participation) {
      return Quoted.text(participation.getActor().id().value());
    }
    if (item instanceof Derivation derivation) {
      return Quoted.text(derivation.getSource().id().value());
    }
    if (item instanceof Relation relation) {
      return Quoted.text(relation.getAgreement().id().value());
    }
    if (item instanceof Identifier identifier) {
      return Quoted.text(identifier.getScheme() + ":" + identifier.getValue());
    }
    return Quoted.text(item instanceof Ref<?> ref ? ref.id().value() : item.toString());
  }
}
