package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.AgreementEventKind;
import org.immutables.value.Value;

/**
 * An event in the life of an agreement: signed, ratified, entered into force, withdrawn from.
 *
 * <p>The terms are those of the Vienna Convention on the Law of Treaties. The order of the log does
 * not matter.
 */
@Value.Immutable
@ValueStyle
@Properties({
  "kind",
  "date",
  "dateAsWritten",
  "effective",
  "by",
  "signatories",
  "territories",
  "predecessor",
  "statement",
  "places",
  "votes",
  "note",
  "evidence"
})
public sealed interface AgreementEvent extends Part permits ImmutableAgreementEvent {

  /** {@return what happened; a code of the list agreement-events} */
  AgreementEventKind getKind();

  /** {@return when the act was done} */
  Optional<Edtf> getDate();

  /** {@return the date in the words of the source, kept beside the date as resolved} */
  Optional<@Valid DateAsWritten> getDateAsWritten();

  /** {@return when it takes effect, if on another day} */
  Optional<Edtf> getEffective();

  /** {@return who did it; empty: the whole instrument} */
  List<Ref<Actor>> getBy();

  /** {@return who signed, in what office, for whom} */
  List<@Valid Participation> getSignatories();

  /** {@return the territories concerned} */
  List<Ref<Location>> getTerritories();

  /** {@return whom a succession succeeds} */
  Optional<Ref<Actor>> getPredecessor();

  /** {@return the words of a reservation, declaration or objection} */
  Optional<Ref<Statement>> getStatement();

  /** {@return where it happened; several where one act was done at several places} */
  List<Ref<Location>> getPlaces();

  /** {@return how it was voted on} */
  List<@Valid Vote> getVotes();

  /** {@return a remark for readers, by language} */
  Optional<LanguageMap> getNote();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableAgreementEvent.Builder
      implements NotedBuilder<Builder>, DatedBuilder<Builder>, EvidencedBuilder<Builder> {

    Builder() {}

    /**
     * Sets {@code effective} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder effective(String edtf) {
      return effective(Edtf.parse(edtf));
    }

    /**
     * Adds to {@code by} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addBy(String... ids) {
      for (String id : ids) {
        addBy(Ref.to(Actor.class, id));
      }
      return this;
    }

    /**
     * Adds an actor about whose part nothing else is known.
     *
     * @param actor the id of an actor
     * @return this builder
     */
    public Builder addSignatory(String actor) {
      return addSignatory(Participation.builder().actor(actor).build());
    }

    /**
     * Adds to {@code territories} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addTerritory(String id) {
      return addTerritory(Ref.to(Location.class, id));
    }

    /**
     * Refers to {@code predecessor} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder predecessor(String id) {
      return predecessor(Ref.to(Actor.class, id));
    }

    /**
     * Refers to {@code statement} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder statement(String id) {
      return statement(Ref.to(Statement.class, id));
    }

    /**
     * Adds to {@code places} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addPlaces(String... ids) {
      for (String id : ids) {
        addPlace(Ref.to(Location.class, id));
      }
      return this;
    }

    /**
     * Adds to {@code votes} what is built here.
     *
     * @param vote fills a new builder
     * @return this builder
     */
    public Builder addVote(Consumer<Vote.Builder> vote) {
      Vote.Builder builder = Vote.builder();
      vote.accept(builder);
      return addVote(builder.build());
    }

    /**
     * Adds to {@code signatories} what is built here.
     *
     * @param participation fills a new builder
     * @return this builder
     */
    public Builder addSignatory(Consumer<Participation.Builder> participation) {
      Participation.Builder builder = Participation.builder();
      participation.accept(builder);
      return addSignatory(builder.build());
    }

    /**
     * Adds to {@code territories} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addTerritories(String... ids) {
      for (String id : ids) {
        addTerritory(id);
      }
      return this;
    }
  }
}
