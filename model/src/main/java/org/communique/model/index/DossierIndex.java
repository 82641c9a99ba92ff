package org.communique.model.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.meta.PartType;
import org.communique.model.value.Id;

/**
 * A dossier, gone through once, that answers questions: what parts there are and where, what an id
 * leads to, who refers to it, what evidence there is.
 *
 * <p>What is known of a dossier beyond that, such as who held which office, is a class of its own
 * and is made from the index when first asked for: {@code Offices.of(index)}, which is {@link
 * #get}. So it is made once for all who ask.
 *
 * <p>It holds for dossiers that break rules, too: an id may lead nowhere, to a record of another
 * type, or be that of several. All lists are unmodifiable and in the order of the JSON. Making one
 * takes time and memory in proportion to the dossier. Immutable and safe to share between threads.
 */
public final class DossierIndex {

  private final Dossier dossier;
  private final Walk walk;
  private final Knowledge knowledge = new Knowledge();
  private final Map<Class<?>, List<? extends Located<?>>> partsByType = new ConcurrentHashMap<>();

  private DossierIndex(Dossier dossier) {
    this.dossier = dossier;
    this.walk = Walk.over(dossier);
  }

  /**
   * {@return the index of a dossier}
   *
   * @param dossier the dossier
   */
  public static DossierIndex of(Dossier dossier) {
    return new DossierIndex(Objects.requireNonNull(dossier, "dossier"));
  }

  /**
   * {@return what is known of the dossier in some respect, made when first asked for}
   *
   * <p>A class of such knowledge is immutable, takes the index in its constructor, and has a {@code
   * static X of(DossierIndex index)} that calls this. It may ask for other knowledge in its
   * constructor, though not, by whatever way, for itself.
   *
   * @param <K> the class of knowledge, by which it is kept
   * @param type the class of knowledge
   * @param make makes it from this index
   * @throws IllegalStateException if making it asks for itself
   */
  public <K> K get(Class<K> type, Function<DossierIndex, K> make) {
    return knowledge.get(type, this, make);
  }

  /** {@return the walk that the index was made of} */
  public Walk walk() {
    return walk;
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
    for (PartType each : PartType.all()) {
      if (type.isAssignableFrom(each.javaType())) {
        all.addAll(walk.parts(each));
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
   * {@return the record that a reference leads to, as {@link #find} does, without its place}
   *
   * @param <T> the type of record
   * @param ref a reference
   */
  public <T extends DossierRecord> Optional<T> record(Ref<T> ref) {
    Located<? extends Recorded> found = walk.firstById().get(ref.id());
    return found != null && ref.type().isInstance(found.part())
        ? Optional.of(ref.type().cast(found.part()))
        : Optional.empty();
  }

  /**
   * {@return the first record or judgment that has this id; empty if none has}
   *
   * @param id an id
   */
  public Optional<Located<? extends Recorded>> first(Id id) {
    return Optional.ofNullable(walk.firstById().get(id));
  }

  /** {@return the records and judgments that share an id, a list for each such id} */
  public Collection<List<Located<? extends Recorded>>> sharingAnId() {
    return Collections.unmodifiableCollection(walk.sharers().values());
  }

  /** {@return all references} */
  public List<Reference> references() {
    return walk.references();
  }

  /**
   * {@return the references to an id}
   *
   * @param id an id, which need not be that of a record
   */
  public List<Reference> referencesTo(Id id) {
    return get(Referrers.class, Referrers::new).to(id);
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
   * @throws IllegalArgumentException if no part of the type has references by that name
   */
  public <P extends Part> List<Located<P>> referring(Class<P> type, String property, Id id) {
    ReferenceNames.require(type, property);
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
    Citations citations = get(Citations.class, Citations::new);
    for (Located<?> at = part; at != null; at = at.whole().orElse(null)) {
      List<Located<Citation>> found = citations.of(at);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * {@return the sources that a record cites, or a part of it does, each once}
   *
   * @param record a reference to the record
   */
  public List<Located<Source>> sourcesOf(Ref<? extends DossierRecord> record) {
    return get(Sourcing.class, Sourcing::new).sourcesOf(record.id());
  }

  /**
   * {@return the records that cite a source, or of which a part does, each once}
   *
   * @param source a reference to the source
   */
  public List<Located<? extends DossierRecord>> recordsCiting(Ref<Source> source) {
    return get(Sourcing.class, Sourcing::new).recordsCiting(source.id());
  }

  /**
   * {@return the least dossier that holds some records and all that they lead to}
   *
   * <p>What a record leads to are the records that it, or a part of it, refers to, and what those
   * lead to. The dossier's own properties and the order of its records stay. A judgment is in it
   * only if it is asked for by its id, for no record leads to one.
   *
   * @param ids the ids of records or judgments
   * @throws IllegalArgumentException if nothing has one of the ids
   */
  public Dossier closure(Collection<Id> ids) {
    return Closure.of(ids, this);
  }
}
