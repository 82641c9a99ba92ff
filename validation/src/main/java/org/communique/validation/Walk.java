package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Annotated;
import org.communique.model.Entry;
import org.communique.model.Id;
import org.communique.model.Judgment;
import org.communique.model.Part;
import org.communique.model.Ref;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

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
  private final Map<Id, Located<? extends Annotated>> firstById = new HashMap<>();
  private final Map<Id, List<Located<? extends Annotated>>> sharers = new LinkedHashMap<>();

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
  Map<Id, Located<? extends Annotated>> firstById() {
    return firstById;
  }

  /** {@return the records and judgments that share an id with others, by that id} */
  Map<Id, List<Located<? extends Annotated>>> sharers() {
    return sharers;
  }

  private void visit(Located<?> located) {
    Outline outline = Outline.of(located.type());
    partsByType.get(outline.index()).add(located);
    if (located.part() instanceof Annotated) {
      visitRecord(located.as(Annotated.class));
    }
    for (Property property : outline.references()) {
      visitReferences(located, property);
    }
    for (Property property : outline.parts()) {
      visitParts(located, property);
    }
  }

  private void visitRecord(Located<Annotated> located) {
    Optional<Id> id = idOf(located.part());
    if (id.isEmpty()) {
      return;
    }
    Located<? extends Annotated> first = firstById.putIfAbsent(id.get(), located);
    if (first == null) {
      return;
    }
    sharers.computeIfAbsent(id.get(), shared -> new ArrayList<>(List.of(first))).add(located);
  }

  private static Optional<Id> idOf(Annotated part) {
    if (part instanceof Judgment judgment) {
      return judgment.getId();
    }
    return Optional.of(((Entry) part).getId());
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

  private void visitParts(Located<?> located, Property property) {
    Object value = property.get(located.part());
    if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        visitPart(located, property, at, (Part) list.get(at));
      }
    } else if (value != null) {
      visitPart(located, property, Place.NO_POSITION, (Part) value);
    }
  }

  private void visitPart(Located<?> whole, Property property, int position, Part part) {
    PartType type =
        Outline.item(property) instanceof Shape.Nested nested ? nested.type() : PartType.of(part);
    visit(Located.within(whole, property, position, part, type));
  }
}
