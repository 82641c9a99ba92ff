package org.communique.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A dossier, gone through once, that answers questions: what parts there are and where, what an id
 * leads to, who refers to it, what evidence there is.
 *
 * <p>It holds for dossiers that break rules, too: an id may lead nowhere, to a record of another
 * type, or be that of several. All lists are unmodifiable and in the order of the JSON. Making one
 * takes time and memory in proportion to the dossier; what only some rules ask for is made when
 * first asked for. One of these belongs to one run and is not for sharing between threads.
 */
public final class DossierIndex {

  private final Dossier dossier;
  private final Walk walk;
  private final Map<Class<?>, List<? extends Located<?>>> partsByType = new HashMap<>();
  private final Map<Class<?>, Object> derived = new HashMap<>();
  private boolean referencesLookedUp;
  private @Nullable Map<Id, List<Reference>> referencesById;
  private @Nullable Map<Located<?>, List<Located<Citation>>> evidence;

  private DossierIndex(Dossier dossier, Walk walk) {
    this.dossier = dossier;
    this.walk = walk;
  }

  /**
   * {@return the index of a dossier}
   *
   * @param dossier the dossier
   */
  public static DossierIndex of(Dossier dossier) {
    return of(dossier, Walk.over(dossier));
  }

  static DossierIndex of(Dossier dossier, Walk walk) {
    return new DossierIndex(dossier, walk);
  }

  /** {@return the dossier itself} */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * {@return all parts of a type, wherever they stand}
   *
   * <p>For what several types have in common ({@code Actor}) the parts come type by type.
   *
   * @param <P> the type
   * @param type the type
   */
  @SuppressWarnings("unchecked") // The list was made for this type of part.
  public <P extends Part> List<Located<P>> all(Class<P> type) {
    return (List<Located<P>>) partsByType.computeIfAbsent(type, this::collect);
  }

  private List<Located<?>> collect(Class<?> type) {
    List<Located<?>> all = new ArrayList<>();
    for (Outline outline : Outline.each()) {
      if (type.isAssignableFrom(outline.type().javaType())) {
        all.addAll(walk.parts(outline));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * {@return the record that a reference leads to; empty if there is none with that id, or if the
   * first with that id is of another type}
   *
   * @param <T> the type of record
   * @param ref a reference
   */
  public <T extends DossierRecord> Optional<Located<T>> find(Ref<T> ref) {
    return first(ref.id())
        .filter(found -> ref.type().isInstance(found.part()))
        .map(found -> found.as(ref.type()));
  }

  /**
   * {@return the first record or judgment that has this id; empty if none has}
   *
   * @param id an id
   */
  public Optional<Located<? extends Recorded>> first(Id id) {
    return Optional.ofNullable(walk.firstById().get(id));
  }

  /**
   * {@return the first record or judgment that has the id of a reference; empty if none has}
   *
   * <p>Several rules ask this of every reference, so all are looked up once.
   *
   * @param reference a reference of this index
   */
  public Optional<Located<? extends Recorded>> first(Reference reference) {
    if (!referencesLookedUp) {
      referencesLookedUp = true;
      walk.references().forEach(each -> each.leadTo(walk.firstById().get(each.id())));
    }
    return Optional.ofNullable(reference.first());
  }

  /** {@return the records and judgments that share an id, a list for each such id} */
  public Collection<List<Located<? extends Recorded>>> sharingAnId() {
    return Collections.unmodifiableCollection(walk.sharers().values());
  }

  /**
   * {@return what follows from the dossier and several rules need, such as its quotations found in
   * their sources; worked out when first asked for}
   *
   * @param <V> the type of what follows, by which it is kept
   * @param type the type of what follows
   * @param derive works it out
   */
  public <V> V derived(Class<V> type, Function<Dossier, V> derive) {
    Object known = derived.get(type);
    if (known == null) {
      known = derive.apply(dossier);
      derived.put(type, known);
    }
    return type.cast(known);
  }

  /** {@return all references} */
  public List<Reference> references() {
    return Collections.unmodifiableList(walk.references());
  }

  /**
   * {@return the references to an id}
   *
   * @param id an id, which need not be that of a record
   */
  public List<Reference> referencesTo(Id id) {
    if (referencesById == null) {
      referencesById = new HashMap<>();
      for (Reference reference : walk.references()) {
        referencesById.computeIfAbsent(reference.id(), any -> new ArrayList<>(2)).add(reference);
      }
    }
    return Collections.unmodifiableList(referencesById.getOrDefault(id, List.of()));
  }

  /**
   * {@return the parts of a type that refer to an id by a property}
   *
   * <p>The statements made at an encounter are {@code referring(Statement.class, "at", id)}. A part
   * that names the id twice in one list is there twice.
   *
   * @param <P> the type of part
   * @param type the type of part
   * @param property the name of the property
   * @param id the id referred to
   */
  public <P extends Part> List<Located<P>> referring(Class<P> type, String property, Id id) {
    List<Located<P>> referring = new ArrayList<>();
    for (Reference reference : referencesTo(id)) {
      Located<?> holder = reference.holder();
      if (type.isInstance(holder.part()) && reference.property().name().equals(property)) {
        referring.add(holder.as(type));
      }
    }
    return Collections.unmodifiableList(referring);
  }

  /**
   * {@return the evidence for a part: its own, else that of the nearest part around it that has
   * any}
   *
   * <p>So a participation has the evidence of its record, and an event without evidence that of its
   * agreement.
   *
   * @param part the part
   */
  public List<Located<Citation>> evidenceFor(Located<?> part) {
    if (evidence == null) {
      evidence = new IdentityHashMap<>();
      for (Located<Citation> citation : all(Citation.class)) {
        evidence
            .computeIfAbsent(citation.whole().orElseThrow(), any -> new ArrayList<>(1))
            .add(citation);
      }
    }
    for (Located<?> at = part; at != null; at = at.whole().orElse(null)) {
      List<Located<Citation>> found = evidence.get(at);
      if (found != null) {
        return Collections.unmodifiableList(found);
      }
    }
    return List.of();
  }
}
