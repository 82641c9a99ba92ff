package org.communique.model;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.immutables.value.Value;

/** The unit of exchange: a self-contained collection of records that point at each other by id. */
@Value.Immutable
@ValueStyle
@Properties({
  "formatVersion",
  "id",
  "title",
  "note",
  "identifiers",
  "sources",
  "actors",
  "places",
  "summits",
  "statements",
  "agreements",
  "judgments"
})
public sealed interface Dossier extends Part permits ImmutableDossier {

  /** The version of the format that this release reads and writes. */
  String FORMAT_VERSION = "1.0";

  /**
   * {@return whether dossiers of a version of the format can be read: {@code 1.} and a whole
   * number}
   *
   * <p>A minor version adds to the format and does not change what is there.
   *
   * @param version any text
   */
  static boolean isKnownVersion(String version) {
    return version.length() <= 8 && version.matches("1\\.(0|[1-9][0-9]*)");
  }

  /** {@return the version of the format, {@value #FORMAT_VERSION}} */
  @Value.Default
  default String getFormatVersion() {
    return FORMAT_VERSION;
  }

  /** {@return the name of the dossier} */
  Id getId();

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /** {@return a remark for readers, by language} */
  Optional<LanguageMap> getNote();

  /** {@return what others call it} */
  List<@Valid Identifier> getIdentifiers();

  /** {@return the documents that tell of it} */
  List<@Valid Source> getSources();

  /** {@return persons, states, territories, organizations and groups} */
  List<@Valid Actor> getActors();

  /** {@return the places} */
  List<@Valid Place> getPlaces();

  /** {@return the encounters and ceremonies} */
  List<@Valid Summit> getSummits();

  /** {@return what was said} */
  List<@Valid Statement> getStatements();

  /** {@return what was agreed} */
  List<@Valid Agreement> getAgreements();

  /** {@return what was decided about records} */
  List<@Valid Judgment> getJudgments();

  /**
   * {@return the record that a reference leads to; empty if there is none with that id, or if it is
   * of another type} Takes the same time whatever the size of the dossier.
   *
   * @param <T> the type of record
   * @param ref a reference
   */
  default <T extends DossierRecord> Optional<T> find(Ref<T> ref) {
    DossierRecord found = recordsById().get(ref.id());
    return ref.type().isInstance(found) ? Optional.of(ref.type().cast(found)) : Optional.empty();
  }

  /**
   * {@return the record with this id; empty if there is none}
   *
   * @param id an id
   */
  default Optional<DossierRecord> find(Id id) {
    return Optional.ofNullable(recordsById().get(id));
  }

  /**
   * {@return all records, in the order of the JSON: sources, actors, places, summits, statements,
   * agreements}
   */
  default Stream<DossierRecord> records() {
    return Stream.<List<? extends DossierRecord>>of(
            getSources(), getActors(), getPlaces(), getSummits(), getStatements(), getAgreements())
        .flatMap(List::stream);
  }

  /**
   * {@return the records by id, unmodifiable} Where an id is not unique the first record has it;
   * that is an error which a rule reports.
   */
  @Value.Lazy
  default Map<Id, DossierRecord> recordsById() {
    Map<Id, DossierRecord> byId = new HashMap<>();
    records().forEach(entry -> byId.putIfAbsent(entry.getId(), entry));
    return Collections.unmodifiableMap(byId);
  }

  /**
   * {@return this dossier with a record or judgment: in the place of the one that has its id, else
   * at the end of its list}
   *
   * @param record the record; a judgment without an id is always added
   * @throws IllegalArgumentException if its id is that of a record in another list
   */
  default Dossier with(Recorded record) {
    return DossierEdits.with(this, record);
  }

  /**
   * {@return this dossier without the record or judgment that has an id} References to it stay and
   * lead nowhere; the rule {@code unresolved-reference} reports them.
   *
   * @param id the id
   * @throws IllegalArgumentException if nothing has that id
   */
  default Dossier without(Id id) {
    return DossierEdits.without(this, id);
  }

  /**
   * {@return this dossier with one record changed}
   *
   * <pre>{@code
   * dossier.update(talks, summit -> summit.toBuilder().date("2025-05-08").build())
   * }</pre>
   *
   * @param <T> the type of record
   * @param ref a reference to the record
   * @param change makes the changed record of the one that is there; keeps its id
   * @throws IllegalArgumentException if there is no such record, or if the change gives it another
   *     id
   */
  default <T extends DossierRecord> Dossier update(Ref<T> ref, UnaryOperator<T> change) {
    T found =
        find(ref)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the dossier "
                            + getId()
                            + " has no "
                            + ref.type().getSimpleName()
                            + " with the id "
                            + ref));
    T changed = change.apply(found);
    if (!changed.getId().equals(ref.id())) {
      throw new IllegalArgumentException(
          "the change gives "
              + ref
              + " the id "
              + changed.getId()
              + ", and references to it would"
              + " lead nowhere; an update keeps the id");
    }
    return with(changed);
  }

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableDossier.Builder
      implements NotedBuilder<Builder>, TitledBuilder<Builder> {

    Builder() {}

    /**
     * Sets the id from its text.
     *
     * @param value an id
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder id(String value) {
      return id(Id.of(value));
    }

    /**
     * Adds to {@code sources} what is built here.
     *
     * @param source fills a new builder
     * @return this builder
     */
    public Builder addSource(Consumer<Source.Builder> source) {
      Source.Builder builder = Source.builder();
      source.accept(builder);
      return addSource(builder.build());
    }

    /**
     * Adds to {@code actors} what is built here.
     *
     * @param person fills a new builder
     * @return this builder
     */
    public Builder addPerson(Consumer<Person.Builder> person) {
      Person.Builder builder = Person.builder();
      person.accept(builder);
      return addActor(builder.build());
    }

    /**
     * Adds to {@code actors} what is built here.
     *
     * @param state fills a new builder
     * @return this builder
     */
    public Builder addState(Consumer<State.Builder> state) {
      State.Builder builder = State.builder();
      state.accept(builder);
      return addActor(builder.build());
    }

    /**
     * Adds to {@code actors} what is built here.
     *
     * @param territory fills a new builder
     * @return this builder
     */
    public Builder addTerritory(Consumer<Territory.Builder> territory) {
      Territory.Builder builder = Territory.builder();
      territory.accept(builder);
      return addActor(builder.build());
    }

    /**
     * Adds to {@code actors} what is built here.
     *
     * @param organization fills a new builder
     * @return this builder
     */
    public Builder addOrganization(Consumer<Organization.Builder> organization) {
      Organization.Builder builder = Organization.builder();
      organization.accept(builder);
      return addActor(builder.build());
    }

    /**
     * Adds to {@code actors} what is built here.
     *
     * @param group fills a new builder
     * @return this builder
     */
    public Builder addGroup(Consumer<Group.Builder> group) {
      Group.Builder builder = Group.builder();
      group.accept(builder);
      return addActor(builder.build());
    }

    /**
     * Adds to {@code places} what is built here.
     *
     * @param place fills a new builder
     * @return this builder
     */
    public Builder addPlace(Consumer<Place.Builder> place) {
      Place.Builder builder = Place.builder();
      place.accept(builder);
      return addPlace(builder.build());
    }

    /**
     * Adds to {@code summits} what is built here.
     *
     * @param summit fills a new builder
     * @return this builder
     */
    public Builder addSummit(Consumer<Summit.Builder> summit) {
      Summit.Builder builder = Summit.builder();
      summit.accept(builder);
      return addSummit(builder.build());
    }

    /**
     * Adds to {@code statements} what is built here.
     *
     * @param statement fills a new builder
     * @return this builder
     */
    public Builder addStatement(Consumer<Statement.Builder> statement) {
      Statement.Builder builder = Statement.builder();
      statement.accept(builder);
      return addStatement(builder.build());
    }

    /**
     * Adds to {@code agreements} what is built here.
     *
     * @param agreement fills a new builder
     * @return this builder
     */
    public Builder addAgreement(Consumer<Agreement.Builder> agreement) {
      Agreement.Builder builder = Agreement.builder();
      agreement.accept(builder);
      return addAgreement(builder.build());
    }

    /**
     * Adds to {@code judgments} what is built here.
     *
     * @param judgment fills a new builder
     * @return this builder
     */
    public Builder addJudgment(Consumer<Judgment.Builder> judgment) {
      Judgment.Builder builder = Judgment.builder();
      judgment.accept(builder);
      return addJudgment(builder.build());
    }

    /**
     * Adds what others call it.
     *
     * @param scheme the scheme, such as {@code wikidata}
     * @param value the value in that scheme
     * @return this builder
     */
    public Builder addIdentifier(String scheme, String value) {
      return addIdentifier(Identifier.of(scheme, value));
    }
  }
}
