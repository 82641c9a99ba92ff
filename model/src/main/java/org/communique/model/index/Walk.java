package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Id;

/**
 * A part and all parts in it, gone through once: the parts by type, the references, and the records
 * by id, each in the order of the JSON.
 *
 * <p>{@link DossierIndex} is made of one, and answers more. What stands here holds for a single
 * part, too, such as a statement that is yet to be put into a dossier. Immutable and safe to share
 * between threads; all lists are unmodifiable.
 *
 * <p>An object is kept for each part and each reference, with the way back to the root instead of a
 * pointer: few of them are ever pointed at.
 */
public final class Walk {

  private static final int MOST_ROOM = 1 << 24;

  private final List<List<Located<?>>> partsByType = new ArrayList<>(PartType.all().size());
  private final List<Reference> references = new ArrayList<>();
  private final Map<Id, Located<? extends Recorded>> firstById;
  private final Map<Id, List<Located<? extends Recorded>>> sharers = new LinkedHashMap<>();

  private Walk(Part root) {
    for (int type = 0; type < PartType.all().size(); type++) {
      partsByType.add(new ArrayList<>());
    }
    firstById = new HashMap<>(root instanceof Dossier dossier ? roomForRecordsOf(dossier) : 0);
    visit(Located.root(root));
    references.forEach(reference -> reference.leadTo(firstById.get(reference.id())));
  }

  /** A table that grows is filled several times over. */
  private static int roomForRecordsOf(Dossier dossier) {
    long records =
        (long) dossier.getSources().size()
            + dossier.getActors().size()
            + dossier.getPlaces().size()
            + dossier.getSummits().size()
            + dossier.getStatements().size()
            + dossier.getAgreements().size();
    return (int) Math.min(records * 4 / 3 + 1, MOST_ROOM);
  }

  /**
   * Goes through a part.
   *
   * @param root a dossier, or any part
   * @return what was met
   */
  public static Walk over(Part root) {
    return new Walk(root);
  }

  /**
   * {@return the parts of a type}
   *
   * @param type the type
   */
  public List<Located<?>> parts(PartType type) {
    return Collections.unmodifiableList(partsByType.get(type.index()));
  }

  /** {@return all references} */
  public List<Reference> references() {
    return Collections.unmodifiableList(references);
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
    partsByType.get(outline.type().index()).add(located);
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
      references.add(new Reference(located, property, Located.NO_POSITION, (Ref<?>) value));
    }
  }

  private void visitParts(Located<?> located, Outline.Held held) {
    Object value = held.property().get(located.part());
    if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        visitPart(located, held, at, (Part) list.get(at));
      }
    } else if (value != null) {
      visitPart(located, held, Located.NO_POSITION, (Part) value);
    }
  }

  private void visitPart(Located<?> whole, Outline.Held held, int position, Part part) {
    Outline known = held.outline();
    Outline outline = known == null ? Outline.of(PartType.of(part)) : known;
    visit(Located.within(whole, held.property(), position, part, outline));
  }
}
