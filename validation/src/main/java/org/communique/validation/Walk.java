package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Id;

/**
 * The one walk over a part and all parts in it, and what it met on the way, in the order of the
 * JSON.
 *
 * <p>An object is kept for each part and each reference, with the way back to the root instead of a
 * pointer: few of them are ever pointed at.
 */
final class Walk {

  private final List<List<Located<?>>> partsByType = new ArrayList<>(Outline.count());
  private final List<Reference> references = new ArrayList<>();
  private final Map<Id, Located<? extends Recorded>> firstById = new HashMap<>();
  private final Map<Id, List<Located<? extends Recorded>>> sharers = new LinkedHashMap<>();

  private Walk() {
    for (int type = 0; type < Outline.count(); type++) {
      partsByType.add(new ArrayList<>());
    }
  }

  static Walk over(Part root) {
    Walk walk = new Walk();
    walk.visit(Located.root(root));
    return walk;
  }

  /** {@return the parts of a type, in the order of the JSON} */
  List<Located<?>> parts(Outline type) {
    return partsByType.get(type.index());
  }

  /** {@return all references, in the order of the JSON} */
  List<Reference> references() {
    return references;
  }

  /** {@return the first record or judgment of each id} */
  Map<Id, Located<? extends Recorded>> firstById() {
    return firstById;
  }

  /** {@return the records and judgments that share an id with others, by that id} */
  Map<Id, List<Located<? extends Recorded>>> sharers() {
    return sharers;
  }

  private void visit(Located<?> located) {
    Outline outline = located.outline();
    partsByType.get(outline.index()).add(located);
    if (outline.recordId() != null) {
      visitRecord(located.as(Recorded.class), outline.recordId());
    }
    List<Property> references = outline.references(); // By index: an iterator a part adds up.
    for (int at = 0; at < references.size(); at++) {
      visitReferences(located, references.get(at));
    }
    List<Outline.Held> held = outline.parts();
    for (int at = 0; at < held.size(); at++) {
      visitParts(located, held.get(at));
    }
  }

  private void visitRecord(Located<Recorded> located, Property recordId) {
    Id id = (Id) recordId.get(located.part());
    if (id == null) {
      return; // A judgment need not have one.
    }
    Located<? extends Recorded> first = firstById.putIfAbsent(id, located);
    if (first != null) {
      sharers.computeIfAbsent(id, shared -> new ArrayList<>(List.of(first))).add(located);
    }
  }

  private void visitReferences(Located<?> located, Property property) {
    Object value = property.get(located.part());
    if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        references.add(new Reference(located, property, at, (Ref<?>) list.get(at)));
      }
    } else if (value != null) {
      references.add(new Reference(located, property, Place.NO_POSITION, (Ref<?>) value));
    }
  }

  private void visitParts(Located<?> located, Outline.Held held) {
    Object value = held.property().get(located.part());
    if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        visitPart(located, held, at, (Part) list.get(at));
      }
    } else if (value != null) {
      visitPart(located, held, Place.NO_POSITION, (Part) value);
    }
  }

  private void visitPart(Located<?> whole, Outline.Held held, int position, Part part) {
    Outline known = held.outline();
    Outline outline = known == null ? Outline.of(PartType.of(part)) : known;
    visit(Located.within(whole, held.property(), position, part, outline));
  }
}
